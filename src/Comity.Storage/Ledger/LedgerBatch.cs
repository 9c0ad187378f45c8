namespace Comity.Storage.Ledger;

/// <summary>
/// What the changes of one transaction add to the ledgers. Where each ledger ends is read once and goes on from change to change;
/// <see cref="LedgerWriter.SignAsync"/> writes and signs it once for all of them.
/// </summary>
internal sealed class LedgerBatch
{
    private readonly Dictionary<int, LedgerEnd> done = [];
    private readonly Dictionary<int, LedgerEnd> running = [];
    private List<LedgerEntry> added = [];

    /// <summary>What the running change has added.</summary>
    public IReadOnlyList<LedgerEntry> Added => added;

    /// <summary>Where the ledgers end that the changes done have moved.</summary>
    public IEnumerable<KeyValuePair<int, LedgerEnd>> Ends => done;

    /// <summary>Where a site's ledger ends for the running change; null: as it is stored.</summary>
    public LedgerEnd? EndOf(int siteId) => running.GetValueOrDefault(siteId) ?? done.GetValueOrDefault(siteId);

    /// <summary>The running change has stored an entry.</summary>
    /// <param name="end">Where its ledger ends with it.</param>
    public void Add(LedgerEntry entry, LedgerEnd end)
    {
        running[entry.SiteId] = end;
        added.Add(entry);
    }

    /// <summary>The running change is done; the next one begins.</summary>
    /// <returns>What it added.</returns>
    public IReadOnlyList<LedgerEntry> Keep()
    {
        foreach (var (site, end) in running)
            done[site] = end;
        var kept = added;
        GoBack();
        return kept;
    }

    /// <summary>Nothing stays of the running change; the next one begins.</summary>
    public void GoBack()
    {
        running.Clear();
        added = [];
    }
}

/// <param name="Site">Its key.</param>
/// <param name="Frontier">To be copied before something is appended.</param>
internal sealed record LedgerEnd(string Site, Frontier Frontier);
