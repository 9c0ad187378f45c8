using Comity.Server.Appeals;
using Comity.Server.Languages;
using Comity.Server.Notify;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>
/// Weighs the open reports against a published comment, and holds it until a person looks when they weigh enough:
/// state, record, ledger entry and the author's mail in the transaction of the report that tipped the scale.
/// </summary>
public sealed class Weighing(LedgerWriter ledger, PolicyBook policies, StatusLinks links, ReportOptions options, TimeProvider time)
{
    /// <summary>How far each reporter is to be believed on a site, 0–1, and what each one's report weighs.</summary>
    public async Task<IReadOnlyDictionary<long, ReporterWeight>> WeightsAsync(ComityDb db, int siteId, IReadOnlyCollection<long> reporterIds, CancellationToken cancel)
    {
        if (reporterIds.Count == 0)
            return new Dictionary<long, ReporterWeight>();
        var (reports, site) = await RecordsAsync(db, siteId, reporterIds, cancel);
        return reports.ToDictionary(r => r.Key, r => new ReporterWeight(Reliability.Of(r.Value.Of, site), Reliability.Weight(r.Value, site, options), r.Value.Of));
    }

    /// <summary>To be called within the change that added a report. The comment is tracked.</summary>
    internal async Task HoldIfDueAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        if (comment.State != CommentState.Published || comment.OpenReports < options.HoldReporters)
            return;
        await db.SaveChangesAsync(cancel);
        // What a person has seen and taken back does not count again.
        var seen = await db.ModerationActions.Where(a => a.CommentId == comment.Id && a.Kind == ModerationKind.Hold && a.UndoneAt != null)
            .MaxAsync(a => (DateTimeOffset?)a.UndoneAt, cancel) ?? DateTimeOffset.MinValue;
        var open = await db.Reports.Where(r => r.CommentId == comment.Id && r.ClosedAt == null && r.At > seen)
            .Select(r => new { r.ReporterId, r.Clause }).ToListAsync(cancel);
        var (reports, site) = await RecordsAsync(db, comment.SiteId, [.. open.Select(r => r.ReporterId)], cancel);
        if (!Reliability.Holds([.. reports.Values], site, options))
            return;
        var clause = open.GroupBy(r => r.Clause)
            .OrderByDescending(g => g.Sum(r => Reliability.Weight(reports[r.ReporterId], site, options))).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        await HoldAsync(db, comment, (clause, open.Count), cancel);
    }

    private async Task HoldAsync(ComityDb db, Comment comment, (string Clause, int Reports) why, CancellationToken cancel)
    {
        var judge = await policies.InForceAsync(comment.SiteId, cancel);
        var action = new ModerationAction
        {
            SiteId = comment.SiteId,
            Kind = ModerationKind.Hold,
            CommentId = comment.Id,
            Before = comment.State,
            BeforeEscalatedAt = comment.EscalatedAt,
            Clause = why.Clause,
            At = time.GetUtcNow(),
        };
        await CommentTransitions.HoldAsync(db, comment, cancel);
        action.LedgerIndex = await ledger.AppendAsync(db, comment.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.CommentHold,
            At = action.At,
            Subject = "comment:" + comment.Id,
            Clause = why.Clause,
            Policy = judge.PolicyVersion,
            Count = why.Reports,
        }, cancel);
        db.ModerationActions.Add(action);
        var story = (await db.Stories.FindAsync([comment.StoryId], cancel))!;
        var author = (await db.Members.FindAsync([comment.AuthorId], cancel))!;
        var clause = judge.Policy.Find(why.Clause);
        Outbox.Mail(db, comment.SiteId, author, Letters.CommentHeldOnReports(await MailWords.OfAsync(db, comment.SiteId, story.Language, cancel), new Statement
        {
            Story = story.Headline,
            Clause = clause is null ? null : $"{judge.Policy.NumberOf(clause.Id)}. {clause.Title.In(story.Language)}: {PolicyLanguages.Flowing(clause.Text.In(story.Language))}",
            ByProgram = true,
            Link = links.AddressOf(comment),
        }), action.At);
    }

    private static async Task<(Dictionary<long, WeighedReport> Reports, ReportRecord Site)> RecordsAsync(ComityDb db, int siteId, IReadOnlyCollection<long> reporterIds, CancellationToken cancel)
    {
        var closed = db.Reports.Where(r => r.SiteId == siteId && r.ClosedAt != null);
        var site = new ReportRecord(await closed.CountAsync(r => r.Upheld == true, cancel), await closed.CountAsync(cancel));
        var own = await closed.Where(r => reporterIds.Contains(r.ReporterId)).GroupBy(r => r.ReporterId)
            .Select(g => new { g.Key, Upheld = g.Count(r => r.Upheld == true), Closed = g.Count() }).ToDictionaryAsync(g => g.Key, cancel);
        var guests = await db.Members.Where(m => reporterIds.Contains(m.Id)).Select(m => new { m.Id, m.IsGuest }).ToListAsync(cancel);
        return (guests.ToDictionary(m => m.Id, m => new WeighedReport(own.TryGetValue(m.Id, out var r) ? new ReportRecord(r.Upheld, r.Closed) : default, m.IsGuest)), site);
    }
}

/// <param name="Reliability">0–1.</param>
/// <param name="Weight">What a report of theirs weighs.</param>
/// <param name="Of">What it rests on.</param>
public sealed record ReporterWeight(double Reliability, double Weight, ReportRecord Of);
