using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;

namespace Comity.Server.Discussion.Api;

/// <summary>A request's JSON, or the problem with it in words: what is wrong and where.</summary>
internal sealed record JsonBody<T>(T? Value, Problem? Problem) : IEndpointParameterMetadataProvider
    where T : class
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    public static async ValueTask<JsonBody<T>> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return new JsonBody<T>(null, new Problem(StatusCodes.Status415UnsupportedMediaType, "The request must be JSON, with the content type application/json."));
        try
        {
            var value = await context.Request.ReadFromJsonAsync<T>(Form, context.RequestAborted);
            return value is null ? Wrong("The JSON must be an object.") : new JsonBody<T>(value, null);
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $" (line {line + 1}, byte {e.BytePositionInLine})" : "";
            return Wrong($"The JSON cannot be read{place}: it is broken, nested too deeply, or a field has the wrong type.");
        }
        catch (InvalidOperationException)
        {
            return Wrong("The JSON is in an encoding that is not known; use UTF-8.");
        }
        catch (BadHttpRequestException e)
        {
            return new JsonBody<T>(null, new Problem(e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "The request is larger than is taken here." : "The request broke off."));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T), isOptional: false));

    private static JsonBody<T> Wrong(string says) => new(null, new Problem(StatusCodes.Status400BadRequest, says));
}
