using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Comity.Storage.Ledger;

/// <summary>
/// What anybody needs to check a checkpoint: name and Ed25519 public key, in the text form of C2SP signed notes,
/// "name+hash+base64".
/// </summary>
public sealed class VerifierKey
{
    internal const byte Ed25519Type = 0x01;

    private readonly Ed25519PublicKeyParameters _key;

    internal VerifierKey(string name, Ed25519PublicKeyParameters key)
    {
        (Name, _key) = (name, key);
        byte[] typed = [Ed25519Type, .. key.GetEncoded()];
        Id = SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', .. typed])[..4];
    }

    public string Name { get; }

    /// <summary>First four bytes of the hash of name and key; a hint which key signed, not a proof.</summary>
    internal byte[] Id { get; }

    /// <exception cref="FormatException">The text is not an Ed25519 verifier key.</exception>
    public static VerifierKey Parse(string text)
    {
        // Base64 may hold a plus itself, so only the first two separate.
        var parts = text.Trim().Split('+', 3);
        var typed = new byte[33];
        if (parts.Length != 3 || !IsName(parts[0])
            || !Convert.TryFromBase64String(parts[2], typed, out var length) || length != 33 || typed[0] != Ed25519Type
            || !Ed25519.ValidatePublicKeyFull(typed, 1))
        {
            throw new FormatException("a verifier key has the form name+hash+base64 and holds an Ed25519 key");
        }

        var key = new VerifierKey(parts[0], new Ed25519PublicKeyParameters(typed, 1));
        return string.Equals(Convert.ToHexStringLower(key.Id), parts[1], StringComparison.OrdinalIgnoreCase)
            ? key
            : throw new FormatException("the verifier key's hash does not fit its name and key");
    }

    public override string ToString()
    {
        byte[] typed = [Ed25519Type, .. _key.GetEncoded()];
        return string.Create(
            CultureInfo.InvariantCulture, $"{Name}+{Convert.ToHexStringLower(Id)}+{Convert.ToBase64String(typed)}");
    }

    internal bool Verify(byte[] message, byte[] signature) =>
        signature.Length == Ed25519.SignatureSize
        && _key.Verify(Ed25519.Algorithm.Ed25519, ctx: null, message, 0, message.Length, signature, 0);

    internal static bool IsName(string name) => name.Length > 0 && !name.Contains('+') && !name.Any(char.IsWhiteSpace);
}
