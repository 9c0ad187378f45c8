using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Discussion;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>One comment with what it answers above and what answers it below.</summary>
public static class ShowComment
{
    private const int MostAbove = 10;

    public sealed record View(Site Site, Story Story, CommentView Comment, IReadOnlyList<CommentView> Above, IReadOnlyList<CommentView> Below);

    internal sealed record Services(CommentLookup Lookup, Visitors Visitors, PolicyBook Policies, CommentViews Views, DiscussionOptions Options, ComityDb Db, CurrentSite Site);

    internal static async Task<IResult> Handle(string slug, int number, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story)
            return await services.Lookup.MovedAsync(slug, number, cancel);
        if (story.DiscussionAt(services.Views.Now) == DiscussionState.Closed
            || await services.Lookup.CommentAsync(story, number, cancel) is not { } comment)
            return TypedResults.NotFound();
        var visitor = await services.Visitors.CurrentAsync(cancel);
        if (comment.State == CommentState.Held && comment.ReplyCount == 0 && !visitor.Is(comment.AuthorId))
            return TypedResults.NotFound();
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var context = new CommentViews.Context(story, visitor, policy, story.DiscussionAt(services.Views.Now));
        var above = await AboveAsync(services.Db, comment, cancel);
        var below = await new ThreadWalk(services.Db, story.Id, visitor.Id).BelowAsync(comment, services.Options.PageSize, cancel);
        return Page.Show<CommentPage>(new View(
            services.Site.Site,
            story,
            (await services.Views.OfAsync([comment], context, cancel))[0],
            await services.Views.OfAsync(above, context, cancel),
            await services.Views.OfAsync(await services.Views.ReadAsync(new ThreadPage(below, null, null), cancel), context, cancel)));
    }

    /// <summary>The nearest comments it answers, the farthest first.</summary>
    private static async Task<List<Comment>> AboveAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var above = new List<Comment>();
        for (var id = comment.ParentId; id is not null && above.Count < MostAbove; id = above[0].ParentId)
            above.Insert(0, await db.Comments.AsNoTracking().SingleAsync(c => c.Id == id, cancel));
        return above;
    }
}
