using System.Numerics;

namespace Comity.Storage.Ledger;

/// <summary>
/// Inclusion and consistency proofs of RFC 9162 §2.1.3 and §2.1.4. Making a proof is two steps: which ranges of
/// entries its hashes cover (here), and their hashes, taken in one pass over the leaves (<see cref="RangeHasher"/>).
/// </summary>
public static class MerkleProof
{
    /// <summary>The ranges whose roots prove that entry <paramref name="index"/> is in a tree of this size.</summary>
    public static IReadOnlyList<LeafRange> InclusionRanges(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<LeafRange>();
        var (start, end) = (0L, size);
        while (end - start > 1)
        {
            var middle = start + LargestPowerBelow(end - start);
            path.Add(index < middle ? new(middle, end) : new(start, middle));
            (start, end) = index < middle ? (start, middle) : (middle, end);
        }

        path.Reverse();
        return path;
    }

    /// <summary>The ranges whose roots prove that the tree of the older size is a prefix of the newer.</summary>
    public static IReadOnlyList<LeafRange> ConsistencyRanges(long older, long newer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(older);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(older, newer);
        var path = new List<LeafRange>();
        if (older == 0)
        {
            return path;
        }

        var (start, end) = (0L, newer);
        while (end != older)
        {
            var middle = start + LargestPowerBelow(end - start);
            path.Add(older <= middle ? new(middle, end) : new(start, middle));
            (start, end) = older <= middle ? (start, middle) : (middle, end);
        }

        // The older root itself is known to who checks; any other last subtree is not.
        if (start > 0)
        {
            path.Add(new(start, end));
        }

        path.Reverse();
        return path;
    }

    public static bool VerifyInclusion(
        (long Index, byte[] LeafHash) entry, (long Size, byte[] Root) tree, IReadOnlyList<byte[]> path)
    {
        if (entry.Index < 0 || entry.Index >= tree.Size)
        {
            return false;
        }

        var (at, last) = (entry.Index, tree.Size - 1);
        var root = entry.LeafHash;
        foreach (var sibling in path)
        {
            if (last == 0)
            {
                return false;
            }

            if (IsRightOrAlone(at, last))
            {
                root = MerkleTree.HashNode(sibling, root);
                (at, last) = UpToRightChild(at, last);
            }
            else
            {
                root = MerkleTree.HashNode(root, sibling);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0 && root.AsSpan().SequenceEqual(tree.Root);
    }

    public static bool VerifyConsistency(
        (long Size, byte[] Root) older, (long Size, byte[] Root) newer, IReadOnlyList<byte[]> path)
    {
        if (older.Size < 0 || older.Size > newer.Size)
        {
            return false;
        }

        if (older.Size == 0 || older.Size == newer.Size)
        {
            var expected = older.Size == 0 ? MerkleTree.EmptyRoot : newer.Root;
            return path.Count == 0 && older.Root.AsSpan().SequenceEqual(expected);
        }

        var hashes = BitOperations.IsPow2(older.Size) ? [older.Root, .. path] : path;
        return hashes.Count > 0 && Climb(older, newer, hashes);
    }

    private static bool Climb(
        (long Size, byte[] Root) older, (long Size, byte[] Root) newer, IReadOnlyList<byte[]> hashes)
    {
        var (at, last) = (older.Size - 1, newer.Size - 1);
        while ((at & 1) == 1)
        {
            (at, last) = (at >> 1, last >> 1);
        }

        var (olderRoot, newerRoot) = (hashes[0], hashes[0]);
        foreach (var hash in hashes.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if (IsRightOrAlone(at, last))
            {
                olderRoot = MerkleTree.HashNode(hash, olderRoot);
                newerRoot = MerkleTree.HashNode(hash, newerRoot);
                (at, last) = UpToRightChild(at, last);
            }
            else
            {
                newerRoot = MerkleTree.HashNode(newerRoot, hash);
            }

            (at, last) = (at >> 1, last >> 1);
        }

        return last == 0
            && olderRoot.AsSpan().SequenceEqual(older.Root)
            && newerRoot.AsSpan().SequenceEqual(newer.Root);
    }

    private static bool IsRightOrAlone(long at, long last) => (at & 1) == 1 || at == last;

    /// <summary>A node without a right sibling stands for itself on the levels above, until it is a right child.</summary>
    private static (long At, long Last) UpToRightChild(long at, long last)
    {
        while ((at & 1) == 0 && at != 0)
        {
            (at, last) = (at >> 1, last >> 1);
        }

        return (at, last);
    }

    private static long LargestPowerBelow(long count) => 1L << BitOperations.Log2((ulong)(count - 1));
}

/// <summary>Entries <see cref="Start"/> up to and without <see cref="End"/>.</summary>
public readonly record struct LeafRange(long Start, long End);
