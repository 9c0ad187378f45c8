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

    /// <summary>Where a site's ledger ends for the running change, which may move it; null: it has to be read.</summary>
    public LedgerEnd? EndOf(int siteId)
    {
        if (!running.TryGetValue(siteId, out var end) && done.TryGetValue(siteId, out var before))
            running[siteId] = end = before with { Frontier = before.Frontier.Copy() };
        return end;
    }

    /// <summary>The end as it was read, for the running change.</summary>
    public LedgerEnd Begin(int siteId, LedgerEnd end) => running[siteId] = end;

    public void Add(LedgerEntry entry) => added.Add(entry);

    /// <summary>The running change is done; the next one begins.</summary>
    /// <returns>What it added.</returns>
    public IReadOnlyList<LedgerEntry> Keep()
    {
        foreach (var (site, end) in running)
            done[site] = end;
        running.Clear();
        return Interlocked.Exchange(ref added, []);
    }

    /// <summary>Nothing stays of the running change; the next one begins.</summary>
    public void GoBack()
    {
        running.Clear();
        added = [];
    }
}

/// <param name="Site">Its key.</param>
internal sealed record LedgerEnd(string Site, Frontier Frontier);
