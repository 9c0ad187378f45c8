using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>
/// Every way in which a comment enters a discussion or changes its state, with the numbers and counters that follow from it.
/// All run within a change of <see cref="Writer"/> on a comment that its context tracks; the ledger entry is the caller's.
/// </summary>
public static class CommentTransitions
{
    /// <summary>Adds a new comment to its story in the state it has. Its id is known afterwards.</summary>
    /// <param name="parent">The comment it answers, tracked; null begins a thread.</param>
    public static async Task AddAsync(ComityDb db, Comment comment, Comment? parent, CancellationToken cancel)
    {
        var to = comment.State;
        comment.State = CommentState.Refused;
        comment.ParentId = parent?.Id;
        comment.ThreadId = parent?.ThreadId ?? 0;
        comment.Depth = parent is null ? 0 : parent.Depth + 1;
        await MoveAsync(db, comment, to, cancel);
        comment.SearchText = SearchText.Of(comment.Body);
        comment.AuthorKey = SearchText.Of(comment.AuthorName);
        comment.Id = await db.InsertAsync(comment, cancel);
        if (parent is null)
        {
            await db.Database.ExecuteSqlAsync($"""UPDATE "Comments" SET "ThreadId" = "Id" WHERE "Id" = {comment.Id}""", cancel);
            comment.ThreadId = comment.Id;
        }

        db.Attach(comment);
    }

    public static Task PublishAsync(ComityDb db, Comment comment, CancellationToken cancel) => MoveAsync(db, comment, CommentState.Published, cancel);

    public static Task HoldAsync(ComityDb db, Comment comment, CancellationToken cancel) => MoveAsync(db, comment, CommentState.Held, cancel);

    /// <summary>Taken back by its author.</summary>
    public static Task WithdrawAsync(ComityDb db, Comment comment, CancellationToken cancel) => MoveAsync(db, comment, CommentState.Withdrawn, cancel);

    /// <param name="clause">Id of the clause that it breaks; named on the stone that stays in its place.</param>
    public static async Task RemoveAsync(ComityDb db, Comment comment, string clause, CancellationToken cancel)
    {
        await MoveAsync(db, comment, CommentState.Removed, cancel);
        comment.RemovedClause = clause;
    }

    /// <summary>Back to an earlier state, such as the one before a removal that is undone.</summary>
    /// <param name="clause">For <see cref="CommentState.Removed"/>: the clause it had then.</param>
    public static async Task RestoreAsync(ComityDb db, Comment comment, CommentState to, string? clause, CancellationToken cancel)
    {
        await MoveAsync(db, comment, to, cancel);
        comment.RemovedClause = to == CommentState.Removed ? clause : null;
    }

    /// <summary>To be called after the text of a comment has changed without its state.</summary>
    public static async Task TouchAsync(ComityDb db, Comment comment, CancellationToken cancel) =>
        (await StoryOf(db, comment, cancel)).Version++;

    /// <summary>Works all counters of a story's discussion out anew from its comments, after many were added or deleted at once.</summary>
    public static async Task RecountAsync(ComityDb db, long storyId, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await db.Comments.Where(c => c.StoryId == storyId).ExecuteUpdateAsync(
            set => set
                .SetProperty(c => c.ReplyCount, c => db.Comments.Count(r => r.ParentId == c.Id && r.State == CommentState.Published))
                .SetProperty(c => c.ThreadReplyCount, c => c.Depth != 0 ? 0 : db.Comments.Count(r => r.ThreadId == c.Id && r.Id != c.Id && r.State == CommentState.Published)),
            cancel);
        await db.Stories.Where(s => s.Id == storyId).ExecuteUpdateAsync(
            set => set
                .SetProperty(s => s.CommentCount, s => db.Comments.Count(c => c.StoryId == s.Id && c.State == CommentState.Published))
                .SetProperty(s => s.LastNumber, s => db.Comments.Where(c => c.StoryId == s.Id).Max(c => c.Number) ?? 0)
                .SetProperty(s => s.Version, s => s.Version + 1),
            cancel);
        await PlaceAsync(db, storyId, cancel);
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is Comment || e.Entity is Story).ToList())
            await entry.ReloadAsync(cancel);
    }

    private static async Task PlaceAsync(ComityDb db, long storyId, CancellationToken cancel)
    {
        var comments = await db.Comments.Where(c => c.StoryId == storyId && c.Number != null).OrderBy(c => c.Depth)
            .Select(c => new { c.Id, c.ParentId, Number = c.Number!.Value, c.Path }).ToListAsync(cancel);
        var paths = new Dictionary<long, string>(comments.Count);
        foreach (var comment in comments)
        {
            var path = paths[comment.Id] = ThreadPath.Below(comment.ParentId is { } parent ? paths.GetValueOrDefault(parent) : null, comment.Number);
            if (path != comment.Path)
                await db.Comments.Where(c => c.Id == comment.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Path, path), cancel);
        }
    }

    private static async Task MoveAsync(ComityDb db, Comment comment, CommentState to, CancellationToken cancel)
    {
        var story = await StoryOf(db, comment, cancel);
        var step = (to == CommentState.Published ? 1 : 0) - (comment.IsPublic ? 1 : 0);
        if (comment.Number is null && to is CommentState.Published or CommentState.Held)
        {
            comment.Number = ++story.LastNumber;
            comment.Path = ThreadPath.Below(comment.ParentId is null ? null : (await db.Comments.FindAsync([comment.ParentId], cancel))?.Path, comment.Number.Value);
        }

        comment.State = to;
        if (to != CommentState.Removed)
            comment.RemovedClause = null;
        story.CommentCount += step;
        story.Version++;
        if (step == 0 || comment.ParentId is null)
            return;
        if (await db.Comments.FindAsync([comment.ParentId], cancel) is { } parent)
            parent.ReplyCount += step;
        if (await db.Comments.FindAsync([comment.ThreadId], cancel) is { } first)
            first.ThreadReplyCount += step;
    }

    private static async Task<Story> StoryOf(ComityDb db, Comment comment, CancellationToken cancel) =>
        await db.Stories.FindAsync([comment.StoryId], cancel) ?? throw new InvalidOperationException($"Comment {comment.Id} has no story.");
}
