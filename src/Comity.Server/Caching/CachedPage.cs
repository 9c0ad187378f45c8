using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Comity.Server.Caching;

/// <summary>An answer as it is sent to every reader nobody knows, with what it depends on.</summary>
internal sealed class CachedPage
{
    private readonly Lazy<byte[]> gzip;
    private readonly Lazy<byte[]> brotli;
    private int served;

    /// <param name="body">Not compressed.</param>
    /// <param name="headers">Those of the answer, but for what the cache itself says.</param>
    /// <param name="dependsOn">How it was made.</param>
    public CachedPage(byte[] body, IEnumerable<KeyValuePair<string, StringValues>> headers, SharedRender dependsOn)
    {
        Body = body;
        Headers = [.. headers];
        DependsOn = dependsOn;
        Tag = TagOf(body, dependsOn);
        gzip = new(() => Pack(body, s => new GZipStream(s, CompressionLevel.Optimal)));
        brotli = new(() => Pack(body, s => new BrotliStream(s, new BrotliCompressionOptions { Quality = 5 })));
    }

    public byte[] Body { get; }

    public KeyValuePair<string, StringValues>[] Headers { get; }

    public string Tag { get; }

    public SharedRender DependsOn { get; }

    public DateTimeOffset BuiltAt { get; init; }

    public TimeSpan BuiltIn { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Served => served;

    public long Size => Body.LongLength + (gzip.IsValueCreated ? gzip.Value.LongLength : 0) + (brotli.IsValueCreated ? brotli.Value.LongLength : 0);

    /// <summary>Sends it, or says that the reader has it already.</summary>
    /// <param name="context">The reader's request.</param>
    /// <param name="isOld">Nobody can tell whether it is as of now: the answer says so (RFC 9211), and no other cache keeps it.</param>
    public Task SendAsync(HttpContext context, bool isOld = false)
    {
        Interlocked.Increment(ref served);
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        foreach (var (name, value) in Headers)
            headers[name] = value;
        headers.ETag = Tag;
        if (isOld)
        {
            headers["Cache-Status"] = "Comity; hit; detail=old";
            headers.CacheControl = "no-store";
        }

        if (request.Headers.IfNoneMatch is { Count: > 0 } known && known.ToString().Contains(Tag, StringComparison.Ordinal))
        {
            headers.Remove("Content-Type");
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var (bytes, encoding) = Encoded(request.Headers.AcceptEncoding.ToString());
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        headers.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.BodyWriter.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private (byte[] Bytes, string? Encoding) Encoded(string accepted) =>
        accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? (brotli.Value, "br")
        : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? (gzip.Value, "gzip")
        : (Body, null);

    /// <summary>Weak: the same mark for every encoding (RFC 9110 §8.8.1), and for pages that differ only in the ticket of their form.</summary>
    private static string TagOf(byte[] body, SharedRender made)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(body));
        foreach (var ticket in made.Tickets)
            text.Replace(ticket, "");
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..24]}\"";
    }

    private static byte[] Pack(byte[] body, Func<Stream, Stream> into)
    {
        using var packed = new MemoryStream();
        using (var packer = into(packed))
            packer.Write(body);
        return packed.ToArray();
    }
}
