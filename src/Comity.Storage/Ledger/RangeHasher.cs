namespace Comity.Storage.Ledger;

/// <summary>Takes the leaf hashes of a ledger in order and keeps the roots of the wanted ranges, nothing else.</summary>
public sealed class RangeHasher(IReadOnlyList<LeafRange> ranges)
{
    private readonly Frontier[] _roots = [.. ranges.Select(_ => new Frontier())];

    /// <summary>Leaves added.</summary>
    public long Count { get; private set; }

    public void Add(byte[] leafHash)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (ranges[i].Start <= Count && Count < ranges[i].End)
            {
                _roots[i].Append(leafHash);
            }
        }

        Count++;
    }

    /// <summary>The roots in the order of the ranges.</summary>
    /// <exception cref="InvalidOperationException">Fewer leaves were added than the ranges cover.</exception>
    public IReadOnlyList<byte[]> Hashes()
    {
        if (ranges.Any(range => range.End > Count))
        {
            throw new InvalidOperationException($"The proof needs more entries than the {Count} that were read.");
        }

        return [.. _roots.Select(root => root.Root())];
    }
}
