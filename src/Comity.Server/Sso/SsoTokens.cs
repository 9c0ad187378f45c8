using System.Text.Json;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Comity.Server.Sso;

/// <summary>Checks the tokens by which a site tells who its reader is.</summary>
internal sealed class SsoTokens(IOptions<SsoOptions> options, SsoKeys keys, SiteDirectory sites, TimeProvider time)
{
    internal const int Longest = 8192;

    /// <summary>By how much the clocks of two servers may differ.</summary>
    internal static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    private const int LongestClaim = 255;

    private static readonly JsonWebTokenHandler s_handler = new() { MaximumTokenSizeInBytes = Longest };

    /// <returns>What the token says, or one sentence on what is wrong with it.</returns>
    public async Task<(SsoClaims? Claims, string? Problem)> CheckAsync(Site site, string? text, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(text))
            return (null, "There is no token.");
        if (text.Length > Longest)
            return (null, $"The token has more than {Longest:N0} characters.");
        if (Read(text) is not { } token || Payload(token) is not { } payload)
            return (null, "This is not a signed JSON Web Token, or a claim in it is of a wrong type.");
        using (payload)
        {
            var said = payload.RootElement;
            var issuer = Text(said, "iss");
            var signers = options.Value.Values.Where(s => SiteOf(s)?.Id == site.Id && s.Issuer == issuer).ToList();
            if (signers.Count == 0)
                return (null, "The issuer (iss) is not one whose tokens this site takes.");
            if (signers.Find(s => s.Algorithm == token.Alg) is not { } signer)
                return (null, "The algorithm (alg) is not the one that is agreed on with the issuer.");
            if (!await IsSignedAsync(text, token, signer, cancel))
                return (null, "The signature is wrong.");
            return ProblemOf(said, signer, site) is { } problem ? (null, problem) : (ClaimsOf(said, signer), null);
        }
    }

    private Site? SiteOf(SsoSigner signer) => signer.Site.Length == 0 ? sites.All.FirstOrDefault() : sites.ByKey(signer.Site);

    private async Task<bool> IsSignedAsync(string text, JsonWebToken token, SsoSigner signer, CancellationToken cancel)
    {
        var result = await s_handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidAlgorithms = [signer.Algorithm],
            IssuerSigningKeys = await keys.OfAsync(signer, string.IsNullOrEmpty(token.Kid) ? null : token.Kid, cancel),
            RequireSignedTokens = true,
            TryAllIssuerSigningKeys = true,
            // Said in words and by our own clock, below.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid;
    }

    private string? ProblemOf(JsonElement said, SsoSigner signer, Site site)
    {
        var now = time.GetUtcNow();
        var audience = signer.Audience.Length > 0 ? signer.Audience : site.Key;
        if (!IsFor(said, audience))
            return $"The audience (aud) is not \"{audience}\".";
        if (Time(said, "exp") is not { } expires)
            return "The time of expiry (exp) is missing.";
        if (Time(said, "iat") is not { } issued)
            return "The time of issue (iat) is missing.";
        if (expires <= now - Skew)
            return "The token has expired (exp).";
        if (issued > now + Skew)
            return "The time of issue (iat) lies in the future.";
        if (said.TryGetProperty("nbf", out _) && (Time(said, "nbf") is not { } from || from > now + Skew))
            return "The token is not valid yet (nbf).";
        if (expires - issued > TimeSpan.FromMinutes(signer.MaxMinutes))
            return $"The token lives longer than {signer.MaxMinutes} minutes.";
        return ((string[])["sub", "jti", "name"]).FirstOrDefault(c => Text(said, c) is not { Length: > 0 and <= LongestClaim }) is { } missing
            ? $"The claim {missing} is missing, or longer than {LongestClaim} characters."
            : null;
    }

    private static SsoClaims ClaimsOf(JsonElement said, SsoSigner signer) => new(Text(said, "iss")!, Text(said, "sub")!, Text(said, "jti")!)
    {
        Name = Text(said, "name")!,
        Email = Text(said, "email"),
        IsEmailVerified = signer.VerifiesEmail || (said.TryGetProperty("email_verified", out var verified) && verified.ValueKind == JsonValueKind.True),
        ExpiresAt = Time(said, "exp")!.Value,
    };

    private static JsonWebToken? Read(string text)
    {
        try
        {
            return new JsonWebToken(text) is { IsEncrypted: false } token ? token : null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or SecurityTokenException)
        {
            return null;
        }
    }

    private static JsonDocument? Payload(JsonWebToken token)
    {
        try
        {
            var bytes = Base64UrlEncoder.DecodeBytes(token.EncodedPayload);
            if (HasHalves(bytes))
                return null;
            var payload = JsonDocument.Parse(bytes);
            if (payload.RootElement.ValueKind == JsonValueKind.Object)
                return payload;
            payload.Dispose();
            return null;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether half a surrogate pair stands in it, which JSON may escape and no text may hold; otherwise only reading that text would tell.</summary>
    private static bool HasHalves(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
                if (reader is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true })
                    _ = reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static bool IsFor(JsonElement said, string audience) => said.TryGetProperty("aud", out var aud)
        && (aud.ValueKind == JsonValueKind.Array ? aud.EnumerateArray() : Enumerable.Repeat(aud, 1)).Any(a => a.ValueKind == JsonValueKind.String && a.ValueEquals(audience));

    private static string? Text(JsonElement said, string name) =>
        said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement said, string name) =>
        said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is > 0 and < 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;
}

/// <param name="Issuer">Who has signed.</param>
/// <param name="Subject">The reader, as the issuer knows them.</param>
/// <param name="Id">Of the token.</param>
internal sealed record SsoClaims(string Issuer, string Subject, string Id)
{
    public required string Name { get; init; }

    public string? Email { get; init; }

    public bool IsEmailVerified { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }
}
