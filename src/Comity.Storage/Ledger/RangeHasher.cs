namespace Comity.Storage.Ledger;

/// <summary>Takes the leaf hashes of a ledger in order and keeps the roots of the wanted ranges, nothing else.</summary>
public sealed class RangeHasher(IReadOnlyList<LeafRange> ranges)
{
    private readonly Frontier[] _roots = [.. ranges.Select(_ => new Frontier())];
    private long _next;

    public void Add(byte[] leafHash)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (ranges[i].Start <= _next && _next < ranges[i].End)
            {
                _roots[i].Append(leafHash);
            }
        }

        _next++;
    }

    /// <summary>The roots in the order of the ranges.</summary>
    /// <exception cref="InvalidOperationException">Fewer leaves were added than the ranges cover.</exception>
    public IReadOnlyList<byte[]> Hashes()
    {
        if (ranges.Any(range => range.End > _next))
        {
            throw new InvalidOperationException($"The proof needs more entries than the {_next} that were read.");
        }

        return [.. _roots.Select(root => root.Root())];
    }
}
