using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Comity.Server.Hosting;

/// <summary>Answers whose mark (ETag) is made of their own bytes: who has them already gets 304.</summary>
internal static class Marked
{
    /// <param name="bytes">The whole answer.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="changed">When what it tells last changed, if that is known.</param>
    public static IResult Bytes(byte[] bytes, string type, DateTimeOffset? changed = null) =>
        TypedResults.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..24]}\""), lastModified: changed);

    /// <summary>The value as the API writes JSON.</summary>
    public static IResult Json<T>(T value) =>
        Bytes(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(value, System.Text.Json.JsonSerializerOptions.Web), "application/json; charset=utf-8");
}
