using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Fetching;
using Comity.Server.Hosting;
using Microsoft.IdentityModel.Tokens;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace Comity.Server.Sso;

/// <summary>The keys of signers: from settings, or from where a signer publishes them, remembered for an hour.</summary>
internal sealed class SsoKeys(SafeFetcher fetcher, TimeProvider time, ILogger<SsoKeys> log)
{
    private const int LargestSet = 100_000;
    private const int SmallestRsa = 2048;

    private static readonly TimeSpan s_keptFor = TimeSpan.FromHours(1);

    /// <summary>Tokens with a key id that nobody knows do not make the program ask again and again.</summary>
    private static readonly TimeSpan s_askedEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Published> published = new(StringComparer.Ordinal);

    /// <param name="id">The key that the token says it was signed with; null: it does not say.</param>
    /// <returns>All keys of the signer that fit its algorithm; empty when there are none or they cannot be had.</returns>
    public async Task<IReadOnlyList<SecurityKey>> OfAsync(SsoSigner signer, string? id, CancellationToken cancel)
    {
        if (signer.JwksUrl is not { } url)
            return [Configured(signer)];
        var now = time.GetUtcNow();
        var known = published.GetValueOrDefault(url);
        var isMissed = id is not null && known?.Keys.Any(k => k.KeyId == id) != true;
        if (known is null || now - known.AskedAt >= (isMissed || known.Keys.Count == 0 ? s_askedEvery : s_keptFor))
        {
            known = new Published(now, await FetchAsync(url, cancel) ?? known?.Keys ?? []);
            published[url] = known;
        }

        return [.. known.Keys.Select(k => Fit(k, signer.Algorithm)).OfType<SecurityKey>()];
    }

    /// <exception cref="SettingException">It cannot be read, or is of another kind than the algorithm's.</exception>
    internal static SecurityKey Configured(SsoSigner signer)
    {
        if (signer.Algorithm == SecurityAlgorithms.HmacSha256)
            return new SymmetricSecurityKey(Encoding.UTF8.GetBytes(signer.Secret!));
        try
        {
            var pem = signer.PublicKey!.Contains("-----BEGIN", StringComparison.Ordinal) ? signer.PublicKey : File.ReadAllText(signer.PublicKey);
            return signer.Algorithm switch
            {
                SecurityAlgorithms.RsaSha256 => Rsa(pem),
                SecurityAlgorithms.EcdsaSha256 => Elliptic(pem),
                _ => new Ed25519Key((Ed25519PublicKeyParameters)PublicKeyFactory.CreateKey(PemBytes(pem)), null),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException or InvalidCastException or SecurityUtilityException)
        {
            throw new SettingException($"A PublicKey in Comity:Sso cannot be read as one for {signer.Algorithm}: {e.Message}");
        }
    }

    private static RsaSecurityKey Rsa(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        return rsa.KeySize >= SmallestRsa ? new RsaSecurityKey(rsa) : throw new ArgumentException($"it has fewer than {SmallestRsa} bits");
    }

    private static ECDsaSecurityKey Elliptic(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key.KeySize == 256 ? new ECDsaSecurityKey(key) : throw new ArgumentException("it is not on the curve P-256");
    }

    private static byte[] PemBytes(string pem) =>
        PemEncoding.TryFind(pem, out var found) ? Convert.FromBase64String(pem[found.Base64Data]) : throw new ArgumentException("it is not PEM");

    /// <summary>Null: of another kind, or too weak.</summary>
    private static SecurityKey? Fit(JsonWebKey key, string algorithm) => algorithm switch
    {
        SecurityAlgorithms.RsaSha256 when key.Kty == "RSA" && key.KeySize >= SmallestRsa => key,
        SecurityAlgorithms.EcdsaSha256 when key is { Kty: "EC", Crv: "P-256" } => key,
        Ed25519Key.Algorithm when key is { Kty: "OKP", Crv: "Ed25519" } && Decoded(key.X) is { Length: 32 } x => new Ed25519Key(new Ed25519PublicKeyParameters(x), key.KeyId),
        _ => null,
    };

    private static byte[]? Decoded(string? text)
    {
        try
        {
            return text is null ? null : Base64UrlEncoder.DecodeBytes(text);
        }
        catch (FormatException)
        {
            // One odd key in a published set is no reason to do without the others.
            return null;
        }
    }

    private async Task<IReadOnlyList<JsonWebKey>?> FetchAsync(string url, CancellationToken cancel)
    {
        try
        {
            var address = new Uri(url);
            var set = await fetcher.GetAsync(address, new FetchRules(a => a == address, ["application/json", "application/jwk-set+json"], LargestSet), cancel);
            return [.. new JsonWebKeySet(Encoding.UTF8.GetString(set.Body)).Keys];
        }
        catch (Exception e) when (e is FetchException or ArgumentException or UriFormatException or System.Text.Json.JsonException)
        {
            log.LogWarning("The keys of a signer could not be had from {Url}: {Why}.", url, e.Message);
            return null;
        }
    }

    private sealed record Published(DateTimeOffset AskedAt, IReadOnlyList<JsonWebKey> Keys);
}
