using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Discussion;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion.Live;

/// <summary>Single comments of a discussion by their numbers, as the page shows them: what a script puts into a page that is open.</summary>
public static class ShowComments
{
    private const int Most = 50;

    public sealed record View(Story Story, IReadOnlyList<CommentView> Comments, DiscussionSort Sort);

    internal sealed record Services(CommentLookup Lookup, Visitors Visitors, PolicyBook Policies, CommentViews Views, ComityDb Db, HttpContext Context);

    /// <summary>The numbers in <c>n</c>, up to 50; a script alone has use for it, a browser is sent to the discussion.</summary>
    internal static async Task<IResult> Handle(string slug, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story)
            return TypedResults.NotFound();
        if (!Fragments.Wanted(services.Context))
            return TypedResults.Redirect($"/stories/{story.Slug}#discussion");
        var query = services.Context.Request.Query;
        var numbers = query["n"].Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(n => n > 0).Distinct().Take(Most).ToList();
        var visitor = await services.Visitors.CurrentAsync(cancel);
        var state = story.DiscussionAt(services.Views.Now);
        var own = visitor.Id ?? 0;
        var comments = state == DiscussionState.Closed ? [] : await services.Db.Comments.AsNoTracking()
            .Where(c => c.StoryId == story.Id && c.Number != null && numbers.Contains(c.Number.Value))
            .Where(OpenPages.Concerns(services.Db, own))
            .OrderBy(c => c.Number).ToListAsync(cancel);
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var views = await services.Views.OfAsync(comments, new CommentViews.Context(story, visitor, policy, state), cancel);
        return Page.Show<CommentParts>(new View(story, views, DiscussionQuery.SortOf(query["sort"]) ?? DiscussionSort.Oldest));
    }
}
