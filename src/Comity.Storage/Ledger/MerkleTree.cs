using System.Security.Cryptography;

namespace Comity.Storage.Ledger;

/// <summary>The hashes of RFC 6962 §2.1 (RFC 9162 §2.1.1) over SHA-256: leaves and nodes never look alike.</summary>
public static class MerkleTree
{
    public const int HashSize = 32;

    /// <summary>Root of the tree without entries.</summary>
    public static byte[] EmptyRoot => SHA256.HashData([]);

    public static byte[] HashLeaf(ReadOnlySpan<byte> entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0x00]);
        hash.AppendData(entry);
        return hash.GetHashAndReset();
    }

    public static byte[] HashNode(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> node = stackalloc byte[1 + 2 * HashSize];
        node[0] = 0x01;
        left.CopyTo(node[1..]);
        right.CopyTo(node[(1 + HashSize)..]);
        return SHA256.HashData(node);
    }
}
