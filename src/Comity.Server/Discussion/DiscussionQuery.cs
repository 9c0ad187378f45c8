using System.Globalization;

namespace Comity.Server.Discussion;

/// <summary>Which part of a discussion, in which order.</summary>
/// <param name="Sort">How threads are ordered.</param>
/// <param name="Cursor">Where the page begins; null: at the beginning. Opaque to callers.</param>
public sealed record DiscussionQuery(DiscussionSort Sort = DiscussionSort.Oldest, string? Cursor = null)
{
    /// <summary>Number of a comment that the page must show.</summary>
    public int? At { get; init; }

    /// <summary>Number of the comment that the form is to answer.</summary>
    public int? Reply { get; init; }

    /// <summary>Id of the visitor's own refused comment that the form is to be filled with.</summary>
    public long? Correct { get; init; }

    /// <summary>From the query of an address: <c>sort</c> (oldest, newest, replies, valued), <c>cursor</c>, <c>at</c>, <c>reply</c>, <c>correct</c>. What it does not understand counts as not given.</summary>
    public static ValueTask<DiscussionQuery> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        return ValueTask.FromResult(new DiscussionQuery(SortOf(query["sort"]) ?? DiscussionSort.Oldest, query["cursor"] is [{ Length: > 0 } cursor] ? cursor : null)
        {
            At = Number(query["at"]),
            Reply = Number(query["reply"]),
            Correct = long.TryParse(query["correct"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null,
        });
    }

    internal static string Word(DiscussionSort sort) => sort switch
    {
        DiscussionSort.Newest => "newest",
        DiscussionSort.MostReplied => "replies",
        DiscussionSort.MostValued => "valued",
        _ => "oldest",
    };

    internal static DiscussionSort? SortOf(string? word) => word switch
    {
        "oldest" => DiscussionSort.Oldest,
        "newest" => DiscussionSort.Newest,
        "replies" => DiscussionSort.MostReplied,
        "valued" => DiscussionSort.MostValued,
        _ => null,
    };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

public enum DiscussionSort
{
    Oldest,
    Newest,
    MostReplied,

    /// <summary>By <see cref="Storage.Discussion.Comment.Rank"/>.</summary>
    MostValued,
}
