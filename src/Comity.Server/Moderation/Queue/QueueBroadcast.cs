using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;

namespace Comity.Server.Moderation;

/// <summary>Something happened that open consoles should know of.</summary>
/// <param name="Kind">"waiting", "claimed", "released", or the ledger's kind of a decision.</param>
/// <param name="ActorId">Who did it; null: the program.</param>
public sealed record QueueNews(int SiteId, string Kind, long CommentId, long? ActorId)
{
    /// <summary>It came into the queue: held, or reported.</summary>
    public const string Waiting = "waiting";

    public const string Claimed = "claimed";

    public const string Released = "released";
}

/// <summary>
/// Hands news to the open consoles of a site. Decisions come by themselves: they are what commits to the ledger.
/// It reaches this process only; where several machines serve one paper, <see cref="Tell"/> is the place to hand the news on.
/// </summary>
public sealed class QueueBroadcast : IAfterCommit
{
    /// <summary>News that one console may lag behind; older ones are dropped, since the queue can always be read anew.</summary>
    private const int Lag = 256;

    private readonly ConcurrentDictionary<Channel<QueueNews>, int> consoles = new();

    public void Tell(QueueNews news)
    {
        foreach (var (channel, siteId) in consoles)
        {
            if (siteId == news.SiteId)
                channel.Writer.TryWrite(news);
        }
    }

    public void Committed(IReadOnlyList<LedgerEntry> entries)
    {
        foreach (var entry in entries.Where(e => consoles.Values.Contains(e.SiteId)).OrderBy(e => e.Index))
        {
            if (Read(entry) is { } news)
                Tell(news);
        }
    }

    /// <summary>What happens on the site from now on, until disposed of.</summary>
    public Subscription<QueueNews> Listen(int siteId)
    {
        var channel = Channel.CreateBounded<QueueNews>(new BoundedChannelOptions(Lag) { FullMode = BoundedChannelFullMode.DropOldest });
        consoles[channel] = siteId;
        return new Subscription<QueueNews>(channel.Reader, () => consoles.TryRemove(channel, out int _));
    }

    private static QueueNews? Read(LedgerEntry entry)
    {
        var e = CanonicalEntry.Parse(entry.Entry).Event;
        if (Id(e.Subject, "comment:") is not { } comment)
            return null;
        return e.Kind switch
        {
            LedgerKind.CommentHold or LedgerKind.ReportFile => new QueueNews(entry.SiteId, QueueNews.Waiting, comment, null),
            // Only what changes what colleagues see in the queue: who filed a notice or an appeal is nobody's news.
            LedgerKind.CommentApprove or LedgerKind.CommentRemove or LedgerKind.CommentRestore or LedgerKind.CommentEscalate or LedgerKind.CommentWithdraw
                or LedgerKind.CommentEdit or LedgerKind.CommentErase or LedgerKind.ReportDismiss or LedgerKind.DecisionUndo or LedgerKind.AppealUphold
                => new QueueNews(entry.SiteId, e.Kind, comment, Id(e.Actor, "member:")),
            _ => null,
        };
    }

    private static long? Id(string? text, string prefix) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
