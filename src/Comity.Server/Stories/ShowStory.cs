using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>A story with its policy and its discussion.</summary>
public static class ShowStory
{
    public sealed record View(Site Site, Story Story, DiscussionView Discussion);

    public static async Task<Results<RazorComponentResult<StoryPage>, NotFound>> Handle(
        string slug, CurrentSite site, DiscussionReader reader, ComityDb db, TimeProvider time)
    {
        var story = await db.Stories.AsNoTracking().Include(s => s.Tags).Include(s => s.Corrections)
            .SingleOrDefaultAsync(s => s.SiteId == site.Id && s.Slug == slug);
        if (story is null || !story.IsPublished(time.GetUtcNow()))
            return TypedResults.NotFound();
        var discussion = await reader.ReadAsync(story, new DiscussionQuery(), Draft.Empty);
        return Page.Show<StoryPage>(new View(site.Site, story, discussion));
    }
}
