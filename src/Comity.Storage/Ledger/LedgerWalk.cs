using Comity.Storage.Sites;

namespace Comity.Storage.Ledger;

/// <summary>One pass over a site's ledger: takes the rows in order and knows what each must be.</summary>
internal sealed class LedgerWalk(Site site, LedgerTrust trust)
{
    private readonly Frontier _frontier = new();
    private byte[]? _rootAtOlder = trust.Older is { Size: 0 } ? MerkleTree.EmptyRoot : null;

    public int SiteId => site.Id;

    /// <summary>Entries taken and found whole.</summary>
    public long Size => _frontier.Size;

    public LedgerFault Fault(long? index, string reason) => new(site.Key, index, reason);

    public LedgerReport Report(LedgerFault? fault) => new(site.Key, Size, _frontier.Root(), fault);

    public LedgerFault? Take(LedgerEntry row)
    {
        var expected = Size;
        if (row.Index != expected)
        {
            return row.Index > expected
                ? Fault(expected, $"it is missing; the next row is entry {row.Index}")
                : Fault(row.Index, "an entry cannot have this number");
        }

        if (WrongContent(row) is { } reason)
        {
            return Fault(expected, reason);
        }

        _frontier.Append(row.LeafHash);
        var root = _frontier.Root();
        if (Size == trust.Older?.Size)
        {
            _rootAtOlder = root;
        }

        if (!Same(row.Root, root))
        {
            return Fault(expected, "its root is not that of the entries up to it");
        }

        // Last, because only here the content is known to fit its own hashes: somebody made all of them anew.
        return trust.Key is { } key && !Same(row.Seal, key.Seal(site.Key, expected, root))
            ? Fault(expected, "its seal is not by this installation's key: it, or an entry before it, was replaced")
            : null;
    }

    public bool CanOpen(LedgerCheckpoint row) => TryOpen(row, out _) is null;

    /// <summary>Compares the checkpoint with the entries taken.</summary>
    public LedgerFault? CheckEnd(LedgerCheckpoint? row)
    {
        if (row is null)
        {
            return Size == 0 ? null : Fault(null, $"the checkpoint over its {Size} entries is missing");
        }

        if (TryOpen(row, out var checkpoint) is { } reason)
        {
            return Fault(null, reason);
        }

        if (!Same(checkpoint!.Root, _frontier.Root()))
        {
            return Fault(null, $"the {Size} entries are not those that the checkpoint was signed over");
        }

        return Same(row.Frontier, _frontier.ToBytes())
            ? null
            : Fault(null, $"the frontier stored with the checkpoint over {Size} entries is wrong");
    }

    public LedgerFault? CheckOlder()
    {
        if (trust.Older is not { } older)
        {
            return null;
        }

        if (older.Size > Size)
        {
            return Fault(Size, $"it is missing; the older checkpoint covers {older.Size} entries");
        }

        return Same(older.Root, _rootAtOlder)
            ? null
            : Fault(null, $"the first {older.Size} entries are not those of the older checkpoint");
    }

    private string? TryOpen(LedgerCheckpoint row, out Checkpoint? checkpoint)
    {
        try
        {
            checkpoint = Checkpoint.OpenOwn(row.Note, trust.Verifier);
            return checkpoint.Size == row.Size ? null : $"the checkpoint's row says {row.Size} entries, its note {checkpoint.Size}";
        }
        catch (FormatException error)
        {
            checkpoint = null;
            return error.Message;
        }
    }

    private string? WrongContent(LedgerEntry row)
    {
        try
        {
            var entry = CanonicalEntry.Parse(row.Entry);
            if (entry.Index != row.Index || !string.Equals(entry.Site, site.Key, StringComparison.Ordinal))
            {
                return $"the row holds entry {entry.Index} of site {entry.Site}";
            }
        }
        catch (FormatException error)
        {
            return error.Message;
        }

        return Same(row.LeafHash, MerkleTree.HashLeaf(row.Entry)) ? null : "its content does not have its hash";
    }

    private static bool Same(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => left.SequenceEqual(right);
}
