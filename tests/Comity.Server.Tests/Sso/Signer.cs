using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Comity.Server.Tests.Harness;
using Microsoft.AspNetCore.WebUtilities;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math.EC.Rfc8032;
using Org.BouncyCastle.X509;

namespace Comity.Server.Tests.Sso;

/// <summary>A paper's own server: signs tokens by hand, so that no library stands on both sides.</summary>
internal sealed class Signer
{
    public const string Issuer = "https://news.example";
    public const string Secret = "a secret of the paper, thirty-two bytes or more";

    private static readonly RSA s_rsa = RSA.Create(2048);
    private static readonly ECDsa s_elliptic = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly Ed25519PrivateKeyParameters s_edwards = new(Encoding.UTF8.GetBytes("an edwards seed with 32 bytes ok"));

    private int made;

    public static string RsaPem => s_rsa.ExportSubjectPublicKeyInfoPem();

    public static string PublicPem(string algorithm) => algorithm switch
    {
        "RS256" => RsaPem,
        "ES256" => s_elliptic.ExportSubjectPublicKeyInfoPem(),
        _ => new string(PemEncoding.Write("PUBLIC KEY", SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(s_edwards.GeneratePublicKey()).GetEncoded())),
    };

    /// <summary>The settings of a signer of the test paper.</summary>
    public static string[] Settings(string algorithm = "HS256") =>
    [
        "--Comity:Sso:own:Issuer=" + Issuer, "--Comity:Sso:own:Algorithm=" + algorithm,
        algorithm == "HS256" ? "--Comity:Sso:own:Secret=" + Secret : "--Comity:Sso:own:PublicKey=" + PublicPem(algorithm),
    ];

    public static string Jwks(params (string Algorithm, string Id)[] keys) => JsonSerializer.Serialize(new { keys = keys.Select(k => Jwk(k.Algorithm, k.Id)) });

    /// <summary>What a good token says at the beginning of a test.</summary>
    public JsonObject Claims(string name = "Ada Bell", string subject = "reader-7")
    {
        var now = Paper.Begin.ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = "paper",
            ["sub"] = subject,
            ["name"] = name,
            ["jti"] = $"token-{++made}",
            ["iat"] = now,
            ["exp"] = now + 300,
        };
    }

    public static string Sign(JsonObject claims, string algorithm = "HS256", string? keyId = null) =>
        SignWith(claims, algorithm, input => SignatureOf(algorithm, input), keyId);

    public static string SignWith(JsonObject claims, string algorithm, Func<byte[], byte[]> sign, string? keyId = null)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT" };
        if (keyId is not null)
            header["kid"] = keyId;
        var input = $"{Part(header.ToJsonString())}.{Part(claims.ToJsonString())}";
        return $"{input}.{WebEncoders.Base64UrlEncode(sign(Encoding.ASCII.GetBytes(input)))}";
    }

    private static byte[] SignatureOf(string algorithm, byte[] input)
    {
        switch (algorithm)
        {
            case "HS256":
                return HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), input);
            case "RS256":
                return s_rsa.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            case "ES256":
                return s_elliptic.SignData(input, HashAlgorithmName.SHA256);
            default:
                var signature = new byte[Ed25519.SignatureSize];
                s_edwards.Sign(Ed25519.Algorithm.Ed25519, null, input, 0, input.Length, signature, 0);
                return signature;
        }
    }

    private static Dictionary<string, string> Jwk(string algorithm, string id)
    {
        var jwk = new Dictionary<string, string> { ["kid"] = id, ["use"] = "sig", ["alg"] = algorithm };
        if (algorithm == "RS256")
        {
            var rsa = s_rsa.ExportParameters(false);
            (jwk["kty"], jwk["n"], jwk["e"]) = ("RSA", WebEncoders.Base64UrlEncode(rsa.Modulus!), WebEncoders.Base64UrlEncode(rsa.Exponent!));
        }
        else if (algorithm == "ES256")
        {
            var point = s_elliptic.ExportParameters(false).Q;
            (jwk["kty"], jwk["crv"], jwk["x"], jwk["y"]) = ("EC", "P-256", WebEncoders.Base64UrlEncode(point.X!), WebEncoders.Base64UrlEncode(point.Y!));
        }
        else
        {
            (jwk["kty"], jwk["crv"], jwk["x"]) = ("OKP", "Ed25519", WebEncoders.Base64UrlEncode(s_edwards.GeneratePublicKey().GetEncoded()));
        }

        return jwk;
    }

    private static string Part(string json) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(json));
}
