using Comity.Server.Alerts.Push;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>Tells people of what concerns them, in the very change in which it happens: answers, mentions, decisions, what became of reports and appeals.</summary>
internal sealed class AlertMaker(AlertOptions options, TimeProvider time) : IBeforeCommit
{
    /// <summary>After these a comment may be public that was not, or name somebody whom it did not.</summary>
    private static readonly HashSet<string> s_publishing = new(StringComparer.Ordinal)
    {
        LedgerKind.CommentPublish, LedgerKind.CommentApprove, LedgerKind.CommentRestore, LedgerKind.CommentEdit, LedgerKind.AppealUphold, LedgerKind.DecisionUndo,
    };

    private static readonly ModerationKind[] s_decisions =
        [ModerationKind.Approve, ModerationKind.Remove, ModerationKind.Restore, ModerationKind.Hold, ModerationKind.Sanction, ModerationKind.LiftSanction];

    private sealed record Wish(long MemberId, AlertKind Kind, int SiteId)
    {
        public long? CommentId { get; init; }

        public long? ActionId { get; init; }
    }

    public async Task CommittingAsync(ComityDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel)
    {
        var events = entries.Select(e => CanonicalEntry.Parse(e.Entry).Event).ToList();
        var published = events.Where(e => s_publishing.Contains(e.Kind)).Select(e => LedgerSubject.Id(e.Subject, "comment:")).OfType<long>().Distinct().ToList();
        var decided = ActionsOf(db, [.. entries.Select(e => (e.SiteId, e.Index))]);
        var undone = ActionsOf(db, [.. entries.Zip(events).Where(e => e.Second.Undoes is not null).Select(e => (e.First.SiteId, e.Second.Undoes!.Value))]);
        if (decided.Count == 0 && undone.Count == 0 && ConcernNobody(db, published))
            return;
        await db.SaveChangesAsync(cancel);
        var wishes = new List<Wish>();
        if (published.Count > 0)
            wishes.AddRange(await OfCommentsAsync(db, published, cancel));
        if (decided.Count > 0)
            wishes.AddRange(await OfDecisionsAsync(db, decided, cancel));
        await AddAsync(db, wishes, cancel);
        var again = undone.ConvertAll(a => a.Id);
        if (again.Count > 0)
            await db.Alerts.Where(a => a.ActionId != null && again.Contains(a.ActionId.Value))
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.ReadAt, (DateTimeOffset?)null).SetProperty(a => a.At, time.GetUtcNow()), cancel);
    }

    /// <summary>Whether they are comments of this very change, answer nobody and name nobody: most are so, and nothing is asked of the database for them.</summary>
    private static bool ConcernNobody(ComityDb db, List<long> published)
    {
        var own = db.Tracked<Comment>().Select(c => c.Entity).Where(c => c.ParentId is null && !c.Body.Contains('@', StringComparison.Ordinal)).Select(c => c.Id).ToHashSet();
        return published.TrueForAll(own.Contains);
    }

    private static List<ModerationAction> ActionsOf(ComityDb db, HashSet<(int, long)> entries) =>
        [.. db.Tracked<ModerationAction>().Select(a => a.Entity).Where(a => entries.Contains((a.SiteId, a.LedgerIndex)))];

    private async Task<List<Wish>> OfCommentsAsync(ComityDb db, List<long> ids, CancellationToken cancel)
    {
        var eldest = time.GetUtcNow().AddDays(-options.KeepDays);
        var comments = await db.Comments.Where(c => ids.Contains(c.Id) && c.State == CommentState.Published && c.ImportId == null && c.CreatedAt > eldest).ToListAsync(cancel);
        var parentIds = comments.Where(c => c.ParentId != null).Select(c => c.ParentId!.Value).Distinct().ToList();
        var parents = await db.Comments.Where(c => parentIds.Contains(c.Id)).Select(c => new { c.Id, c.AuthorId }).ToDictionaryAsync(c => c.Id, c => c.AuthorId, cancel);
        var wishes = new List<Wish>();
        foreach (var comment in comments)
        {
            long? answered = comment.ParentId is { } parent && parents.TryGetValue(parent, out var author) ? author : null;
            var told = new HashSet<long> { comment.AuthorId };
            if (answered is { } to && told.Add(to))
                wishes.Add(new Wish(to, AlertKind.Reply, comment.SiteId) { CommentId = comment.Id });
            foreach (var named in comment.Body.Contains('@', StringComparison.Ordinal) ? await Mentions.OfAsync(db, comment, cancel) : [])
            {
                if (told.Add(named))
                    wishes.Add(new Wish(named, AlertKind.Mention, comment.SiteId) { CommentId = comment.Id });
            }
        }

        return await WithoutKnownAsync(db, wishes, comments.ToDictionary(c => c.Id, c => c.AuthorId), cancel);
    }

    /// <summary>A comment is told of once, however often it is published, and never to somebody who does not want to read its author.</summary>
    private static async Task<List<Wish>> WithoutKnownAsync(ComityDb db, List<Wish> wishes, Dictionary<long, long> authors, CancellationToken cancel)
    {
        if (wishes.Count == 0)
            return wishes;
        var (comments, members) = (wishes.Select(w => w.CommentId).Distinct().ToList(), wishes.Select(w => w.MemberId).Distinct().ToList());
        var known = await db.Alerts.Where(a => comments.Contains(a.CommentId) && (a.Kind == AlertKind.Reply || a.Kind == AlertKind.Mention))
            .Select(a => new { a.MemberId, a.CommentId }).ToListAsync(cancel);
        var ignored = await db.IgnoredMembers.Where(i => members.Contains(i.MemberId) && authors.Values.Contains(i.IgnoredId)).Select(i => new { i.MemberId, i.IgnoredId }).ToListAsync(cancel);
        return [.. wishes.Where(w => !known.Contains(new { w.MemberId, w.CommentId }) && !ignored.Contains(new { w.MemberId, IgnoredId = authors[w.CommentId!.Value] }))];
    }

    private static async Task<List<Wish>> OfDecisionsAsync(ComityDb db, List<ModerationAction> actions, CancellationToken cancel)
    {
        var ids = actions.ConvertAll(a => a.Id);
        var told = actions.Where(a => s_decisions.Contains(a.Kind)).ToList();
        var (comments, sanctions) = (told.Select(a => a.CommentId).ToList(), told.Select(a => a.SanctionId).ToList());
        var authors = await db.Comments.Where(c => comments.Contains(c.Id)).Select(c => new { c.Id, c.AuthorId }).ToDictionaryAsync(c => c.Id, c => c.AuthorId, cancel);
        var sanctioned = await db.Sanctions.Where(s => sanctions.Contains(s.Id)).Select(s => new { s.Id, s.MemberId }).ToDictionaryAsync(s => s.Id, s => s.MemberId, cancel);
        var wishes = new List<Wish>();
        foreach (var action in told)
        {
            if (action.CommentId is { } comment && authors.TryGetValue(comment, out var author))
                wishes.Add(new Wish(author, AlertKind.Decision, action.SiteId) { CommentId = comment, ActionId = action.Id });
            else if (action.SanctionId is { } sanction && sanctioned.TryGetValue(sanction, out var member))
                wishes.Add(new Wish(member, AlertKind.Decision, action.SiteId) { ActionId = action.Id });
        }

        var reports = await db.Reports.Where(r => r.ClosedByActionId != null && ids.Contains(r.ClosedByActionId.Value)).ToListAsync(cancel);
        wishes.AddRange(reports.Select(r => new Wish(r.ReporterId, AlertKind.ReportAnswer, r.SiteId) { CommentId = r.CommentId, ActionId = r.ClosedByActionId }));
        var appeals = await db.Appeals.Where(a => a.AnswerActionId != null && ids.Contains(a.AnswerActionId.Value)).ToListAsync(cancel);
        wishes.AddRange(appeals.Select(a => new Wish(a.AuthorId, AlertKind.AppealAnswer, a.SiteId) { CommentId = a.CommentId, ActionId = a.AnswerActionId }));
        return wishes;
    }

    private async Task AddAsync(ComityDb db, List<Wish> wishes, CancellationToken cancel)
    {
        var ids = wishes.Select(w => w.MemberId).Distinct().ToList();
        if (ids.Count == 0)
            return;
        var members = await db.Members.Where(m => ids.Contains(m.Id) && m.ErasedAt == null).ToDictionaryAsync(m => m.Id, cancel);
        var settings = await db.AlertSettings.Where(s => ids.Contains(s.MemberId)).ToDictionaryAsync(s => s.MemberId, cancel);
        var now = time.GetUtcNow();
        var alerts = wishes.Where(w => members.ContainsKey(w.MemberId)).Select(w => new Alert
        {
            SiteId = w.SiteId,
            MemberId = w.MemberId,
            Kind = w.Kind,
            CommentId = w.CommentId,
            ActionId = w.ActionId,
            At = now,
            MailDueAt = AlertPaces.CanBeMailed(members[w.MemberId]) ? AlertPaces.DueAt(w.Kind, settings.GetValueOrDefault(w.MemberId), now, options) : null,
        }).ToList();
        db.Alerts.AddRange(alerts);
        var browsers = await db.PushSubscriptions.Where(s => ids.Contains(s.MemberId)).Select(s => new { s.Id, s.MemberId }).ToListAsync(cancel);
        if (browsers.Count == 0)
            return;
        await db.SaveChangesAsync(cancel);
        db.Outbox.AddRange(alerts.SelectMany(a => browsers.Where(b => b.MemberId == a.MemberId).Select(b => PushCarrier.Message(a, b.Id))));
    }
}
