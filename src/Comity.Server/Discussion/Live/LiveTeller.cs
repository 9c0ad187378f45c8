using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Comity.Server.Languages;
using Comity.Server.Nodes;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// Turns what was decided, on whichever node, into news for this node's open pages. Nobody is kept waiting: the comments are
/// looked up here, each change once however many pages are open.
/// </summary>
internal sealed partial class LiveTeller(
    LiveDiscussions live, IDbContextFactory<ComityDb> factory, IWire wire, IHostApplicationLifetime life, TimeProvider time, ILogger<LiveTeller> log) : BackgroundService, IDecisionListener
{
    private const string Kind = "valued";

    private const int MostAtOnce = 200;

    /// <summary>Some minutes; pages that are open still learn of it when they are loaded again.</summary>
    private const int MostTries = 300;

    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    /// <summary>Decisions of a site that are read for one page that comes back; with more it looks at all anew.</summary>
    private const int MostMissed = 256;

    private readonly Channel<Change> changed = Channel.CreateUnbounded<Change>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Up to which decision each site's pages have been told.</summary>
    private readonly ConcurrentDictionary<int, long> told = new();

    /// <summary>Up to which decision of the site this node's pages have been told.</summary>
    public long ToldUntil(int siteId) => told.GetValueOrDefault(siteId, -1);

    public void Decided(int siteId, IReadOnlyList<Decided> decisions)
    {
        told.TryAdd(siteId, decisions[0].Index - 1);
        foreach (var decision in decisions)
        {
            if (CommentOf(decision.Event) is { } id)
                changed.Writer.TryWrite(new Change(id, siteId, decision.Index));
        }
    }

    public void Skipped(int siteId, long last)
    {
        // Pages that are open show what they show until they are loaded again, as after any import.
        told[siteId] = last;
    }

    public void Said(int siteId, string kind, string what)
    {
        if (kind == Kind && long.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            changed.Writer.TryWrite(new Change(id, siteId, null));
    }

    /// <summary>The number of those who value a comment has changed; the ledger knows nothing of it.</summary>
    public void Valued(long commentId) => changed.Writer.TryWrite(new Change(commentId, 0, null));

    /// <summary>What a page missed that has been told of everything up to a decision, on this node or another.</summary>
    public async Task<IReadOnlyList<LiveNews>> MissedAsync(int siteId, long storyId, long after, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var entries = after < -1 ? [] : await db.LedgerEntries.AsNoTracking().Where(e => e.SiteId == siteId && e.Index > after).OrderBy(e => e.Index).Take(MostMissed + 1).ToListAsync(cancel);
        if (after < -1 || entries.Count > MostMissed)
            return [new LiveNews(LiveDiscussions.IdOf(await db.LedgerCheckpoints.Where(c => c.SiteId == siteId).Select(c => c.Size - 1).SingleAsync(cancel)), 0)];
        var changes = new Dictionary<long, Change>();
        foreach (var entry in entries)
        {
            if (CommentOf(CanonicalEntry.Parse(entry.Entry).Event) is { } id)
                changes[id] = new Change(id, siteId, entry.Index);
        }

        var found = await LookUpAsync(db, changes, cancel);
        return [.. found.Where(f => f.StoryId == storyId).Select(f => f.News with { Id = LiveDiscussions.IdOf(f.Change.Index!.Value) })];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before the server, which waits for open answers, stops.
        await using var ending = life.ApplicationStopping.Register(live.End);
        try
        {
            await await Task.WhenAny(TellAsync(stoppingToken), TickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task TellAsync(CancellationToken cancel)
    {
        while (await changed.Reader.WaitToReadAsync(cancel))
        {
            var batch = new Dictionary<long, Change>();
            while (batch.Count < MostAtOnce && changed.Reader.TryRead(out var one))
                batch[one.CommentId] = one.Index is null && batch.TryGetValue(one.CommentId, out var before) && before.Index is not null ? before : one;
            for (var turn = 0; turn < MostTries && !await TryTellAsync(batch, cancel); turn++)
                await Task.Delay(s_second, time, cancel);
        }
    }

    private async Task TickAsync(CancellationToken cancel)
    {
        while (true)
        {
            await Task.Delay(s_second, time, cancel);
            live.Tick(time.GetUtcNow());
        }
    }

    /// <returns>False: the database cannot be asked just now.</returns>
    private async Task<bool> TryTellAsync(Dictionary<long, Change> batch, CancellationToken cancel)
    {
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            foreach (var (change, storyId, siteId, news) in await LookUpAsync(db, batch, cancel))
            {
                if (change.SiteId == 0)
                    wire.Send(siteId, Kind, change.CommentId.ToString(CultureInfo.InvariantCulture));
                // Who comes while the others are told comes after it.
                if (change.Index is { } index)
                    told[siteId] = index;
                await live.TellAsync(storyId, change.Index, news);
            }

            foreach (var site in batch.Values.Where(c => c.Index is not null).GroupBy(c => c.SiteId))
                told[site.Key] = site.Max(c => c.Index!.Value);
        }
        catch (Exception error) when (StorageTrouble.IsFor(error))
        {
            NotToldYet(error);
            return false;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Pages learn of it when they are loaded again; the next news must not suffer.
            NotTold(error);
        }

        return true;
    }

    private static async Task<List<Found>> LookUpAsync(ComityDb db, Dictionary<long, Change> changes, CancellationToken cancel)
    {
        var rows = await db.Comments.Where(c => changes.Keys.Contains(c.Id) && c.Number != null).Where(OpenPages.Concerns(db, 0))
            .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new { c.Id, c.SiteId, c.StoryId, Number = c.Number!.Value, c.ValuedCount, s.CommentCount, s.Language })
            .ToListAsync(cancel);
        return [.. rows
            .Select(c => new Found(changes[c.Id], c.StoryId, c.SiteId, changes[c.Id].Index is null
                ? new LiveNews("", c.Number) { Valued = c.ValuedCount }
                : new LiveNews("", c.Number) { Says = Words.Of(c.Language).Comments(c.CommentCount) }))
            .OrderBy(f => f.Change.Index ?? 0).ThenBy(f => f.News.Number)];
    }

    /// <summary>The comment that a decision lets readers see otherwise.</summary>
    private static long? CommentOf(LedgerEvent e) => e.Kind is LedgerKind.CommentPublish or LedgerKind.CommentHold or LedgerKind.CommentApprove or LedgerKind.CommentRemove
        or LedgerKind.CommentRestore or LedgerKind.CommentWithdraw or LedgerKind.CommentEdit or LedgerKind.CommentErase or LedgerKind.DecisionUndo or LedgerKind.AppealUphold
        ? LedgerSubject.Id(e.Subject, "comment:")
        : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database could not be asked for what open pages are to be told; it is tried again.")]
    private partial void NotToldYet(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Open pages could not be told of a change.")]
    private partial void NotTold(Exception error);

    /// <param name="SiteId">0: this node's own change that no ledger records.</param>
    /// <param name="Index">Null: only the number of those who value it.</param>
    private sealed record Change(long CommentId, int SiteId, long? Index);

    private sealed record Found(Change Change, long StoryId, int SiteId, LiveNews News);
}
