using Comity.Policy;
using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Reads a page of a discussion for the visitor of the request.</summary>
public sealed class DiscussionReader
{
    private const int MostRefused = 3;

    private readonly ComityDb db;
    private readonly PolicyBook policies;
    private readonly Visitors visitors;
    private readonly CommentViews views;
    private readonly DiscussionForm form;
    private readonly SharedComments shared;

    internal sealed record Parts(CommentViews Views, DiscussionForm Form, SharedComments Shared);

    internal DiscussionReader(ComityDb db, PolicyBook policies, Visitors visitors, Parts parts)
    {
        this.db = db;
        this.policies = policies;
        this.visitors = visitors;
        (views, form, shared) = (parts.Views, parts.Form, parts.Shared);
    }

    /// <param name="story">The story, not tracked.</param>
    /// <param name="query">Which page; see <see cref="DiscussionQuery.BindAsync"/>.</param>
    /// <param name="draft">What the form is filled with; <see cref="Draft.Empty"/> when it was not sent.</param>
    public async Task<DiscussionView> ReadAsync(Story story, DiscussionQuery query, Draft draft, CancellationToken cancel = default)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        var judge = await policies.InForceAsync(story.SiteId, cancel);
        var state = story.DiscussionAt(views.Now);
        var seen = await Visits.SeenAsync(db, story.Id, visitor, cancel);
        var context = new CommentViews.Context(story, visitor, judge.Policy, state) { Seen = seen };
        var page = state == DiscussionState.Closed ? PageComments.None : await CommentsAsync(story, visitor, query, cancel);
        var written = await form.FillAsync(story, visitor, query, draft, cancel);
        var (barred, warning) = await form.StandingAsync(story, visitor, cancel);
        return new DiscussionView
        {
            Story = story,
            State = state,
            Query = query,
            Comments = await views.OfAsync(page, context, cancel),
            NextCursor = page.Page.Next?.ToString(),
            PreviousCursor = page.Page.Previous?.ToString(),
            Policy = judge.Policy,
            PolicyVersion = judge.PolicyVersion,
            Visitor = visitor,
            Refused = await RefusedAsync(story, visitor, written, cancel),
            Barred = barred,
            Warning = warning,
            Draft = written with { Nudge = written.Decision is { } decision ? Nudge.Of(decision, judge.Policy, written.Body) : null },
            Ticket = form.Ticket(visitor),
            LongestText = form.LongestText,
            HasReactions = views.HasReactions,
            Highlights = query.Cursor is null && state != DiscussionState.Closed ? await Highlighting.OfAsync(db, story.Id, cancel) : [],
            Seen = visitor.IsGuest ? null : seen ?? 0,
            NewSince = seen is { } number ? await Visits.NewAsync(db, story.Id, number, visitor, cancel) : null,
        };
    }

    private async Task<PageComments> CommentsAsync(Story story, Visitor visitor, DiscussionQuery query, CancellationToken cancel)
    {
        // The page of who is not known is kept whole.
        if (visitor.Id is not { } id)
            return await ReadAsync(null);
        // Who has a comment here that waits sees one more than all the rest. The site is named for its index: by the story alone all of it would be looked through.
        return await db.Comments.AnyAsync(c => c.AuthorId == id && c.SiteId == story.SiteId && c.State == CommentState.Held && c.StoryId == story.Id, cancel)
            ? await ReadAsync(id)
            : await shared.OfAsync(story, query, () => ReadAsync(null));

        async Task<PageComments> ReadAsync(long? viewer) => await views.ReadAsync(await PageAsync(story, viewer, query, cancel), cancel);
    }

    private async Task<ThreadPage> PageAsync(Story story, long? viewer, DiscussionQuery query, CancellationToken cancel)
    {
        var walk = new ThreadWalk(db, story.Id, viewer);
        var size = form.PageSize;
        if (query.At is not { } number)
            return await walk.PageAsync(query.Sort, DiscussionCursor.Parse(query.Cursor, query.Sort), size, cancel);
        var first = await walk.PageAsync(query.Sort, null, size, cancel);
        if (first.Next is null || first.Nodes.Any(n => n.Number == number))
            return first;
        return await walk.PlaceAsync(query.Sort, number, size, cancel) is { } place ? await walk.PageAsync(query.Sort, place, size, cancel) : first;
    }

    private async Task<List<RefusedView>> RefusedAsync(Story story, Visitor visitor, Draft draft, CancellationToken cancel)
    {
        if (visitor.Id is not { } id)
            return [];
        var refused = await db.Comments.AsNoTracking()
            .Where(c => c.AuthorId == id && c.StoryId == story.Id && c.State == CommentState.Refused && c.ImportId == null && c.Id != draft.CorrectsId)
            .OrderByDescending(c => c.CreatedAt).Take(MostRefused).ToListAsync(cancel);
        var found = new List<RefusedView>();
        foreach (var comment in refused)
            if (await form.DecisionOverAsync(comment, cancel) is { } decision)
            {
                var policy = (await policies.AtAsync(db, story.SiteId, decision.PolicyVersion, cancel)).Policy;
                found.Add(new RefusedView(comment.Id, comment.CreatedAt, Nudge.Of(decision, policy, comment.Body)));
            }

        return found;
    }
}
