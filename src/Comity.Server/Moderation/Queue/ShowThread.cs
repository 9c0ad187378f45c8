using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>What stands around a comment in its thread.</summary>
internal static class ShowThread
{
    public static async Task<Results<RazorComponentResult<ThreadPage>, NotFound>> Handle(long id, ThreadReader threads, Frames frames, CancellationToken cancel) =>
        await threads.ReadAsync(id, cancel) is { } thread
            ? Page.Show<ThreadPage>(new ThreadView(await frames.ReadAsync(cancel), thread))
            : TypedResults.NotFound();
}

public sealed record ThreadView(Frame Frame, ThreadAround Thread);

/// <summary>A comment with those it answers, up to the thread's first, and its neighbours in the thread by number. Whatever their state.</summary>
public sealed record ThreadAround(Comment Comment, StoryLink Story, IReadOnlyList<Comment> Comments);

internal sealed class ThreadReader(ComityDb db, CurrentSite site)
{
    private const int Neighbours = 6;

    /// <summary>Null: there is no such comment on the site.</summary>
    public async Task<ThreadAround?> ReadAsync(long id, CancellationToken cancel)
    {
        var comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SiteId == site.Id, cancel);
        if (comment is null)
            return null;
        var story = await db.Stories.Where(s => s.Id == comment.StoryId).Select(s => new StoryLink(s.Id, s.Slug, s.Headline)).SingleAsync(cancel);
        // One that was refused never got a number; it is shown as if it came last.
        var number = comment.Number ?? int.MaxValue;
        var thread = db.Comments.AsNoTracking().Where(c => c.SiteId == site.Id && c.ThreadId == comment.ThreadId && c.Number != null);
        var shown = new List<Comment> { comment };
        shown.AddRange(await thread.Where(c => c.Number < number).OrderByDescending(c => c.Number).Take(Neighbours).ToListAsync(cancel));
        shown.AddRange(await thread.Where(c => c.Number > number).OrderBy(c => c.Number).Take(Neighbours).ToListAsync(cancel));
        for (var parent = comment.ParentId; parent is { } next;)
        {
            var above = shown.Find(c => c.Id == next) ?? await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == next && c.SiteId == site.Id, cancel);
            if (above is not null && !shown.Contains(above))
                shown.Add(above);
            parent = above?.ParentId;
        }

        return new ThreadAround(comment, story, [.. shown.OrderBy(c => c.Number ?? int.MaxValue)]);
    }
}

/// <param name="Comments">By number.</param>
internal sealed record ThreadJson(long Id, StoryLink Story, IReadOnlyList<ThreadCommentJson> Comments)
{
    public static ThreadJson From(ThreadAround thread) => new(
        thread.Comment.Id, thread.Story,
        [.. thread.Comments.Select(c => new ThreadCommentJson(c.Id, c.Number, c.ParentId, c.AuthorName, c.Body) { State = JsonName.Of(c.State), CreatedAt = c.CreatedAt })]);
}

internal sealed record ThreadCommentJson(long Id, int? Number, long? ParentId, string Author, string Body)
{
    public required string State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
