using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Server.Pages.Appeals;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>One of a visitor's comments that is not published, or a sanction against them.</summary>
/// <param name="Path">Of its status page.</param>
public sealed record OwnMatter(string Path, string Says, DateTimeOffset At);

/// <summary>A visitor's own report and what came of it.</summary>
/// <param name="Outcome">"open", "upheld" (a moderator agreed) or "notUpheld".</param>
public sealed record OwnReport(long CommentId, string Story, int? Number, string Clause, DateTimeOffset At, string Outcome)
{
    public DateTimeOffset? ClosedAt { get; init; }

    public string Says => Outcome switch
    {
        "open" => Say.ReportOpen,
        "upheld" => Say.ReportUpheld,
        _ => Say.ReportKept,
    };
}

/// <summary>All of one visitor's matters on the site, newest first.</summary>
public sealed record OwnView(string SiteName, IReadOnlyList<OwnMatter> Matters, IReadOnlyList<OwnReport> Reports);

/// <summary><c>/status</c>: the reader's own restricted comments, sanctions and reports, by session, guest cookie or token.</summary>
internal sealed class ShowOwn(ComityDb db, CurrentSite site, Visitors visitors, CurrentPolicy policy)
{
    private const int Most = 50;

    public static async Task<IResult> Handle(ShowOwn own, CancellationToken cancel) => Page.Show<OwnPage>(await own.ReadAsync(cancel));

    public static async Task<IResult> Json(ShowOwn own, CancellationToken cancel) => TypedResults.Ok((await own.ReadAsync(cancel)).Reports);

    private async Task<OwnView> ReadAsync(CancellationToken cancel)
    {
        if ((await visitors.CurrentAsync(cancel)).Id is not { } id)
            return new OwnView(site.Site.Name, [], []);
        var comments = await db.Comments.AsNoTracking()
            .Where(c => c.SiteId == site.Id && c.AuthorId == id && c.State != CommentState.Published && c.State != CommentState.Withdrawn)
            .OrderByDescending(c => c.CreatedAt).Take(Most)
            .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new { c.Id, c.Number, c.State, c.CreatedAt, s.Headline }).ToListAsync(cancel);
        var sanctions = await db.Sanctions.AsNoTracking().Where(s => s.MemberId == id && (s.SiteId == null || s.SiteId == site.Id))
            .OrderByDescending(s => s.Id).Take(Most).ToListAsync(cancel);
        var matters = comments.Select(c => new OwnMatter($"/comments/{c.Id}/status", $"{(c.Number is { } n ? Say.CommentUnder(n, c.Headline) : Say.ACommentUnder(c.Headline))}: {Say.State(c.State)}", c.CreatedAt))
            .Concat(sanctions.Select(s => new OwnMatter($"/sanctions/{s.Id}/status", $"{Say.YourMeasure(Say.Measure(s.Kind))}{(s.LiftedAt is null ? "" : ", " + Say.Lifted)}", s.StartsAt)));
        return new OwnView(site.Site.Name, [.. matters.OrderByDescending(m => m.At)], await ReportsAsync(id, cancel));
    }

    private async Task<IReadOnlyList<OwnReport>> ReportsAsync(long id, CancellationToken cancel)
    {
        var clauses = (await policy.ClausesAsync(cancel)).ToDictionary(c => c.Id, c => c.Name);
        var rows = await db.Reports.AsNoTracking().Where(r => r.SiteId == site.Id && r.ReporterId == id).OrderByDescending(r => r.Id).Take(Most)
            .Join(db.Comments, r => r.CommentId, c => c.Id, (r, c) => new { Report = r, c.Number, c.StoryId })
            .Join(db.Stories, r => r.StoryId, s => s.Id, (r, s) => new { r.Report, r.Number, s.Headline }).ToListAsync(cancel);
        return [.. rows.Select(r => new OwnReport(
            r.Report.CommentId, r.Headline, r.Number, clauses.GetValueOrDefault(r.Report.Clause, r.Report.Clause), r.Report.At,
            r.Report.ClosedAt is null ? "open" : r.Report.Upheld == true ? "upheld" : "notUpheld") { ClosedAt = r.Report.ClosedAt })];
    }
}
