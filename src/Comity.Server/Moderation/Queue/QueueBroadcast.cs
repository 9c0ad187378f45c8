using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Comity.Server.Hosting;
using Comity.Server.Nodes;
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
/// Hands news to this node's open consoles of a site. Decisions come by themselves, on whichever node they were made: they are
/// what the ledger says. What it does not say goes from node to node.
/// </summary>
internal sealed class QueueBroadcast(IWire wire) : IDecisionListener
{
    /// <summary>News that one console may lag behind; older ones are dropped, since the queue can always be read anew.</summary>
    private const int Lag = 256;

    private const string Kind = "queue";

    private readonly ConcurrentDictionary<Channel<QueueNews>, int> consoles = new();

    /// <summary>Tells of what no ledger records, on every node.</summary>
    public void Tell(QueueNews news)
    {
        TellHere(news);
        wire.Send(news.SiteId, Kind, string.Create(CultureInfo.InvariantCulture, $"{news.CommentId} {news.ActorId} {news.Kind}"));
    }

    public void Decided(int siteId, IReadOnlyList<Decided> decisions)
    {
        if (!consoles.Values.Contains(siteId))
            return;
        foreach (var decision in decisions)
        {
            if (Read(siteId, decision.Event) is { } news)
                TellHere(news);
        }
    }

    public void Skipped(int siteId, long last)
    {
        // The queue can always be read anew.
    }

    public void Said(int siteId, string kind, string what)
    {
        if (kind == Kind && what.Split(' ') is [var comment, var actor, QueueNews.Claimed or QueueNews.Released]
            && long.TryParse(comment, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            TellHere(new QueueNews(siteId, what.Split(' ')[2], id, long.TryParse(actor, NumberStyles.None, CultureInfo.InvariantCulture, out var by) ? by : null));
    }

    /// <summary>What happens on the site from now on, until disposed of.</summary>
    public Subscription<QueueNews> Listen(int siteId)
    {
        var channel = Channel.CreateBounded<QueueNews>(new BoundedChannelOptions(Lag) { FullMode = BoundedChannelFullMode.DropOldest });
        consoles[channel] = siteId;
        return new Subscription<QueueNews>(channel.Reader, () => consoles.TryRemove(channel, out int _));
    }

    private void TellHere(QueueNews news)
    {
        foreach (var (channel, siteId) in consoles)
        {
            if (siteId == news.SiteId)
                channel.Writer.TryWrite(news);
        }
    }

    private static QueueNews? Read(int siteId, LedgerEvent e)
    {
        if (LedgerSubject.Id(e.Subject, "comment:") is not { } comment)
            return null;
        return e.Kind switch
        {
            LedgerKind.CommentHold or LedgerKind.ReportFile => new QueueNews(siteId, QueueNews.Waiting, comment, null),
            // Only what changes what colleagues see in the queue: who filed a notice or an appeal is nobody's news.
            LedgerKind.CommentApprove or LedgerKind.CommentRemove or LedgerKind.CommentRestore or LedgerKind.CommentEscalate or LedgerKind.CommentWithdraw
                or LedgerKind.CommentEdit or LedgerKind.CommentErase or LedgerKind.ReportDismiss or LedgerKind.DecisionUndo or LedgerKind.AppealUphold
                => new QueueNews(siteId, e.Kind, comment, LedgerSubject.Id(e.Actor, "member:")),
            _ => null,
        };
    }
}
