using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Comity.Server.Alerts.Push;

/// <summary>Encrypts a message to one browser (RFC 8291) and shows who sends it (VAPID, RFC 8292).</summary>
internal static class PushCrypto
{
    public const int KeyLength = 65;
    public const int AuthLength = 16;

    private const int SaltLength = 16;
    private const int RecordSize = 4096;
    private const int TagLength = 16;

    /// <summary>One record in the coding aes128gcm.</summary>
    /// <param name="sender">A key made for this message alone.</param>
    /// <exception cref="CryptographicException">The browser's key is no point of the curve.</exception>
    public static byte[] Encrypt(byte[] text, (byte[] PublicKey, byte[] Auth) browser, ECDiffieHellman sender, byte[] salt)
    {
        using var other = ECDiffieHellman.Create(Point(browser.PublicKey));
        var own = PublicKeyOf(sender.ExportParameters(false));
        var shared = sender.DeriveRawSecretAgreement(other.PublicKey);
        var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, browser.Auth, [.. "WebPush: info\0"u8, .. browser.PublicKey, .. own]);
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 16, salt, [.. "Content-Encoding: aes128gcm\0"u8]);
        var nonce = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 12, salt, [.. "Content-Encoding: nonce\0"u8]);
        byte[] plain = [.. text, 2]; // The last record ends with a two.
        var (cipher, tag) = (new byte[plain.Length], new byte[TagLength]);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, cipher, tag);
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, RecordSize);
        return [.. salt, .. size, (byte)own.Length, .. own, .. cipher, .. tag];
    }

    public static byte[] Encrypt(byte[] text, (byte[] PublicKey, byte[] Auth) browser)
    {
        using var sender = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return Encrypt(text, browser, sender, RandomNumberGenerator.GetBytes(SaltLength));
    }

    /// <summary>The value of the header Authorization.</summary>
    /// <param name="subject">A mailto or https address at which the sender can be reached.</param>
    public static string Authorization(ECDsa key, Uri endpoint, string subject, DateTimeOffset expires)
    {
        var claims = JsonSerializer.Serialize(new { aud = endpoint.GetLeftPart(UriPartial.Authority), exp = expires.ToUnixTimeSeconds(), sub = subject });
        var signed = Base64Url.EncodeToString("""{"typ":"JWT","alg":"ES256"}"""u8) + "." + Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims));
        var signature = Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256));
        return $"vapid t={signed}.{signature}, k={Base64Url.EncodeToString(PublicKeyOf(key.ExportParameters(false)))}";
    }

    public static byte[] PublicKeyOf(ECParameters key) => [4, .. key.Q.X!, .. key.Q.Y!];

    /// <summary>Whether the bytes are an uncompressed point of the curve.</summary>
    public static bool IsKey(byte[] key)
    {
        if (key.Length != KeyLength || key[0] != 4)
            return false;
        try
        {
            using var parsed = ECDiffieHellman.Create(Point(key));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static ECParameters Point(byte[] key) => new() { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = key[1..33], Y = key[33..] } };
}
