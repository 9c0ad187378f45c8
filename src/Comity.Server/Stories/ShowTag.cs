using Comity.Server.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>The stories under a tag, newest first.</summary>
public static class ShowTag
{
    public sealed record View(Site Site, string Slug, string Name, StoryListPage List, bool IsFirst, string Address);

    public static async Task<Results<RazorComponentResult<TagPage>, BadRequest, NotFound>> Handle(
        string tag, string? cursor, CurrentSite site, [AsParameters] Services services, CancellationToken cancel)
    {
        var page = await services.List.ReadAsync(site.Id, tag, cursor, services.Options.Value.PageSize, cancel);
        if (page is null)
            return TypedResults.BadRequest();
        if (page.Stories.Count == 0)
            return TypedResults.NotFound();
        var name = page.Stories[0].Tags.First(t => t.Slug == tag).Name;
        return Page.Show<TagPage>(new View(site.Site, tag, name, page, string.IsNullOrEmpty(cursor), services.Address.Of("/tags/" + tag)));
    }

    public sealed record Services(StoryList List, IOptions<StoriesOptions> Options, PublicAddress Address);
}
