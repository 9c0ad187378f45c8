using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>A waiting comment with what ranking and filters need, without its text.</summary>
internal sealed record WaitingRow(long Id, int? Number, long StoryId, string AuthorName, CommentState State)
{
    public string? Language { get; init; }

    public int Revision { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public bool Edited { get; init; }

    public bool ForEditor { get; init; }

    public RowEvidence? Evidence { get; set; }

    public IReadOnlyList<RowReport> Reports { get; set; } = [];

    /// <summary>Since when somebody waits for a decision.</summary>
    public DateTimeOffset Since => Reports is [var first, ..] && State == CommentState.Published ? first.At : Evidence?.At ?? CreatedAt;
}

/// <summary>An open report without its words.</summary>
internal sealed record RowReport(long CommentId, long ReporterId, string Clause, DateTimeOffset At);

/// <summary>A waiting comment in its place.</summary>
internal sealed record Ranked(WaitingRow Row, Urgency Urgency, UrgencyCursor Place);

/// <summary>
/// Reads all that waits on the current site in a few light queries and ranks it in memory: the order depends on the
/// clock and on stories, which no index can keep. Some thousand rows are ranked within milliseconds.
/// </summary>
internal sealed class WaitingRows(ComityDb db, CurrentSite site, PolicyBook policies, EvidenceShelf shelf, Weighing weighing)
{
    /// <summary>The most urgent first.</summary>
    /// <param name="asOf">The moment to rank by.</param>
    public async Task<List<Ranked>> RankAsync(DateTimeOffset asOf, CancellationToken cancel)
    {
        var rows = await OpenAsync(cancel);
        var evidence = await shelf.ReadAsync(db, [.. rows.Select(r => (r.Id, r.Revision))], cancel);
        var reports = (await db.Reports.Where(r => r.SiteId == site.Id && r.ClosedAt == null).OrderBy(r => r.Id)
            .Select(r => new RowReport(r.CommentId, r.ReporterId, r.Clause, r.At)).ToListAsync(cancel)).ToLookup(r => r.CommentId);
        var weights = await weighing.WeightsAsync(db, site.Id, [.. reports.SelectMany(g => g).Select(r => r.ReporterId).Distinct()], cancel);
        var policy = (await policies.InForceAsync(site.Id, cancel)).Policy;
        var lively = await LivelinessAsync(asOf, cancel);
        var ranked = new List<Ranked>(rows.Count);
        foreach (var row in rows)
        {
            row.Evidence = evidence.GetValueOrDefault(row.Id);
            row.Reports = [.. reports[row.Id]];
            var (severity, certainty) = Gravest(row, policy, weights);
            var urgency = new Urgency(
                severity, certainty, Urgency.ReachOf(lively.GetValueOrDefault(row.StoryId), row.State == CommentState.Published), Urgency.WaitingOf(asOf - row.Since));
            ranked.Add(new Ranked(row, urgency, new UrgencyCursor(asOf, urgency.Score, row.Since, row.Id)));
        }

        ranked.Sort((a, b) => UrgencyCursor.Order(a.Place, b.Place));
        return ranked;
    }

    private async Task<List<WaitingRow>> OpenAsync(CancellationToken cancel)
    {
        var held = db.Comments.Where(c => c.SiteId == site.Id && c.State == CommentState.Held);
        var reported = db.Comments.Where(c => c.SiteId == site.Id && c.OpenReports > 0 && c.State == CommentState.Published);
        return [.. await Rows(held).ToListAsync(cancel), .. await Rows(reported).ToListAsync(cancel)];
    }

    private static IQueryable<WaitingRow> Rows(IQueryable<Comment> comments) =>
        comments.Select(c => new WaitingRow(c.Id, c.Number, c.StoryId, c.AuthorName, c.State)
        {
            Language = c.Language,
            Revision = c.Revision,
            CreatedAt = c.CreatedAt,
            Edited = c.EditedAt != null,
            ForEditor = c.EscalatedAt != null,
        });

    private static (double Severity, double Certainty) Gravest(WaitingRow row, PolicyDocument policy, IReadOnlyDictionary<long, ReporterWeight> weights)
    {
        var found = (row.Evidence?.Found ?? []).Select(f => (f.Severity, f.Certainty));
        var reported = row.Reports.GroupBy(r => r.Clause)
            .Select(g => (Urgency.SeverityOf(policy.Find(g.Key)), Urgency.CertaintyOfReports(g.Sum(r => weights[r.ReporterId].Weight))));
        return found.Concat(reported).Append(Urgency.Unknown).MaxBy(f => f.Item1 * f.Item2);
    }

    /// <summary>Comments that came in under each story lately, whatever was decided over them since, so that deciding moves nothing.</summary>
    private async Task<Dictionary<long, int>> LivelinessAsync(DateTimeOffset asOf, CancellationToken cancel)
    {
        var from = asOf - Urgency.ReachTime;
        CommentState[] taken = [CommentState.Published, CommentState.Held, CommentState.Removed, CommentState.Withdrawn];
        return await db.Comments.Where(c => c.SiteId == site.Id && taken.Contains(c.State) && c.CreatedAt > from && c.CreatedAt <= asOf)
            .GroupBy(c => c.StoryId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }
}
