using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Outside;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>What a person decided over a text.</summary>
/// <param name="Breach">Removed; otherwise approved, restored, or its reports dismissed.</param>
/// <param name="Clause">Under which it was removed.</param>
internal sealed record PersonSaid(bool Breach, string? Clause);

/// <summary>A text that was judged once, with what it was judged by, as far as that is stored.</summary>
internal sealed record PastText(long CommentId, int Revision, Submission Submission)
{
    /// <summary>Held whatever the clauses say, by pre-moderation or for want of proof of work.</summary>
    public bool HeldAnyway { get; init; }

    /// <summary>Null: no person looked at it.</summary>
    public PersonSaid? Person { get; init; }
}

/// <summary>The comments to read.</summary>
/// <param name="Since">Sent from then on.</param>
/// <param name="Until">Sent at the latest then.</param>
/// <param name="WithEarlier">Whether earlier texts are wanted, which only the check for repetitions needs.</param>
internal sealed record PastSpan(int SiteId, DateTimeOffset Since, DateTimeOffset Until, bool WithEarlier);

/// <summary>
/// Reads the texts of a time again as they were submitted: in short reads by ranges of ids, without a transaction, so that no
/// writer waits. Synchronous, so that the caller's thread does the work. What is not stored is taken as it stands today: names of staff, the
/// author's published comments, and the texts before it, which are those that still stand.
/// </summary>
internal sealed class PastTexts(ComityDb db, StoryFacts site, PastSpan span)
{
    private const int Step = 500;

    private readonly EarlierTexts earlier = new(db, span.SiteId);
    private readonly Dictionary<long, StoryFacts> stories = [];
    private readonly Dictionary<long, int> published = [];
    private readonly HashSet<long> staff = [.. db.SiteStaff.Where(s => s.SiteId == span.SiteId).Select(s => s.MemberId)];

    public int Count() => InSpan().Join(db.CommentRevisions.Where(r => r.Body != ""), c => c.Id, r => r.CommentId, (c, r) => r.CommentId).Count();

    /// <summary>When the first of them was sent; null: there are none.</summary>
    public DateTimeOffset? First() => InSpan().OrderBy(c => c.CreatedAt).Select(c => (DateTimeOffset?)c.CreatedAt).FirstOrDefault();

    /// <summary>All texts in the order of ids, in portions, some of which may be empty.</summary>
    public IEnumerable<IReadOnlyList<PastText>> Read()
    {
        var (first, last) = (InSpan().Min(c => (long?)c.Id), InSpan().Max(c => (long?)c.Id));
        for (var from = first ?? 1; from <= (last ?? 0); from += Step)
            yield return Read(from, from + Step - 1);
    }

    /// <summary>One comment's texts.</summary>
    public IReadOnlyList<PastText> Read(long commentId) => Read(commentId, commentId);

    private IQueryable<Comment> InSpan() => db.Comments.AsNoTracking().Where(c => c.SiteId == span.SiteId && c.CreatedAt >= span.Since && c.CreatedAt <= span.Until);

    private List<PastText> Read(long from, long to)
    {
        var comments = InSpan().Where(c => c.Id >= from && c.Id <= to).OrderBy(c => c.Id)
            .Select(c => new PastComment(c.Id, c.StoryId, c.AuthorId) { ParentId = c.ParentId, Name = c.AuthorName, Body = c.Body, At = c.CreatedAt, State = c.State, IsNumbered = c.Number != null })
            .ToList();
        if (comments.Count == 0)
            return [];
        var revisions = db.CommentRevisions.AsNoTracking().Where(r => r.CommentId >= from && r.CommentId <= to && r.Body != "")
            .OrderBy(r => r.CommentId).ThenBy(r => r.Number)
            .Select(r => new PastRevision(r.CommentId, r.Number, r.Body, r.At, r.Outside)
            {
                PreModerated = r.Findings.Contains("\"check\":\"" + Judge.PreModeration + "\""),
                Unproven = r.Findings.Contains("\"check\":\"proof-of-work\""),
            })
            .ToList().ToLookup(r => r.CommentId);
        var said = db.ModerationActions.AsNoTracking()
            .Where(a => a.SiteId == span.SiteId && a.CommentId >= from && a.CommentId <= to && a.UndoneAt == null && a.PartOfId == null
                && (a.Kind == ModerationKind.Approve || a.Kind == ModerationKind.Restore || a.Kind == ModerationKind.Remove || a.Kind == ModerationKind.DismissReports))
            .OrderBy(a => a.Id).Select(a => new { a.CommentId, a.Kind, a.Clause, a.At }).ToList()
            .ToLookup(a => a.CommentId!.Value, a => (a.At, Said: new PersonSaid(a.Kind == ModerationKind.Remove, a.Clause)));
        var facts = FactsOf(comments);
        var texts = new List<PastText>();
        foreach (var comment in comments)
        {
            var before = span.WithEarlier ? earlier.Before(comment) : [];
            var own = revisions[comment.Id].ToList();
            for (var i = 0; i < own.Count; i++)
                texts.Add(TextOf(comment, own[i], facts, before) with { Person = SaidOf([.. said[comment.Id]], own[i].At, i + 1 < own.Count ? own[i + 1].At : DateTimeOffset.MaxValue) });
            published[comment.AuthorId] += comment.State == CommentState.Published ? 1 : 0;
            if (span.WithEarlier)
                earlier.Add(comment);
        }

        return texts;
    }

    private Facts FactsOf(List<PastComment> comments)
    {
        long[] parents = [.. comments.Where(c => c.ParentId is not null).Select(c => c.ParentId!.Value).Distinct()];
        long[] unknown = [.. comments.Select(c => c.StoryId).Distinct().Where(s => !stories.ContainsKey(s))];
        foreach (var story in db.Stories.AsNoTracking().Where(s => unknown.Contains(s.Id)).Select(s => new Story { Id = s.Id, Slug = "", Headline = s.Headline, Byline = s.Byline, Language = s.Language }).ToList())
            stories[story.Id] = site with { Headline = story.Headline, Byline = story.Byline, Language = story.Language };
        long[] authors = [.. comments.Select(c => c.AuthorId).Distinct()];
        CountPublished(comments[0].Id, authors);
        return new Facts(
            db.Comments.AsNoTracking().Where(c => parents.Contains(c.Id)).Select(c => new { c.Id, c.Body }).ToDictionary(c => c.Id, c => c.Body),
            [.. db.Members.AsNoTracking().Where(m => authors.Contains(m.Id) && m.IsGuest).Select(m => m.Id)]);
    }

    /// <summary>Learns how many comments of authors that were not met yet stood before the first of the portion; from then on they are counted along.</summary>
    private void CountPublished(long id, long[] authors)
    {
        long[] unmet = [.. authors.Where(a => published.TryAdd(a, 0))];
        var counts = db.Comments.AsNoTracking()
            .Where(c => unmet.Contains(c.AuthorId) && c.SiteId == span.SiteId && c.State == CommentState.Published && c.Id < id)
            .GroupBy(c => c.AuthorId).Select(g => new { g.Key, Count = g.Count() }).ToList();
        foreach (var author in counts)
            published[author.Key] = author.Count;
    }

    private PastText TextOf(PastComment comment, PastRevision revision, Facts facts, IReadOnlyList<EarlierText> before)
    {
        return new PastText(comment.Id, revision.Number, new Submission
        {
            Text = revision.Body,
            Author = new AuthorFacts
            {
                Name = comment.Name,
                IsGuest = facts.Guests.Contains(comment.AuthorId),
                IsStaff = staff.Contains(comment.AuthorId),
                PublishedComments = Math.Min(published[comment.AuthorId], Judging.MostCounted),
            },
            Story = stories[comment.StoryId] with { PreModerated = revision.PreModerated },
            ParentText = comment.ParentId is { } parent ? facts.Parents.GetValueOrDefault(parent) : null,
            Now = revision.At,
            Earlier = before,
            // None was asked then: a model that the draft brings in cannot be asked about the past, and is left out.
            Outside = revision.Outside is null ? null : OutsideJson.Read(revision.Outside),
        })
        { HeldAnyway = revision.Unproven };
    }

    private static PersonSaid? SaidOf(IReadOnlyList<(DateTimeOffset At, PersonSaid Said)> all, DateTimeOffset from, DateTimeOffset to) =>
        all.LastOrDefault(s => s.At >= from && s.At < to).Said;

    private sealed record Facts(Dictionary<long, string> Parents, HashSet<long> Guests);

    private sealed record PastRevision(long CommentId, int Number, string Body, DateTimeOffset At, string? Outside)
    {
        public bool PreModerated { get; init; }

        public bool Unproven { get; init; }
    }
}

/// <summary>What a past comment's judgement may depend on.</summary>
internal sealed record PastComment(long Id, long StoryId, long AuthorId)
{
    public long? ParentId { get; init; }

    public required string Name { get; init; }

    /// <summary>Of the revision that stands.</summary>
    public required string Body { get; init; }

    public DateTimeOffset At { get; init; }

    public CommentState State { get; init; }

    public bool IsNumbered { get; init; }

    /// <summary>Readers or moderators have it before them; others are not repeated.</summary>
    public bool Stands => State is CommentState.Published or CommentState.Held;
}
