using Comity.Policy;
using Comity.Server.Moderation.Notes;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Moderation;

/// <summary>A comment as moderators see it: its text with the evidence in it, and all that a decision needs beside it.</summary>
public sealed record Entry(Comment Comment, StoryLink Story, AuthorView Author)
{
    /// <summary>The text with the words marked that the findings rest on.</summary>
    public required IReadOnlyList<MarkedPiece> Text { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    /// <summary>The version of the policy that the program judged under; 0: not judged.</summary>
    public int PolicyVersion { get; init; }

    /// <summary>The scoring model's; empty: none was asked.</summary>
    public string Model { get; init; } = "";

    public Comment? Parent { get; init; }

    /// <summary>Those that are open, oldest first.</summary>
    public IReadOnlyList<ReportView> Reports { get; init; } = [];

    /// <summary>Since when somebody waits for a decision; null: nobody does.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>The clause under which a moderator removed it, named as in the policy in force.</summary>
    public string? RemovedUnder { get; init; }

    /// <summary>Why it stands where it stands in the queue; null outside of the queue.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Who works on it; null: nobody.</summary>
    public ClaimView? Claim { get; init; }

    /// <summary>Others in the queue with nearly the same text, the most urgent first.</summary>
    public IReadOnlyList<SimilarEntry> Similar { get; init; } = [];

    /// <summary>The finding for which the text is blurred until asked for; null: it is not.</summary>
    public FindingView? Worst { get; init; }

    /// <summary>Staff's notes on the comment and about its author, oldest first.</summary>
    public IReadOnlyList<NoteView> Notes { get; init; } = [];

    public string Seen => Moderation.Seen.Of(Comment).ToString();
}

/// <summary>Another comment that waits.</summary>
public sealed record SimilarEntry(long Id, int? Number, string AuthorName);

/// <summary>Where a comment stands.</summary>
public sealed record StoryLink(long Id, string Slug, string Headline);

/// <summary>A reader's report, without the reporter's name.</summary>
public sealed record ReportView(string ClauseId, string ClauseName, string Text, DateTimeOffset At)
{
    /// <summary>How far the reporter's word is to be believed, 0–1; see <see cref="Discussion.Reliability"/>.</summary>
    public double Reliability { get; init; }

    /// <summary>What the report weighs when it is counted whether to hold the comment.</summary>
    public double Weight { get; init; }
}

/// <summary>Gathers entries for a list of comments with a handful of queries, however long the list.</summary>
internal sealed class EntryReader(ComityDb db, CurrentSite site, PolicyBook policies, Authors authors, EntryReader.Helpers helpers)
{
    internal sealed record Helpers(Claims Claims, NoteReader Notes, Discussion.Weighing Weighing, IOptions<ModerationOptions> Options);

    public async Task<IReadOnlyList<Entry>> ReadAsync(IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var ids = comments.Select(c => c.Id).ToList();
        var parentIds = comments.Select(c => c.ParentId).OfType<long>().ToList();
        var storyIds = comments.Select(c => c.StoryId).Distinct().ToList();
        var revisions = await db.Comments.Where(c => ids.Contains(c.Id))
            .Join(db.CommentRevisions, c => new { c.Id, Number = c.Revision }, r => new { Id = r.CommentId, r.Number }, (c, r) => r)
            .AsNoTracking().ToDictionaryAsync(r => r.CommentId, cancel);
        var parents = await db.Comments.AsNoTracking().Where(c => c.SiteId == site.Id && parentIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        var stories = await db.Stories.Where(s => storyIds.Contains(s.Id))
            .Select(s => new StoryLink(s.Id, s.Slug, s.Headline)).ToDictionaryAsync(s => s.Id, cancel);
        var reports = (await db.Reports.AsNoTracking().Where(r => ids.Contains(r.CommentId) && r.ClosedAt == null).OrderBy(r => r.Id).ToListAsync(cancel))
            .ToLookup(r => r.CommentId);
        var weights = await helpers.Weighing.WeightsAsync(db, site.Id, [.. reports.SelectMany(g => g).Select(r => r.ReporterId).Distinct()], cancel);
        var people = await authors.ReadAsync([.. comments.Select(c => c.AuthorId).Distinct()], cancel);
        var taken = await helpers.Claims.ReadAsync(ids, cancel);
        var written = await helpers.Notes.ReadAsync([.. people.Keys], ids, cancel);
        var inForce = await policies.InForceAsync(site.Id, cancel);
        var entries = new List<Entry>(comments.Count);
        foreach (var comment in comments)
        {
            var revision = revisions.GetValueOrDefault(comment.Id);
            var judged = revision is { PolicyVersion: > 0 } ? await policies.AtAsync(db, site.Id, revision.PolicyVersion, cancel) : inForce;
            var findings = revision is null ? [] : FindingView.Read(revision.Findings, judged.Policy, site.Site.Language);
            entries.Add(new Entry(comment, stories[comment.StoryId], people[comment.AuthorId])
            {
                Text = MarkedText.Cut(comment.Body, findings),
                Findings = findings,
                PolicyVersion = revision?.PolicyVersion ?? 0,
                Model = revision?.Model ?? "",
                Parent = comment.ParentId is { } parent ? parents.GetValueOrDefault(parent) : null,
                Reports = [.. reports[comment.Id].Select(r => Show(r, inForce.Policy, weights[r.ReporterId]))],
                Claim = taken.GetValueOrDefault(comment.Id),
                Worst = findings.Where(f => Urgency.SeverityOf(f.Check) * f.Score >= helpers.Options.Value.BlurFrom).MaxBy(f => Urgency.SeverityOf(f.Check) * f.Score),
                RemovedUnder = comment.RemovedClause is { } clause ? ClauseName.Of(inForce.Policy, clause, site.Site.Language) : null,
                Notes = [.. written.Where(n => n.CommentId == comment.Id || n.CommentId is null && n.MemberId == comment.AuthorId)],
                WaitingSince = comment.State == CommentState.Held ? revision?.At ?? comment.CreatedAt : reports[comment.Id].FirstOrDefault()?.At,
            });
        }

        return entries;
    }

    private ReportView Show(Report report, PolicyDocument policy, Discussion.ReporterWeight weight) =>
        new(report.Clause, ClauseName.Of(policy, report.Clause, site.Site.Language), report.Text, report.At) { Reliability = weight.Reliability, Weight = weight.Weight };
}

/// <summary>How a clause is named to moderators.</summary>
public static class ClauseName
{
    /// <summary>Such as "2 Personal attacks"; the bare id when the policy no longer has the clause.</summary>
    public static string Of(PolicyDocument policy, string clauseId, string language) =>
        policy.Find(clauseId) is { } clause ? $"{policy.NumberOf(clauseId)} {clause.Title.In(language)}" : clauseId == Appeals.Grounds.Law ? "the law" : clauseId;
}
