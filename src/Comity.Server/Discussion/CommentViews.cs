using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Ranking;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Turns places in a discussion into comments as a visitor sees them.</summary>
internal sealed class CommentViews(ComityDb db, DiscussionOptions options, ReactionOptions reactions, CommentViews.Surroundings around)
{
    internal sealed record Context(Story Story, Visitor Visitor, PolicyDocument Policy, DiscussionState State)
    {
        /// <summary>The highest number that the visitor has seen; null: it is not known.</summary>
        public int? Seen { get; init; }
    }

    internal sealed record Surroundings(StaffNames Staff, TimeProvider Time);

    public bool HasReactions => reactions.Enabled;

    public DateTimeOffset Now => around.Time.GetUtcNow();

    /// <summary>The comments of a page, not tracked.</summary>
    public async Task<PageComments> ReadAsync(ThreadPage page, CancellationToken cancel)
    {
        var ids = page.Nodes.Select(n => n.Id).ToList();
        var found = await db.Comments.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        var comments = ids.Where(found.ContainsKey).Select(id => found[id]).ToList();
        return new PageComments(page, comments, await ParentsAsync(comments, cancel));
    }

    public async Task<IReadOnlyList<CommentView>> OfAsync(IReadOnlyList<Comment> comments, Context context, CancellationToken cancel) =>
        await OfAsync(new PageComments(PageComments.None.Page, comments, await ParentsAsync(comments, cancel)), context, cancel);

    /// <summary>Lays over the comments what is the visitor's own.</summary>
    public async Task<IReadOnlyList<CommentView>> OfAsync(PageComments page, Context context, CancellationToken cancel)
    {
        var (comments, parents) = (page.Comments, page.ParentNumbers);
        var authors = comments.Select(c => c.AuthorId).Distinct().ToList();
        var staff = await around.Staff.MembersAsync(context.Story.SiteId, cancel);
        var own = await ReactionView.OwnAsync(db, context.Visitor, comments, cancel);
        var ignored = await Ignoring.AmongAsync(db, context.Visitor, authors, cancel);
        var writable = DiscussionGate.ProblemOf(context.Story, Now) is null;
        return [.. comments.Select(c => new CommentView(c, context.Visitor.Is(c.AuthorId), staff.ContainsKey(c.AuthorId))
        {
            ParentNumber = c.ParentId is { } parent ? parents.GetValueOrDefault(parent) : null,
            Indent = Math.Min(c.Depth, options.MaxDepthShown),
            IsByStoryAuthor = staff.ContainsKey(c.AuthorId) && Bylines.Name(context.Story.Byline, c.AuthorName),
            CanEdit = writable && context.Visitor.Is(c.AuthorId) && CanEdit(c),
            CanReply = writable && c.IsPublic,
            Reactions = !reactions.Enabled || !c.IsPublic ? null
                : new ReactionView(reactions, c.ValuedCount, own.TryGetValue(c.Id, out var valued) ? valued : null, writable && !context.Visitor.IsGuest && !context.Visitor.Is(c.AuthorId)),
            IsIgnored = ignored.Contains(c.AuthorId),
            IsNew = context.Seen is { } seen && c.Number > seen && !context.Visitor.Is(c.AuthorId),
            CanIgnore = !context.Visitor.IsGuest && c.IsPublic && !context.Visitor.Is(c.AuthorId),
            CanHighlight = context.Visitor.Role > Storage.Members.StaffRole.Auditor && c.IsPublic,
            RemovedUnder = c.RemovedClause is { } clause ? NudgeClause.Name(clause, context.Policy, Say) : null,
        })];
    }

    private async Task<Dictionary<long, int?>> ParentsAsync(IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var ids = comments.Where(c => c.ParentId != null).Select(c => c.ParentId!.Value).Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Comments.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToDictionaryAsync(c => c.Id, c => c.Number, cancel);
    }

    /// <summary>Whether the time in which authors may change a comment is not over.</summary>
    public bool CanEdit(Comment comment) =>
        comment.State is CommentState.Published or CommentState.Held && comment.CreatedAt.AddMinutes(options.EditMinutes) > Now;
}
