using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Comity.Storage.Ledger;

/// <summary>
/// The installation's secret: signs checkpoints and seals entries. Every node of an installation uses the same one.
/// Its name is made of the public key, so no two installations share an origin.
/// </summary>
public sealed class LedgerKey
{
    private const string Prefix = "PRIVATE+KEY+";

    private readonly Ed25519PrivateKeyParameters _key;
    private readonly byte[] _sealKey;

    /// <param name="seed">32 secret bytes.</param>
    public LedgerKey(byte[] seed)
    {
        _key = new Ed25519PrivateKeyParameters(seed);
        _sealKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, seed, MerkleTree.HashSize, info: "comity ledger seal 1"u8.ToArray());
        var id = SHA256.HashData(_key.GeneratePublicKey().GetEncoded());
        Name = $"comity-ledger/{Convert.ToHexStringLower(id.AsSpan(0, 8))}";
    }

    public string Name { get; }

    /// <summary>Reads the text form of Go's note package, PRIVATE+KEY+name+hash+base64.</summary>
    /// <exception cref="FormatException">The text is not a ledger key.</exception>
    public static LedgerKey Parse(string text)
    {
        var typed = new byte[33];
        var trimmed = text.Trim();
        var parts = trimmed.Split('+', 5);
        if (parts.Length != 5 || !trimmed.StartsWith(Prefix, StringComparison.Ordinal)
            || !Convert.TryFromBase64String(parts[4], typed, out var length) || length != 33
            || typed[0] != VerifierKey.Ed25519Type)
        {
            throw new FormatException("the ledger key does not have the form PRIVATE+KEY+name+hash+base64");
        }

        var key = new LedgerKey(typed[1..]);
        return string.Equals(key.ToSecretText(), trimmed, StringComparison.Ordinal)
            ? key
            : throw new FormatException("the ledger key's name or hash does not fit its secret");
    }

    /// <summary>The secret itself, as <see cref="Parse"/> reads it.</summary>
    public string ToSecretText()
    {
        var id = Convert.ToHexStringLower(new VerifierKey(Name, _key.GeneratePublicKey()).Id);
        byte[] typed = [VerifierKey.Ed25519Type, .. _key.GetEncoded()];
        return $"{Prefix}{Name}+{id}+{Convert.ToBase64String(typed)}";
    }

    /// <summary>Another secret of the same installation, 32 bytes (HKDF, RFC 5869, with SHA-256); it tells nothing of this one.</summary>
    /// <param name="purpose">No two uses have the same.</param>
    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key.GetEncoded(), 32, info: Encoding.UTF8.GetBytes("comity installation " + purpose));

    /// <summary>First line of a site's checkpoints, and the name of its verifier key.</summary>
    public string Origin(string siteKey) => $"{Name}/{siteKey}";

    public VerifierKey Verifier(string siteKey) => new(Origin(siteKey), _key.GeneratePublicKey());

    internal byte[] Sign(byte[] message)
    {
        var signature = new byte[Ed25519.SignatureSize];
        _key.Sign(Ed25519.Algorithm.Ed25519, ctx: null, message, 0, message.Length, signature, 0);
        return signature;
    }

    /// <summary>Keyed hash that binds a tree root to its site and place.</summary>
    internal byte[] Seal(string siteKey, long index, ReadOnlySpan<byte> root)
    {
        Span<byte> place = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(place, index);
        byte[] sealedText = [.. Encoding.UTF8.GetBytes(siteKey), (byte)'\n', .. place, .. root];
        return HMACSHA256.HashData(_sealKey, sealedText);
    }
}
