using System.Globalization;
using System.Text.Json.Nodes;

namespace Comity.Server.Perspective;

/// <summary>An error in the form that Google's services answer with.</summary>
/// <param name="Code">HTTP status.</param>
/// <param name="Status">Name of the canonical code, such as INVALID_ARGUMENT.</param>
/// <param name="Message">One sentence; clients of Perspective look for some of them by their words.</param>
internal sealed record WireError(int Code, string Status, string Message)
{
    private const string OwnType = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error";

    /// <summary>Makes the one entry of <c>details</c>; null: there is none.</summary>
    public Func<JsonObject>? Detail { get; private init; }

    public JsonObject ToJson()
    {
        var error = new JsonObject { ["code"] = Code, ["message"] = Message, ["status"] = Status };
        if (Detail is { } detail)
            error["details"] = new JsonArray(detail());
        return new JsonObject { ["error"] = error };
    }

    public static WireError CommentEmpty { get; } = Own("COMMENT_EMPTY", "Comment must be non-empty.");

    public static WireError LanguageUnknown { get; } = Own("LANGUAGE_DETECTION_FAILED", "Unable to detect language.");

    public static WireError NoAttributes { get; } = Own("NO_REQUESTED_ATTRIBUTES", "Missing requested_attributes");

    public static WireError NoScores { get; } = Own("INVALID_REQUEST", "Missing attribute_scores");

    public static WireError NotPlainText { get; } = Own("INVALID_REQUEST", "Currently, only 'PLAIN_TEXT' comments are supported");

    public static WireError BothContexts { get; } =
        Own("INVALID_REQUEST", "Context can have either entries or article_and_parent_comment, but both fields were populated.");

    public static WireError CommentTooLong(int bytes, int limit) =>
        Own("COMMENT_TOO_LONG", string.Create(CultureInfo.InvariantCulture, $"Comment text was too many bytes. Value ({bytes}) exceeded limit ({limit})."));

    public static WireError AttributeUnknown(string name) => Own("INVALID_REQUEST", $"Unknown requested attribute: {name}");

    public static WireError ScoreTypeUnknown(string type, string attribute) =>
        Own("INVALID_REQUEST", $"Requested score type {type} is not supported by attribute {attribute}");

    public static WireError Invalid(string message) => Own("INVALID_REQUEST", message);

    /// <param name="attribute">That does not serve them.</param>
    /// <param name="requested">Languages that the request names; empty when they were found in the text.</param>
    /// <param name="detected">Languages found in the text.</param>
    public static WireError LanguageNotServed(string attribute, IReadOnlyList<string> requested, IReadOnlyList<string> detected) => new(
        StatusCodes.Status400BadRequest, "INVALID_ARGUMENT",
        $"Attribute {attribute} does not support request languages: {string.Join(", ", requested.Count > 0 ? requested : detected)}")
    {
        Detail = () =>
        {
            var which = new JsonObject { ["attribute"] = attribute };
            if (requested.Count > 0)
                which["requestedLanguages"] = Texts(requested);
            if (detected.Count > 0)
                which["detectedLanguages"] = Texts(detected);
            return new JsonObject
            {
                ["@type"] = OwnType,
                ["errorType"] = "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE",
                ["languageNotSupportedByAttributeError"] = which,
            };
        },
    };

    /// <summary>The JSON is broken or has another shape than the request.</summary>
    /// <param name="field">Where, in the names of the protocol buffers; empty: at the top.</param>
    public static WireError BadJson(string message, string field = "") => new(StatusCodes.Status400BadRequest, "INVALID_ARGUMENT", message)
    {
        Detail = () =>
        {
            var violation = new JsonObject();
            if (field.Length > 0)
                violation["field"] = field;
            violation["description"] = message;
            return new JsonObject { ["@type"] = "type.googleapis.com/google.rpc.BadRequest", ["fieldViolations"] = new JsonArray(violation) };
        },
    };

    public static WireError KeyMissing { get; } = new(StatusCodes.Status403Forbidden, "PERMISSION_DENIED", "The request is missing a valid API key.");

    public static WireError KeyUnknown { get; } =
        new(StatusCodes.Status400BadRequest, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.") { Detail = () => Info("API_KEY_INVALID") };

    public static WireError TooMany(int perMinute) => new(
        StatusCodes.Status429TooManyRequests, "RESOURCE_EXHAUSTED",
        string.Create(CultureInfo.InvariantCulture, $"Quota exceeded for quota metric 'Analysis requests' and limit 'Analysis requests per minute' ({perMinute}) of this API key."))
    {
        Detail = () => Info("RATE_LIMIT_EXCEEDED"),
    };

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static WireError Own(string type, string message) => new(StatusCodes.Status400BadRequest, "INVALID_ARGUMENT", message)
    {
        Detail = () => new JsonObject { ["@type"] = OwnType, ["errorType"] = type },
    };

    private static JsonObject Info(string reason) => new()
    {
        ["@type"] = "type.googleapis.com/google.rpc.ErrorInfo",
        ["reason"] = reason,
        ["domain"] = "googleapis.com",
        ["metadata"] = new JsonObject { ["service"] = "commentanalyzer.googleapis.com" },
    };
}

/// <summary>Ends the reading of a request; caught at the door, never seen as anything but its error.</summary>
internal sealed class WireException(WireError error) : Exception(error.Message)
{
    public WireError Error { get; } = error;
}
