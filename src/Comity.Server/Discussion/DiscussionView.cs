using Comity.Policy;
using Comity.Server.Members;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>Which part of a discussion, in which order.</summary>
/// <param name="Sort">How threads are ordered.</param>
/// <param name="Cursor">Where the page begins; null: at the beginning. Opaque to callers.</param>
public sealed record DiscussionQuery(DiscussionSort Sort = DiscussionSort.Oldest, string? Cursor = null);

public enum DiscussionSort
{
    Oldest,
    Newest,
    MostReplied,
}

/// <summary>One page of a discussion as a given visitor sees it.</summary>
public sealed record DiscussionView
{
    public required Story Story { get; init; }

    public required DiscussionState State { get; init; }

    public required DiscussionQuery Query { get; init; }

    /// <summary>In reading order: each thread's first, then its replies.</summary>
    public required IReadOnlyList<CommentView> Comments { get; init; }

    public string? NextCursor { get; init; }

    public required PolicyDocument Policy { get; init; }

    public required int PolicyVersion { get; init; }

    public required Visitor Visitor { get; init; }

    /// <summary>What the form is filled with.</summary>
    public required Draft Draft { get; init; }
}

/// <summary>A comment as a visitor sees it: a removed one without its text, a held one only for its author and staff.</summary>
public sealed record CommentView(Comment Comment, bool IsOwn, bool IsStaff)
{
    /// <summary>The number of the comment it answers.</summary>
    public int? ParentNumber { get; init; }
}

/// <summary>A comment being written, with what the policy said of it.</summary>
public sealed record Draft(string Body, string Name, string Email, int? ParentNumber)
{
    public static Draft Empty { get; } = new("", "", "", null);

    /// <summary>The decision over this text, when it has been judged.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Why it could not be taken, one sentence, when that is not a matter of the policy.</summary>
    public string? Problem { get; init; }

    /// <summary>The text was judged for a preview and nothing was stored.</summary>
    public string? PreviewHtml { get; init; }
}
