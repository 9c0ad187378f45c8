using Comity.Server.Caching;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Stories;

/// <summary>A story with its policy and its discussion.</summary>
public static class ShowStory
{
    public sealed record View(Site Site, Story Story, DiscussionView Discussion)
    {
        public Picture? Picture { get; init; }

        /// <summary>The story's canonical address.</summary>
        public string Address { get; init; } = "/stories/" + Story.Slug;

        /// <summary>Scheme and host, for addresses that must be whole.</summary>
        public string Root { get; init; } = "";

        /// <summary>The data block for search engines, safe to stand in a script element.</summary>
        public string? JsonLd { get; init; }
    }

    public static async Task<IResult> Handle(
        string slug, DiscussionQuery asked, CurrentSite site, [AsParameters] Services services, CancellationToken cancel)
    {
        var now = services.Time.GetUtcNow();
        var story = await services.Db.FindPublishedAsync(site.Id, slug, now, cancel);
        if (story is null)
        {
            return await StoryMoves.PathAsync(services.Db, site.Id, slug, null, cancel) is { } moved
                ? TypedResults.Redirect(moved, permanent: true)
                : TypedResults.NotFound();
        }

        About(story.Language);
        SharedRender.Of(services.Context)?.DependOn(story, now);
        var discussion = await services.Reader.ReadAsync(story, asked, Draft.Empty, cancel);
        return Page.Show<StoryPage>(await services.Pages.ViewAsync(story, discussion, cancel));
    }

    public sealed record Services(
        ComityDb Db, DiscussionReader Reader, StoryPages Pages, HttpContext Context, TimeProvider Time);
}
