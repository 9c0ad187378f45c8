using System.Numerics;

namespace Comity.Storage.Ledger;

/// <summary>
/// The right edge of a Merkle tree: the roots of its complete subtrees, largest first. Appending and the root cost
/// O(log n), so a ledger of any length is checked and continued in a few hundred bytes.
/// </summary>
public sealed class Frontier
{
    private readonly List<byte[]> _subtrees = [];

    public long Size { get; private set; }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="FormatException">The bytes cannot be the frontier of a tree of that size.</exception>
    public static Frontier FromBytes(long size, ReadOnlySpan<byte> bytes)
    {
        if (size < 0 || bytes.Length != BitOperations.PopCount((ulong)size) * MerkleTree.HashSize)
        {
            throw new FormatException($"a frontier of {bytes.Length} bytes does not fit a ledger of {size} entries");
        }

        var frontier = new Frontier { Size = size };
        for (; !bytes.IsEmpty; bytes = bytes[MerkleTree.HashSize..])
        {
            frontier._subtrees.Add(bytes[..MerkleTree.HashSize].ToArray());
        }

        return frontier;
    }

    /// <summary>Another one, to go on from the same place.</summary>
    public Frontier Copy()
    {
        var copy = new Frontier { Size = Size };
        copy._subtrees.AddRange(_subtrees);
        return copy;
    }

    public byte[] ToBytes() => [.. _subtrees.SelectMany(hash => hash)];

    public void Append(byte[] leafHash)
    {
        var hash = leafHash;
        // Each trailing one bit of the size is a complete subtree as large as the one just finished.
        for (var size = Size; (size & 1) == 1; size >>= 1)
        {
            hash = MerkleTree.HashNode(_subtrees[^1], hash);
            _subtrees.RemoveAt(_subtrees.Count - 1);
        }

        _subtrees.Add(hash);
        Size++;
    }

    public byte[] Root()
    {
        if (Size == 0)
        {
            return MerkleTree.EmptyRoot;
        }

        var root = _subtrees[^1];
        for (var i = _subtrees.Count - 2; i >= 0; i--)
        {
            root = MerkleTree.HashNode(_subtrees[i], root);
        }

        return root;
    }
}
