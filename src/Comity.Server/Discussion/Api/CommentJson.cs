using Comity.Policy;
using Comity.Server.Ranking;
using Comity.Storage.Discussion;

namespace Comity.Server.Discussion.Api;

/// <summary>A comment as the API gives it. Text and author are null where the caller may not see them.</summary>
/// <param name="Number">Its number in the story; null for a refused one.</param>
/// <param name="State">published, held, refused, removed or withdrawn.</param>
/// <param name="Body">Markdown as it was sent.</param>
/// <param name="Html">The same, safe to show.</param>
/// <param name="RemovedClause">Id of the clause under which a moderator removed it.</param>
/// <param name="Url">Path of its page; null for a refused one.</param>
internal sealed record CommentJson(
    long Id, int? Number, long? ParentId, int? ParentNumber, int Depth, string State, AuthorJson? Author, string? Body, string? Html,
    DateTimeOffset CreatedAt, DateTimeOffset? EditedAt, int Revision, int ReplyCount, string? RemovedClause, bool IsOwn, string? Url)
{
    /// <summary>How many members value it; null where the site has no reactions, or the text is not public.</summary>
    public int? ValuedCount { get; init; }

    /// <summary>pinned or featured; null: neither.</summary>
    public string? Highlight { get; init; }

    /// <summary>The caller does not want to read its author.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>The caller's own reaction: valued or disagree.</summary>
    public string? OwnReaction { get; init; }

    /// <summary>Its image; null where there is none, or the caller may not see it.</summary>
    public ImageJson? Image { get; init; }

    public static CommentJson Of(CommentView view, string slug)
    {
        var c = view.Comment;
        var shown = view.ShowsText || view.IsOwn && c.State == CommentState.Refused;
        return new CommentJson(
            c.Id, c.Number, c.ParentId, view.ParentNumber, c.Depth, StateOf(c), shown ? new AuthorJson(c.AuthorName, view.IsStaff, view.IsByStoryAuthor) : null,
            shown ? c.Body : null, shown ? c.Html : null, c.CreatedAt, c.EditedAt, c.Revision, c.ReplyCount, c.RemovedClause, view.IsOwn,
            c.Number is { } number ? $"/stories/{slug}/comments/{number}" : null)
        {
            Highlight = c is { IsPublic: true, Highlight: > CommentHighlight.None } ? Highlighting.WordOf(c.Highlight) : null,
            Image = shown && c.ImageHash is not null ? new ImageJson("/api/v1" + ShowCommentImage.PathOf(c), c.ImageAlt!, c.ImageWidth, c.ImageHeight) : null,
            IsIgnored = view.IsIgnored,
            ValuedCount = view.Reactions?.Count,
            OwnReaction = view.Reactions?.Mine switch { true => Reacting.Valued, false => Reacting.Disagrees, null => null },
        };
    }

    public static string StateOf(Comment comment) => comment.State.ToString().ToLowerInvariant();
}

/// <param name="Url">Path of the WebP file.</param>
/// <param name="Alt">What it shows, in the author's words.</param>
internal sealed record ImageJson(string Url, string Alt, int Width, int Height);

/// <param name="WroteStory">One of the staff, named by the story's byline.</param>
internal sealed record AuthorJson(string Name, bool IsStaff, bool WroteStory);

/// <summary>A page of a discussion, threads in the order asked for, answers below what they answer.</summary>
/// <param name="Total">Published comments of the whole discussion.</param>
/// <param name="Discussion">open, preModerated, readOnly or closed.</param>
internal sealed record CommentPageJson(IReadOnlyList<CommentJson> Comments, string? NextCursor, string? PreviousCursor, int Total, string Discussion);

/// <summary>Evidence: spans are pairs [start, end) in UTF-16 units of the sent text.</summary>
internal sealed record EvidenceJson(string Clause, string Check, double Score, IReadOnlyList<int[]> Spans, string Says)
{
    public static IReadOnlyList<EvidenceJson> Of(Decision decision) =>
        [.. decision.Findings.Select(f => new EvidenceJson(f.Clause, f.Check, f.Score, [.. f.Spans.Select(s => new[] { s.Start, s.End })], f.Says))];
}

/// <summary>What the policy in force says of a text.</summary>
/// <param name="Verdict">publish, hold or refuse.</param>
internal sealed record PreviewJson(string Verdict, IReadOnlyList<EvidenceJson> Findings, int PolicyVersion, string Model)
{
    /// <summary>Send it with later previews and with the comment, so that it can be counted what came of the nudge; null: there was none.</summary>
    public string? Nudge { get; init; }

    public static PreviewJson Of(Decision decision) => new(FindingJson.Word(decision.Verdict), EvidenceJson.Of(decision), decision.PolicyVersion, decision.Model);
}

/// <summary>What became of a comment that was sent.</summary>
/// <param name="Verdict">publish or hold; a refused one is answered with problem details.</param>
/// <param name="Says">One sentence: why.</param>
/// <param name="GuestToken">For a guest who was new: a bearer token by which they can change and withdraw their comments. Shown once.</param>
internal sealed record PostedJson(
    long Id, int? Number, string State, string Verdict, string Says, IReadOnlyList<EvidenceJson> Findings, int PolicyVersion, string Model, string? GuestToken, CommentJson Comment);

internal sealed record RevisionJson(int Number, DateTimeOffset At, string Body, string Verdict, IReadOnlyList<FindingJson> Findings, int PolicyVersion, string Model);
