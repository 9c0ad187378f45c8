using Comity.Storage.Ledger;
using CsCheck;

namespace Comity.Server.Tests.Ledger;

public class MerkleProperties
{
    private static readonly Gen<byte[][]> s_leaves = Gen.Byte.Array[0, 8].Select(bytes => MerkleTree.HashLeaf(bytes)).Array[1, 70];

    [Fact]
    public void Frontier_gives_the_root_of_the_recursive_definition() => s_leaves.Sample(leaves =>
    {
        var frontier = new Frontier();
        foreach (var leaf in leaves)
        {
            frontier.Append(leaf);
        }

        frontier.Root().ShouldBe(Root(leaves));
        Frontier.FromBytes(frontier.Size, frontier.ToBytes()).Root().ShouldBe(frontier.Root());
    });

    [Fact]
    public void A_frontier_continues_from_its_bytes() => s_leaves.Sample(leaves =>
    {
        var frontier = new Frontier();
        foreach (var leaf in leaves)
        {
            frontier = Frontier.FromBytes(frontier.Size, frontier.ToBytes());
            frontier.Append(leaf);
        }

        frontier.Root().ShouldBe(Root(leaves));
    });

    [Fact]
    public void Every_inclusion_proof_holds_and_no_mutated_one() =>
        Gen.Select(s_leaves, Gen.Int[0, 1_000_000], Gen.Int[0, 255]).Sample((leaves, pick, bit) =>
        {
            var index = pick % leaves.Length;
            var path = Hashes(MerkleProof.InclusionRanges(index, leaves.Length), leaves);
            var tree = (Size: (long)leaves.Length, Root: Root(leaves));
            MerkleProof.VerifyInclusion((index, leaves[index]), tree, path).ShouldBeTrue();

            MerkleProof.VerifyInclusion((index, Flip(leaves[index], bit)), tree, path).ShouldBeFalse();
            MerkleProof.VerifyInclusion((index, leaves[index]), (tree.Size, Flip(tree.Root, bit)), path).ShouldBeFalse();
            MerkleProof.VerifyInclusion((index, leaves[index]), tree, [.. path, tree.Root]).ShouldBeFalse();
            MerkleProof.VerifyInclusion((leaves.Length, leaves[index]), tree, path).ShouldBeFalse();
            MerkleProof.VerifyInclusion((-1, leaves[index]), tree, path).ShouldBeFalse();
            foreach (var mutated in Mutations(path, bit))
            {
                MerkleProof.VerifyInclusion((index, leaves[index]), tree, mutated).ShouldBeFalse();
            }
        });

    [Fact]
    public void Every_consistency_proof_holds_and_no_mutated_one() =>
        Gen.Select(s_leaves, Gen.Int[0, 1_000_000], Gen.Int[0, 255]).Sample((leaves, pick, bit) =>
        {
            var size = pick % (leaves.Length + 1);
            var path = Hashes(MerkleProof.ConsistencyRanges(size, leaves.Length), leaves);
            var older = ((long)size, Root(leaves.AsSpan(0, size)));
            var newer = ((long)leaves.Length, Root(leaves));
            MerkleProof.VerifyConsistency(older, newer, path).ShouldBeTrue();

            MerkleProof.VerifyConsistency((older.Item1, Flip(older.Item2, bit)), newer, path).ShouldBeFalse();
            MerkleProof.VerifyConsistency(older, newer, [.. path, newer.Item2]).ShouldBeFalse();
            if (size > 0)
            {
                MerkleProof.VerifyConsistency(older, (newer.Item1, Flip(newer.Item2, bit)), path).ShouldBeFalse();
            }

            foreach (var mutated in Mutations(path, bit))
            {
                MerkleProof.VerifyConsistency(older, newer, mutated).ShouldBeFalse();
            }
        });

    [Fact]
    public void A_frontier_of_a_wrong_length_is_refused() =>
        Gen.Select(Gen.Long[0, 1_000], Gen.Int[0, 400]).Where((size, length) => length != long.PopCount(size) * 32)
            .Sample((size, length) => Should.Throw<FormatException>(() => Frontier.FromBytes(size, new byte[length])));

    /// <summary>RFC 6962 §2.1, word for word.</summary>
    private static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length < 2)
        {
            return leaves.Length == 0 ? MerkleTree.EmptyRoot : leaves[0];
        }

        var split = 1;
        while (split * 2 < leaves.Length)
        {
            split *= 2;
        }

        return MerkleTree.HashNode(Root(leaves[..split]), Root(leaves[split..]));
    }

    private static IReadOnlyList<byte[]> Hashes(IReadOnlyList<LeafRange> ranges, byte[][] leaves)
    {
        var hasher = new RangeHasher(ranges);
        foreach (var leaf in leaves)
        {
            hasher.Add(leaf);
        }

        return hasher.Hashes();
    }

    /// <summary>The path with one hash changed, each in turn, and with one left out.</summary>
    private static IEnumerable<IReadOnlyList<byte[]>> Mutations(IReadOnlyList<byte[]> path, int bit)
    {
        for (var i = 0; i < path.Count; i++)
        {
            yield return [.. path.Take(i), Flip(path[i], bit), .. path.Skip(i + 1)];
            yield return [.. path.Take(i), .. path.Skip(i + 1)];
        }
    }

    private static byte[] Flip(byte[] hash, int bit)
    {
        var flipped = hash.ToArray();
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}
