using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Ledger;

/// <summary>Makes proofs from the stored ledger, in one pass over the leaf hashes.</summary>
public static class LedgerProver
{
    /// <summary>Proves that an entry is under the site's newest checkpoint.</summary>
    /// <exception cref="LedgerException">There is no such entry, or the ledger is damaged.</exception>
    public static async Task<InclusionProof> ProveAsync(ComityDb db, int siteId, long index, CancellationToken cancel = default)
    {
        var checkpoint = await db.LedgerCheckpoints.AsNoTracking().FirstOrDefaultAsync(c => c.SiteId == siteId, cancel);
        if (index < 0 || index >= (checkpoint?.Size ?? 0))
        {
            throw new LedgerException($"There is no entry {index}: the ledger has {checkpoint?.Size ?? 0} entries, counted from 0.");
        }

        var ranges = MerkleProof.InclusionRanges(index, checkpoint!.Size);
        var hasher = new RangeHasher(ranges);
        var leaves = db.LedgerEntries.AsNoTracking()
            .Where(e => e.SiteId == siteId && e.Index < checkpoint.Size).OrderBy(e => e.Index).Select(e => e.LeafHash);
        await foreach (var leaf in leaves.AsAsyncEnumerable().WithCancellation(cancel))
        {
            hasher.Add(leaf);
        }

        var entry = await db.LedgerEntries.AsNoTracking()
            .Where(e => e.SiteId == siteId && e.Index == index).Select(e => e.Entry).FirstOrDefaultAsync(cancel);
        if (entry is null || hasher.Count < checkpoint.Size)
        {
            throw new LedgerException("The ledger is damaged: entries are missing. Run comity ledger verify.");
        }

        return new(index, entry, hasher.Hashes(), checkpoint.Note);
    }
}
