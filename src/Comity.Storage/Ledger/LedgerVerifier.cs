using System.Data.Common;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Ledger;

/// <summary>
/// Reads ledgers row by row in constant memory, while others may go on writing, and tells the first thing that is wrong.
/// </summary>
public sealed class LedgerVerifier(ComityDb db)
{
    /// <summary>Checks one site: each entry, the tree over them, the checkpoint, and the older checkpoint if one is given.</summary>
    public async Task<LedgerReport> VerifyAsync(Site site, LedgerTrust trust, CancellationToken cancel = default)
    {
        var walk = new LedgerWalk(site, trust);
        try
        {
            return walk.Report(await VerifyAsync(walk, cancel) ?? walk.CheckOlder());
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return walk.Report(walk.Fault(null, $"the tables of the ledger cannot be read ({error.Message})"));
        }
    }

    /// <summary>
    /// Compares every row with what its own entry says, in the order of the table: finds rows of sites that do not
    /// exist, and rows that an index no longer leads to.
    /// </summary>
    /// <returns>The first such row, or null.</returns>
    public async Task<LedgerFault?> FindStrayAsync(CancellationToken cancel = default)
    {
        var sites = await db.Sites.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Key, cancel);
        var strayCheckpoints = await db.LedgerCheckpoints.AsNoTracking().Select(c => c.SiteId).ToListAsync(cancel);
        var stray = strayCheckpoints.FindAll(id => !sites.ContainsKey(id));
        if (stray.Count > 0)
        {
            return new($"number {stray[0]}", null, "there is a checkpoint, but no such site");
        }

        if (await MistypedAsync(sites, cancel) is { } mistyped)
        {
            return mistyped;
        }

        await using var rows = db.LedgerEntries.AsNoTracking().AsAsyncEnumerable().GetAsyncEnumerator(cancel);
        var read = 0L;
        while (true)
        {
            try
            {
                if (!await rows.MoveNextAsync())
                {
                    return null;
                }
            }
            catch (Exception error) when (IsUnreadable(error))
            {
                return new("unknown", null, $"the ledger's row {read} in the order of the table cannot be read ({error.Message})");
            }

            read++;
            if (Stray(rows.Current, sites) is { } fault)
            {
                return fault;
            }
        }
    }

    /// <summary>Looks for decisions in the site's own tables that its ledger does not have.</summary>
    /// <param name="size">Entries of the ledger, found whole.</param>
    public async Task<LedgerFault?> FindUnsealedAsync(Site site, long size, CancellationToken cancel = default)
    {
        var beyond = await db.ModerationActions.Where(a => a.SiteId == site.Id && a.LedgerIndex >= size)
            .OrderBy(a => a.Id).Select(a => new { a.Id, a.LedgerIndex }).FirstOrDefaultAsync(cancel);
        if (beyond is not null)
        {
            return new(site.Key, beyond.LedgerIndex, $"it is missing; the moderators' action {beyond.Id} was sealed there");
        }

        if (await new SealedImages(db).FindExchangedAsync(site, cancel) is { } exchanged)
        {
            return exchanged;
        }

        // A site begins with the enactment of its policy, so there is none without an entry.
        return size == 0 && await db.PolicyVersions.AnyAsync(p => p.SiteId == site.Id, cancel)
            ? new(site.Key, 0, "it is missing; the site has a policy in force, but its ledger is empty")
            : null;
    }

    /// <summary>Bytes kept as text read the same, and yet somebody changed the row.</summary>
    private async Task<LedgerFault?> MistypedAsync(Dictionary<int, string> sites, CancellationToken cancel)
    {
        try
        {
            return await db.FindMistypedLedgerRowAsync(cancel) is (int site, long index)
                ? new(sites.GetValueOrDefault(site) ?? $"number {site}", index, "a column is not stored in its own type")
                : null;
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return new("unknown", null, $"the ledger's rows cannot be read ({error.Message})");
        }
    }

    private static LedgerFault? Stray(LedgerEntry row, Dictionary<int, string> sites)
    {
        if (!sites.TryGetValue(row.SiteId, out var site))
        {
            return new($"number {row.SiteId}", row.Index, "there is no such site");
        }

        try
        {
            var entry = CanonicalEntry.Parse(row.Entry);
            return entry.Index == row.Index && string.Equals(entry.Site, site, StringComparison.Ordinal)
                ? null
                : new(site, row.Index, $"the row holds entry {entry.Index} of site {entry.Site}");
        }
        catch (FormatException error)
        {
            return new(site, row.Index, error.Message);
        }
    }

    private async Task<LedgerFault?> VerifyAsync(LedgerWalk walk, CancellationToken cancel)
    {
        var row = await CheckpointAsync(walk.SiteId, cancel);
        while (true)
        {
            // To the checkpoint's size, or to the last row when the checkpoint cannot be trusted.
            var end = row is not null && walk.CanOpen(row) ? row.Size : (long?)null;
            if (await WalkAsync(walk, end, cancel) is { } wrong)
            {
                return wrong;
            }

            if (end is null || !await HasRowFromAsync(walk.SiteId, walk.Size, cancel))
            {
                return walk.CheckEnd(row);
            }

            // There are entries beyond the checkpoint just read: written since, or put there without one.
            if (walk.CheckEnd(row) is { } fault)
            {
                return fault;
            }

            row = await CheckpointAsync(walk.SiteId, cancel);
            if (row is null || row.Size <= walk.Size)
            {
                return walk.Fault(walk.Size, "it was added without a checkpoint");
            }
        }
    }

    private Task<LedgerCheckpoint?> CheckpointAsync(int site, CancellationToken cancel) =>
        db.LedgerCheckpoints.AsNoTracking().FirstOrDefaultAsync(c => c.SiteId == site, cancel);

    private Task<bool> HasRowFromAsync(int site, long index, CancellationToken cancel) =>
        db.LedgerEntries.AnyAsync(e => e.SiteId == site && e.Index >= index, cancel);

    private async Task<LedgerFault?> WalkAsync(LedgerWalk walk, long? end, CancellationToken cancel)
    {
        var (site, start) = (walk.SiteId, walk.Size);
        var query = db.LedgerEntries.AsNoTracking().Where(e => e.SiteId == site);
        query = end is { } last ? query.Where(e => e.Index < last) : query;
        query = start > 0 ? query.Where(e => e.Index >= start) : query;
        await using var rows = query.OrderBy(e => e.Index).AsAsyncEnumerable().GetAsyncEnumerator(cancel);
        while (true)
        {
            try
            {
                if (!await rows.MoveNextAsync())
                {
                    return walk.Size < end ? walk.Fault(walk.Size, "it is missing") : null;
                }
            }
            catch (Exception error) when (IsUnreadable(error))
            {
                return walk.Fault(walk.Size, $"it cannot be read ({error.Message})");
            }

            if (walk.Take(rows.Current) is { } fault)
            {
                return fault;
            }
        }
    }

    /// <summary>A damaged row shows as an error of the database, or as a column of another type than it was made with.</summary>
    private static bool IsUnreadable(Exception error) =>
        error is DbException or InvalidCastException or InvalidOperationException or FormatException or OverflowException;
}
