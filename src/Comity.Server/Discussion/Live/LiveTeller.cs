using System.Globalization;
using System.Threading.Channels;
using Comity.Server.Languages;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// Turns what was committed into news for the open pages. The writer is not kept waiting: it names the comments, and they
/// are looked up here, each change once however many pages are open.
/// </summary>
internal sealed partial class LiveTeller(LiveDiscussions live, IDbContextFactory<ComityDb> factory, ILogger<LiveTeller> log) : BackgroundService, IAfterCommit
{
    private const int MostAtOnce = 200;

    private readonly Channel<(long CommentId, bool ValuedOnly)> changed = Channel.CreateUnbounded<(long, bool)>(new UnboundedChannelOptions { SingleReader = true });

    public void Committed(IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var entry in entries)
        {
            var e = CanonicalEntry.Parse(entry.Entry).Event;
            if (IsSeen(e.Kind) && e.Subject is { } subject && subject.StartsWith("comment:", StringComparison.Ordinal)
                && long.TryParse(subject.AsSpan("comment:".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                changed.Writer.TryWrite((id, false));
        }
    }

    /// <summary>The number of those who value a comment has changed; the ledger knows nothing of it.</summary>
    public void Valued(long commentId) => changed.Writer.TryWrite((commentId, true));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await changed.Reader.WaitToReadAsync(stoppingToken))
            {
                var batch = new Dictionary<long, bool>();
                while (batch.Count < MostAtOnce && changed.Reader.TryRead(out var one))
                    batch[one.CommentId] = one.ValuedOnly && batch.GetValueOrDefault(one.CommentId, true);
                await TellAsync(batch, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task TellAsync(Dictionary<long, bool> batch, CancellationToken cancel)
    {
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            var found = await db.Comments.Where(c => batch.Keys.Contains(c.Id) && c.Number != null).Where(OpenPages.Concerns(db, 0))
                .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new { c.Id, c.StoryId, Number = c.Number!.Value, c.ValuedCount, s.CommentCount, s.Language })
                .OrderBy(c => c.Number).ToListAsync(cancel);
            foreach (var c in found)
            {
                if (!live.IsWatched(c.StoryId))
                    continue;
                live.Tell(c.StoryId, batch[c.Id]
                    ? new LiveNews("", c.Number) { Valued = c.ValuedCount }
                    : new LiveNews("", c.Number) { Says = Words.Of(c.Language).Comments(c.CommentCount) });
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Pages learn of it when they are loaded again; the next news must not suffer.
            NotTold(error);
        }
    }

    private static bool IsSeen(string kind) => kind is LedgerKind.CommentPublish or LedgerKind.CommentHold or LedgerKind.CommentApprove or LedgerKind.CommentRemove
        or LedgerKind.CommentRestore or LedgerKind.CommentWithdraw or LedgerKind.CommentEdit or LedgerKind.CommentErase or LedgerKind.DecisionUndo or LedgerKind.AppealUphold;

    [LoggerMessage(Level = LogLevel.Error, Message = "Open pages could not be told of a change.")]
    private partial void NotTold(Exception error);
}
