using System.Globalization;
using Comity.Server.Caching;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Comity.Server.Discussion;

/// <summary>The comments of a page, without anything that is one visitor's own.</summary>
/// <param name="Comments">In the order of the page.</param>
/// <param name="ParentNumbers">Numbers of the comments that they answer, by id.</param>
internal sealed record PageComments(ThreadPage Page, IReadOnlyList<Comment> Comments, IReadOnlyDictionary<long, int?> ParentNumbers)
{
    public static PageComments None { get; } = new(new ThreadPage([], null, null), [], new Dictionary<long, int?>());
}

/// <summary>
/// Pages of comments as they were read last, for the pages of readers who are known: theirs are made for each, but what stands in
/// them is for the most part the same. Told to be old as ready pages are, by the story's version and by <see cref="CommitCount"/>.
/// </summary>
internal sealed class SharedComments(CommitCount commits, IOptions<CachingOptions> caching, TimeProvider time) : IDisposable
{
    /// <summary>Of what ready pages may take of memory, one part in so many.</summary>
    private const int Part = 4;

    /// <summary>An entity without its texts, about, in bytes.</summary>
    private const int Bare = 600;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = caching.Value.Megabytes * 1024L * 1024 / Part });

    /// <summary>A page as of the story that the request has read.</summary>
    /// <param name="story">As read before anything else that the page shows.</param>
    /// <param name="query">Which page.</param>
    /// <param name="read">Reads it as somebody sees it who has nothing here that waits. What it returns is shared and must not be changed.</param>
    public async Task<PageComments> OfAsync(Story story, DiscussionQuery query, Func<Task<PageComments>> read)
    {
        if (caching.Value.Megabytes == 0)
            return await read();
        var now = time.GetUtcNow();
        var mark = string.Create(CultureInfo.InvariantCulture, $"{commits.Wide} {PageMarks.Of(story, now)}");
        // What is no cursor begins at the beginning, and must not be kept a thousand times.
        var key = (story.Id, query.Sort, DiscussionCursor.Parse(query.Cursor, query.Sort), query.At);
        if (kept.TryGetValue(key, out Kept? last) && last!.Mark == mark && now - last.At < PageCache.Oldest)
            return last.Page;
        var page = await read();
        kept.Set(key, new Kept(mark, now, page), new MemoryCacheEntryOptions { Size = SizeOf(page), AbsoluteExpirationRelativeToNow = PageCache.Oldest });
        return page;
    }

    public void Dispose() => kept.Dispose();

    private static long SizeOf(PageComments page) => Bare + page.Comments.Sum(c => Bare + 2L * (c.Body.Length + c.Html.Length + c.SearchText.Length));

    private sealed record Kept(string Mark, DateTimeOffset At, PageComments Page);
}
