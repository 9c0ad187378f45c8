using Comity.Policy;
using Comity.Server.Members;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>One page of a discussion as a given visitor sees it.</summary>
public sealed record DiscussionView
{
    public required Story Story { get; init; }

    public required DiscussionState State { get; init; }

    public required DiscussionQuery Query { get; init; }

    /// <summary>In reading order: each thread's first, then its replies.</summary>
    public required IReadOnlyList<CommentView> Comments { get; init; }

    public string? NextCursor { get; init; }

    public string? PreviousCursor { get; init; }

    public required PolicyDocument Policy { get; init; }

    public required int PolicyVersion { get; init; }

    public required Visitor Visitor { get; init; }

    /// <summary>The visitor's own comments here that were refused and can be put right, newest first.</summary>
    public IReadOnlyList<RefusedView> Refused { get; init; } = [];

    /// <summary>Why the visitor cannot write here, one sentence; null: they can.</summary>
    public string? Barred { get; init; }

    /// <summary>A warning that the visitor should know of.</summary>
    public Storage.Moderation.Sanction? Warning { get; init; }

    /// <summary>What the form is filled with.</summary>
    public required Draft Draft { get; init; }

    public FormTicket? Ticket { get; init; }

    /// <summary>In characters.</summary>
    public int LongestText { get; init; }

    /// <summary>Pinned and featured comments, on the first page.</summary>
    public IReadOnlyList<Comment> Highlights { get; init; } = [];

    /// <summary>How many comments of others are new to the visitor; null: it is not known.</summary>
    public int? NewSince { get; init; }

    /// <summary>The highest number that the visitor has seen, 0 when they never said; null: a guest, of whom nothing is kept.</summary>
    public int? Seen { get; init; }

    /// <summary>Readers can say what they value.</summary>
    public bool HasReactions { get; init; }

    /// <summary>Whether comments are shown at all.</summary>
    public bool IsShown => State != DiscussionState.Closed;
}

/// <summary>A comment as a visitor sees it: a removed one without its text, a held one only for its author.</summary>
public sealed record CommentView(Comment Comment, bool IsOwn, bool IsStaff)
{
    /// <summary>The number of the comment it answers.</summary>
    public int? ParentNumber { get; init; }

    /// <summary>Steps of indentation.</summary>
    public int Indent { get; init; }

    /// <summary>The author may still change it.</summary>
    public bool CanEdit { get; init; }

    /// <summary>The visitor does not want to read its author.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>It came after what the visitor has seen.</summary>
    public bool IsNew { get; init; }

    public bool CanIgnore { get; init; }

    /// <summary>The visitor may pin or feature it.</summary>
    public bool CanHighlight { get; init; }

    /// <summary>Its author is one of the staff, and the story's byline names them.</summary>
    public bool IsByStoryAuthor { get; init; }

    /// <summary>The visitor may answer it here.</summary>
    public bool CanReply { get; init; }

    /// <summary>Null: the site has no reactions, or the text is not public.</summary>
    public Ranking.ReactionView? Reactions { get; init; }

    /// <summary>"clause 2, Personal attacks" of a removed one.</summary>
    public string? RemovedUnder { get; init; }

    /// <summary>The visitor sees its text.</summary>
    public bool ShowsText => Comment.IsPublic || IsOwn && Comment.State == CommentState.Held;

    public bool IsWaiting => Comment.State == CommentState.Held;
}

/// <summary>An own comment that was not taken.</summary>
public sealed record RefusedView(long Id, DateTimeOffset At, Nudge Nudge);

/// <summary>A comment being written, with what the policy said of it.</summary>
public sealed record Draft(string Body, string Name, string Email, int? ParentNumber)
{
    public static Draft Empty { get; } = new("", "", "", null);

    /// <summary>The refused comment that this text puts right.</summary>
    public long? CorrectsId { get; init; }

    /// <summary>The decision over this text, when it has been judged.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Why it could not be taken, one sentence, when that is not a matter of the policy.</summary>
    public string? Problem { get; init; }

    /// <summary>The text was judged for a preview and nothing was stored.</summary>
    public string? PreviewHtml { get; init; }

    /// <summary>The token of a nudge that its writer was shown, see <see cref="NudgeCounts"/>.</summary>
    public string? NudgeToken { get; init; }

    /// <summary>When a member had it kept; null: it is not kept.</summary>
    public DateTimeOffset? KeptAt { get; init; }

    /// <summary>What its author said that the image shows.</summary>
    public string ImageAlt { get; init; } = "";

    /// <summary>An image came with the text; a page cannot put it back into the form.</summary>
    public bool HadImage { get; init; }

    /// <summary>What of the decision its author should know; filled by the reader.</summary>
    public Nudge? Nudge { get; init; }
}
