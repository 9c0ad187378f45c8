using System.Text.Json.Nodes;
using Comity.Storage;
using Comity.Storage.Perspective;
using Microsoft.Extensions.Options;

namespace Comity.Server.Perspective;

/// <summary><c>comments:suggestscore</c>: keeps what another program, such as a moderator's tool, says a text should have been scored.</summary>
internal static class SuggestScore
{
    private const int LongestLabel = 1000;

    public static Task Handle(HttpContext context, WireDoor door, Writer writer, IOptions<PerspectiveOptions> options, TimeProvider time) =>
        door.AnswerAsync(context, async (json, caller) =>
        {
            var request = SuggestScoreRequest.Read(json);
            var detected = WireLanguages.Detect(request.Text);
            if (request.Languages.Count == 0 && detected is null)
                throw new WireException(WireError.LanguageUnknown);
            if (options.Value.KeepSuggestions)
            {
                await writer.RunAsync((db, _) =>
                {
                    db.ScoreSuggestions.Add(Row(request, caller, detected, time.GetUtcNow()));
                    return Task.CompletedTask;
                }, context.RequestAborted);
            }

            var answer = new JsonObject();
            if (request.ClientToken is { } token)
                answer["clientToken"] = token;
            if (detected is not null)
                answer["detectedLanguages"] = new JsonArray(detected);
            if (request.Languages.Count > 0)
                answer["requestedLanguages"] = WireError.Texts(request.Languages);
            return answer;
        });

    private static ScoreSuggestion Row(SuggestScoreRequest request, Caller caller, string? detected, DateTimeOffset now) => new()
    {
        SiteId = caller.SiteId,
        KeyId = caller.KeyId,
        Text = Storable(request.Text),
        Scores = request.Scores,
        Languages = Short(string.Join(' ', request.Languages.Count > 0 ? request.Languages : [detected!])),
        CommunityId = request.CommunityId is { } community ? Short(community) : null,
        SessionId = request.SessionId is { } session ? Short(session) : null,
        ClientToken = request.ClientToken is { } token ? Short(token) : null,
        At = now,
    };

    private static string Short(string text) => Storable(text.Length > LongestLabel ? text[..LongestLabel] : text);

    /// <summary>One of the databases takes no NUL in a text.</summary>
    private static string Storable(string text) => text.Replace('\0', ' ');
}
