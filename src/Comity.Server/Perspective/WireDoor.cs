using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Comity.Server.Perspective;

/// <summary>Who asks.</summary>
/// <param name="SiteId">The key's site; without a key the one of the address.</param>
/// <param name="KeyId">Null: no key, or one that is not known where none is needed.</param>
internal sealed record Caller(int SiteId, long? KeyId);

/// <summary>The way in and out of both methods: key, query parameters, body; and every error in Google's own form.</summary>
internal sealed class WireDoor(Keys.KeyGate gate)
{
    /// <summary>In bytes, unpacked; a context may hold a whole discussion.</summary>
    public const int LargestBody = 4 * 1024 * 1024;

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Dense = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public async Task AnswerAsync(HttpContext context, Func<WireObject, Caller, Task<JsonObject>> method)
    {
        var pretty = true;
        try
        {
            var query = WireQuery.Read(context.Request.Query);
            pretty = query.PrettyPrint;
            var caller = await gate.PassAsync(context);
            var request = WireObject.Parse(await ReadAsync(context.Request));
            var answer = await method(request, caller);
            await WriteAsync(context, StatusCodes.Status200OK, query.Fields?.Of(answer) ?? answer, pretty);
        }
        catch (WireException e)
        {
            await WriteAsync(context, e.Error.Code, e.Error.ToJson(), pretty);
        }
    }

    public static async Task WriteAsync(HttpContext context, int status, JsonObject answer, bool pretty)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=UTF-8";
        context.Response.Headers.CacheControl = "private, no-store";
        await context.Response.WriteAsync(answer.ToJsonString(pretty ? Pretty : Dense) + "\n", context.RequestAborted);
    }

    /// <summary>Google's own clients pack what they send.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request)
    {
        var packing = request.Headers.ContentEncoding.ToString();
        await using var body = packing.ToLowerInvariant() switch
        {
            "" or "identity" => request.Body,
            "gzip" or "x-gzip" => new GZipStream(request.Body, CompressionMode.Decompress),
            "deflate" => new ZLibStream(request.Body, CompressionMode.Decompress),
            "br" => new BrotliStream(request.Body, CompressionMode.Decompress),
            _ => throw new WireException(WireError.BadJson($"The content encoding {packing} is not known.")),
        };
        try
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[16 * 1024];
            while (await body.ReadAsync(buffer, request.HttpContext.RequestAborted) is var read and > 0)
            {
                if (bytes.Length + read > LargestBody)
                    throw TooLarge();
                bytes.Write(buffer, 0, read);
            }

            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (InvalidDataException)
        {
            throw new WireException(WireError.BadJson($"The request is not valid {packing}."));
        }
        catch (BadHttpRequestException e)
        {
            throw e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : new WireException(WireError.BadJson("The request broke off."));
        }
    }

    private static WireException TooLarge() => new(WireError.BadJson($"Request payload size exceeds the limit: {LargestBody} bytes."));
}
