using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Pages.Discussion;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>Search in a discussion, by page and API.</summary>
public static class ShowSearch
{
    private const int MostOnPage = 100;

    /// <param name="Comments">With what was searched for marked.</param>
    public sealed record View(Site Site, Story Story, string Query, IReadOnlyList<CommentView> Comments, int Total)
    {
        public int? Next { get; init; }

        /// <summary>Not the first page.</summary>
        public bool IsFurther { get; init; }

        public string? Problem { get; init; }
    }

    /// <param name="Total">Of the whole discussion.</param>
    /// <param name="Next">Give as before for the page that follows; null: there is none.</param>
    internal sealed record FoundJson(IReadOnlyList<CommentJson> Comments, int Total, int? Next);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Searching Searching, CommentViews Views, PolicyBook Policies, DiscussionOptions Options, CurrentSite Site);

    internal static async Task<IResult> Handle(string slug, string? q, int? before, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story || story.DiscussionAt(services.Views.Now) == DiscussionState.Closed)
            return TypedResults.NotFound();
        var (terms, problem) = Searching.TermsOf(q);
        if (problem is null && await services.Sender.TakePreviewTurnAsync(cancel) is { } wait)
            return Page.Show<SearchPage>(new View(services.Site.Site, story, q!, [], 0) { Problem = wait.Says }, wait.Status);
        if (problem is not null)
            return Page.Show<SearchPage>(new View(services.Site.Site, story, q is { Length: <= Searching.LongestQuery } ? q : "", [], 0) { Problem = string.IsNullOrEmpty(q) ? null : problem });
        var found = await services.Searching.FindAsync(story, terms, before, services.Options.PageSize, cancel);
        foreach (var comment in found.Comments)
            comment.Html = WordMarks.In(comment.Html, terms);
        return Page.Show<SearchPage>(new View(services.Site.Site, story, q!, await ViewsAsync(story, found, services, cancel), found.Total) { Next = found.Next, IsFurther = before is not null });
    }

    internal static async Task<IResult> FromApi(string id, string? q, int? before, int? limit, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryByIdAsync(id, cancel) is not { } story || story.DiscussionAt(services.Views.Now) == DiscussionState.Closed)
            return ApiResults.NotFound();
        if (limit is < 1 or > MostOnPage)
            return ApiResults.Of(new Problem(StatusCodes.Status400BadRequest, $"The limit must be 1 to {MostOnPage}."));
        var (terms, problem) = Searching.TermsOf(q);
        if (problem is not null)
            return ApiResults.Of(new Problem(StatusCodes.Status400BadRequest, problem));
        if (await services.Sender.TakePreviewTurnAsync(cancel) is { } wait)
            return ApiResults.Of(wait);
        var found = await services.Searching.FindAsync(story, terms, before, limit ?? services.Options.PageSize, cancel);
        return TypedResults.Ok(new FoundJson([.. (await ViewsAsync(story, found, services, cancel)).Select(v => CommentJson.Of(v, story.Slug))], found.Total, found.Next));
    }

    private static async Task<IReadOnlyList<CommentView>> ViewsAsync(Story story, Searching.Found found, Services services, CancellationToken cancel)
    {
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var context = new CommentViews.Context(story, await services.Sender.VisitorAsync(cancel), policy, story.DiscussionAt(services.Views.Now));
        return await services.Views.OfAsync(found.Comments, context, cancel);
    }
}
