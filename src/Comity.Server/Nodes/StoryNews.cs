using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Nodes;

/// <summary>Finds out which stories a decision changes, and tells the listeners (<see cref="IStoryListener"/>).</summary>
public sealed partial class StoryNews : BackgroundService, IBeforeCommit, IAfterCommit, IDecisionListener
{
    private const string Kind = "story";

    private const int MostAtOnce = 500;

    /// <summary>Kinds that change pages all over the site: words and rules, names, badges.</summary>
    private static readonly HashSet<string> OfTheSite =
    [
        LedgerKind.PolicyEnact, LedgerKind.SiteOrigins, LedgerKind.MemberErase, LedgerKind.MemberAppoint, LedgerKind.MemberDismiss,
        LedgerKind.ImportRun, LedgerKind.ImportUndo, LedgerKind.AnnouncementMake, LedgerKind.AnnouncementDelete, LedgerKind.DecisionUnit,
    ];

    private readonly IDbContextFactory<ComityDb> factory;
    private readonly IWire wire;
    private readonly IStoryListener[] listeners;
    private readonly ILogger<StoryNews> log;

    /// <summary>What a change touches, known before it is committed; its entries carry it to after.</summary>
    private readonly ConditionalWeakTable<LedgerEntry, IReadOnlyList<long>> touched = [];

    /// <summary>Comments whose story is still to be found out.</summary>
    private readonly Channel<(int SiteId, long CommentId)> unknown = Channel.CreateUnbounded<(int, long)>(new UnboundedChannelOptions { SingleReader = true });

    internal StoryNews(IDbContextFactory<ComityDb> factory, IWire wire, IEnumerable<IStoryListener> listeners, ILogger<StoryNews> log)
    {
        this.factory = factory;
        this.wire = wire;
        this.listeners = [.. listeners];
        this.log = log;
    }

    /// <summary>Tells, on every node, of a change that the ledger does not record. To be called when it is durable.</summary>
    public void Tell(int siteId, long storyId)
    {
        Story(siteId, storyId);
        wire.Send(siteId, Kind, storyId.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public Task CommittingAsync(ComityDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel)
    {
        var stories = db.ChangeTracker.Entries<Comment>().Select(c => c.Entity.StoryId)
            .Concat(db.ChangeTracker.Entries<Story>().Where(s => s.State != EntityState.Unchanged && s.Entity.Id > 0).Select(s => s.Entity.Id))
            .Distinct().ToList();
        foreach (var entry in entries)
            touched.AddOrUpdate(entry, stories);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Committed(IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var entry in entries.DistinctBy(e => touched.GetValueOrNull(e)))
        {
            foreach (var story in touched.GetValueOrNull(entry) ?? [])
                Story(entry.SiteId, story);
        }
    }

    void IDecisionListener.Decided(int siteId, IReadOnlyList<Decided> decisions)
    {
        if (decisions.Any(d => OfTheSite.Contains(d.Event.Kind)))
        {
            Site(siteId);
            return;
        }

        foreach (var decision in decisions)
        {
            if (decision.Own is { } own && touched.GetValueOrNull(own) is { Count: > 0 })
                continue;
            if (LedgerSubject.Id(decision.Event.Subject, "story:") is { } story)
                Story(siteId, story);
            if (LedgerSubject.Id(decision.Event.Subject, "comment:") is { } comment)
                unknown.Writer.TryWrite((siteId, comment));
        }
    }

    void IDecisionListener.Skipped(int siteId, long last) => Site(siteId);

    void IDecisionListener.Said(int siteId, string kind, string what)
    {
        if (kind == Kind && long.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var story))
            Story(siteId, story);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await unknown.Reader.WaitToReadAsync(stoppingToken))
            {
                var batch = new HashSet<(int SiteId, long CommentId)>();
                while (batch.Count < MostAtOnce && unknown.Reader.TryRead(out var one))
                    batch.Add(one);
                await FindAsync(batch, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task FindAsync(HashSet<(int SiteId, long CommentId)> batch, CancellationToken cancel)
    {
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            var ids = batch.Select(b => b.CommentId).ToList();
            foreach (var story in await db.Comments.Where(c => ids.Contains(c.Id)).Select(c => new { c.SiteId, c.StoryId }).Distinct().ToListAsync(cancel))
                Story(story.SiteId, story.StoryId);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Which stories it is cannot be found out: then it may be any.
            NotFound(error);
            foreach (var site in batch.Select(b => b.SiteId).Distinct())
                Site(site);
        }
    }

    private void Story(int siteId, long storyId)
    {
        foreach (var listener in listeners)
            listener.StoryChanged(siteId, storyId);
    }

    private void Site(int siteId)
    {
        foreach (var listener in listeners)
            listener.SiteChanged(siteId);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The stories of some decisions could not be looked up; all pages of the site are taken as changed.")]
    private partial void NotFound(Exception error);
}

internal static class LedgerSubject
{
    /// <summary>The number in a subject or actor such as <c>comment:17</c>.</summary>
    public static long? Id(string? text, string prefix) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    public static IReadOnlyList<long>? GetValueOrNull(this ConditionalWeakTable<LedgerEntry, IReadOnlyList<long>> table, LedgerEntry entry) =>
        table.TryGetValue(entry, out var found) ? found : null;
}
