using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Comity.Server.Sso;

namespace Comity.Fuzz.Targets;

/// <summary>Tokens by which a paper signs its readers in, made and checked here by hand, so that no library stands on both sides.</summary>
internal static class Tokens
{
    public const string Header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    public static readonly string Claims =
        $$"""{"iss":"{{Paper.Issuer}}","aud":"paper","sub":"reader-7","name":"Ada Bell","jti":"token-1","iat":{{Paper.Now.ToUnixTimeSeconds()}},"exp":{{Paper.Now.ToUnixTimeSeconds() + 300}},"email":"ada@news.example","email_verified":true}""";

    public static readonly string[] Words =
    [
        "\"iss\":", "\"aud\":", "\"sub\":", "\"name\":", "\"jti\":", "\"iat\":", "\"exp\":", "\"nbf\":", "\"email\":", "\"email_verified\":", "\"kid\":", "\"alg\":", "\"none\"", "\"HS256\"", "\"RS256\"", "\"zip\":\"DEF\"", "\"crit\":[\"b64\"]", "\"b64\":false",
        "[\"paper\"]", "1930381200", "1930381500", "1e400", "-1", "0.5", "253402300799", "\\ud800", "\\u0000", "{\"a\":", "[[[[", ".", "..", "=", "eyJhbGciOiJub25lIn0",
    ];

    public static string Sign(string header, byte[] payload, byte[] secret)
    {
        var input = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header)) + "." + Base64Url.EncodeToString(payload);
        return input + "." + Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(input)));
    }

    public static (SsoClaims? Claims, string? Problem) Check(string text) =>
        Paper.Shared.Get<SsoTokens>().CheckAsync(Paper.Shared.Site, text, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Whether the last part is our signature over the two before it.</summary>
    public static bool IsSigned(string text)
    {
        var dot = text.LastIndexOf('.');
        var signature = text[(dot + 1)..].TrimEnd('=');
        return dot > 0 && Base64Url.IsValid(signature)
            && CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(signature), HMACSHA256.HashData(Encoding.UTF8.GetBytes(Paper.Secret), Encoding.UTF8.GetBytes(text[..dot])));
    }
}

/// <summary>Any text as a token. A finding: an exception; a token that is taken and not signed with the paper's secret; neither claims nor a problem.</summary>
internal sealed class SsoTarget : Target
{
    public override string Name => "sso";

    public override string Promise => "Any text as a reader's token is refused in words, unless the paper's secret has signed it.";

    public override int Tries => 15_000;

    public override IReadOnlyList<string> Words => Tokens.Words;

    public override IEnumerable<byte[]> Seeds()
    {
        var claims = Texts.Bytes(Tokens.Claims);
        yield return Texts.Bytes(Tokens.Sign(Tokens.Header, claims, Texts.Bytes(Paper.Secret)));
        yield return Texts.Bytes(Tokens.Sign(Tokens.Header, claims, Texts.Bytes("a secret of somebody else, thirty-two bytes or more")));
        yield return Texts.Bytes(Tokens.Sign("{\"alg\":\"none\"}", claims, [1]));
        yield return Texts.Bytes(Tokens.Sign("{\"alg\":\"RS256\",\"kid\":\"a\"}", claims, [1]));
        yield return Texts.Bytes(Tokens.Sign("{\"alg\":\"HS256\",\"kid\":\"\\ud800\",\"crit\":[\"b64\"],\"b64\":false,\"cty\":\"JWT\"}", claims, [1]));
        yield return Texts.Bytes("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA");
    }

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        var (claims, problem) = Tokens.Check(text);
        Require(claims is null != problem is null, "neither claims nor a problem");
        Require(claims is null || Tokens.IsSigned(text), "a token that nobody signed");
    }
}

/// <summary>
/// Any claims, signed with the paper's secret: a line with the header, the payload below. A finding: an exception, or claims that are
/// taken although they are of another site or time, or incomplete.
/// </summary>
internal sealed class SsoClaimsTarget : Target
{
    public override string Name => "sso-claims";

    public override string Promise => "Any signed claims are refused in words, unless they are for this paper, complete, and of now.";

    public override int Tries => 15_000;

    public override IReadOnlyList<string> Words => Tokens.Words;

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        Tokens.Header + "\n" + Tokens.Claims,
        "{\"alg\":\"HS256\",\"kid\":\"a\"}\n" + Tokens.Claims.Replace("\"paper\"", "[\"other\",\"paper\"]", StringComparison.Ordinal),
        Tokens.Header + "\n" + Tokens.Claims.Replace("Ada Bell", "\\ud83d\\ude00", StringComparison.Ordinal));

    protected override void Try(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var payload = input[(end + 1)..];
        var (claims, problem) = Tokens.Check(Tokens.Sign(end > 0 ? Texts.Of(input.AsSpan(0, end)) : Tokens.Header, payload, Texts.Bytes(Paper.Secret)));
        Require(claims is null != problem is null, "neither claims nor a problem");
        if (claims is not null)
            Look(claims, payload);
    }

    private static void Look(SsoClaims claims, byte[] payload)
    {
        using var json = JsonDocument.Parse(payload);
        var said = json.RootElement;
        var (issued, expires, now) = (said.GetProperty("iat").GetDouble(), said.GetProperty("exp").GetDouble(), Paper.Now.ToUnixTimeSeconds());
        Require(issued < now + 61 && expires > now - 60 && expires - issued < (15 * 60) + 1, $"the times {issued} and {expires}");
        var audience = said.GetProperty("aud");
        Require(audience.ValueKind == JsonValueKind.Array ? audience.EnumerateArray().Any(IsPaper) : IsPaper(audience), "another audience");
        Require(claims.Issuer == Paper.Issuer, "another issuer");
        Require(new[] { claims.Subject, claims.Id, claims.Name }.All(c => c.Length is > 0 and <= 255), "an empty or endless claim");
    }

    private static bool IsPaper(JsonElement audience) => audience.ValueKind == JsonValueKind.String && audience.GetString() == "paper";
}
