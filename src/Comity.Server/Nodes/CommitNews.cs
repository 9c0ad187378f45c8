using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;

namespace Comity.Server.Nodes;

/// <summary>
/// Makes what this node keeps in memory old when another node has committed something: <see cref="CommitCount"/> counts the
/// others' commits as well. Through Valkey that is at once; without, a decision is found in the ledger within about a second, and
/// what no ledger records after what the keeping lasts at most.
/// </summary>
internal sealed class CommitNews(CommitCount commits, IWire wire, SiteDirectory sites) : IHostedService, IDecisionListener
{
    private const string Kind = "commit";
    private const string Wide = "anywhere";
    private const string Narrow = "stories";

    /// <summary>A commit is not one site's: others may be in the same batch.</summary>
    private const int EverySite = 0;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        commits.OnOwn = Tell;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        commits.OnOwn = null;
        return Task.CompletedTask;
    }

    public void Decided(int siteId, IReadOnlyList<Decided> decisions)
    {
        // A verb of the command line tells nobody, and news may get lost: the ledger is what counts.
        var others = decisions.Where(d => d.Own is null).ToList();
        if (others.Count > 0)
            Hear(anywhere: !others.TrueForAll(d => LedgerSubject.Id(d.Event.Subject, "comment:") is not null));
    }

    public void Skipped(int siteId, long last) => Hear(anywhere: true);

    public void Missed() => Hear(anywhere: true);

    public void Said(int siteId, string kind, string what)
    {
        if (kind == Kind)
            Hear(anywhere: what != Narrow);
    }

    private void Tell(bool anywhere) => wire.Send(EverySite, Kind, anywhere ? Wide : Narrow);

    private void Hear(bool anywhere)
    {
        if (anywhere)
            sites.MarkOld();
        commits.AddOthers(anywhere);
    }
}
