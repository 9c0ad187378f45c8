using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Nodes;

/// <summary>
/// Follows the ledger of every site, whichever node or verb of the command line adds to it. The ledger has one order per site
/// without gaps, and an entry is seen only after all before it: so a node that knows how far it has read can always catch up,
/// and news between nodes need only say how far there is something to read. When they do not come, the database is asked.
/// </summary>
internal sealed partial class LedgerFollower(
    IDbContextFactory<ComityDb> factory, IWire wire, IEnumerable<IDecisionListener> listeners, TimeProvider time, ILogger<LedgerFollower> log) : BackgroundService, IAfterCommit
{
    private const string Kind = "ledger";

    private const int ReadAtOnce = 500;

    /// <summary>A node that lags further behind, such as after an import, does not read it all.</summary>
    private const int MostToRead = 5000;

    /// <summary>How often the database is asked, also with a wire: news may get lost, and a verb of the command line sends none.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<Signal> signals = Channel.CreateUnbounded<Signal>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<int, long> heads = new();
    private readonly IDecisionListener[] listeners = [.. listeners];

    private volatile bool follows;

    /// <summary>The index of the last decision that the listeners know; -1: none.</summary>
    public long HeadOf(int siteId) => heads.GetValueOrDefault(siteId, -1);

    public void Committed(IReadOnlyList<LedgerEntry> entries)
    {
        // A verb of the command line serves nobody; the servers find its entries in the database.
        if (follows)
            signals.Writer.TryWrite(new Signal(entries));
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = await factory.CreateDbContextAsync(cancellationToken))
        {
            foreach (var site in await db.LedgerCheckpoints.Select(c => new { c.SiteId, c.Size }).ToListAsync(cancellationToken))
                Skip(site.SiteId, site.Size - 1);
        }

        follows = true;
        wire.Listen(Hear, AskForMissed);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await await Task.WhenAny(FollowAsync(stoppingToken), AskAgainAndAgainAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private void Hear(int siteId, string kind, string what)
    {
        if (kind != Kind)
            signals.Writer.TryWrite(new Signal([], siteId, kind, what));
        else if (long.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            signals.Writer.TryWrite(new Signal([], siteId, Until: index));
    }

    private void AskForMissed() => signals.Writer.TryWrite(new Signal([], Missed: true));

    private void Ask() => signals.Writer.TryWrite(new Signal([]));

    private async Task AskAgainAndAgainAsync(CancellationToken cancel)
    {
        while (true)
        {
            await Task.Delay(Pause, time, cancel);
            Ask();
        }
    }

    private async Task FollowAsync(CancellationToken cancel)
    {
        await foreach (var signal in signals.Reader.ReadAllAsync(cancel))
        {
            try
            {
                await HandleAsync(signal, cancel);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // It is asked for again soon; what was told stays told.
                NotRead(error);
            }
        }
    }

    private async Task HandleAsync(Signal signal, CancellationToken cancel)
    {
        if (signal.Missed)
        {
            foreach (var listener in listeners)
                listener.Missed();
        }

        if (signal.Kind is { } kind)
        {
            foreach (var listener in listeners)
                listener.Said(signal.SiteId, kind, signal.What!);
        }
        else if (signal.Own.Count > 0)
        {
            foreach (var site in signal.Own.GroupBy(e => e.SiteId))
                await OwnAsync(site.Key, [.. site.OrderBy(e => e.Index)], cancel);
        }
        else if (signal.SiteId == 0)
        {
            await AskDatabaseAsync(cancel);
        }
        else if (signal.Until > HeadOf(signal.SiteId))
        {
            await CatchUpAsync(signal.SiteId, cancel);
        }
    }

    private async Task OwnAsync(int siteId, List<LedgerEntry> entries, CancellationToken cancel)
    {
        wire.Send(siteId, Kind, entries[^1].Index.ToString(CultureInfo.InvariantCulture));
        var head = HeadOf(siteId);
        if (entries[^1].Index <= head)
            return;
        // A gap: another node was in between.
        if (entries[0].Index != head + 1 || entries[^1].Index != head + entries.Count)
            await CatchUpAsync(siteId, cancel);
        else
            Tell(siteId, entries, own: true);
    }

    private async Task AskDatabaseAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        foreach (var site in await db.LedgerCheckpoints.Select(c => new { c.SiteId, c.Size }).ToListAsync(cancel))
        {
            if (site.Size - 1 > HeadOf(site.SiteId))
                await CatchUpAsync(site.SiteId, cancel);
        }
    }

    private async Task CatchUpAsync(int siteId, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var last = await db.LedgerCheckpoints.Where(c => c.SiteId == siteId).Select(c => c.Size - 1).SingleAsync(cancel);
        if (last - HeadOf(siteId) > MostToRead)
            Skip(siteId, last);

        while (true)
        {
            var head = HeadOf(siteId);
            var entries = await db.LedgerEntries.AsNoTracking().Where(e => e.SiteId == siteId && e.Index > head).OrderBy(e => e.Index).Take(ReadAtOnce).ToListAsync(cancel);
            if (entries.Count == 0)
                return;
            Tell(siteId, entries, own: false);
        }
    }

    private void Skip(int siteId, long last)
    {
        foreach (var listener in listeners)
            listener.Skipped(siteId, last);
        heads[siteId] = last;
    }

    private void Tell(int siteId, List<LedgerEntry> entries, bool own)
    {
        var decisions = entries.ConvertAll(e => new Decided(e.Index, CanonicalEntry.Parse(e.Entry).Event, own ? e : null));
        foreach (var listener in listeners)
            listener.Decided(siteId, decisions);
        heads[siteId] = entries[^1].Index;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What other nodes decided could not be read; it is tried again.")]
    private partial void NotRead(Exception error);

    /// <summary>What this node committed; or, without, what was heard; or, without a site, only that the database should be asked.</summary>
    private sealed record Signal(IReadOnlyList<LedgerEntry> Own, int SiteId = 0, string? Kind = null, string? What = null, long Until = -1, bool Missed = false);
}
