using Comity.Server.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>The front page: the newest stories; and the pages of older ones after it.</summary>
public static class ShowFront
{
    /// <param name="Site">The paper.</param>
    /// <param name="List">The stories.</param>
    /// <param name="IsFirst">The first story leads the page.</param>
    /// <param name="Address">Canonical address of the page.</param>
    public sealed record View(Site Site, StoryListPage List, bool IsFirst, string Address);

    public static async Task<Results<RazorComponentResult<FrontPage>, BadRequest>> Handle(
        string? cursor, CurrentSite site, StoryList list, PublicAddress address, IOptions<StoriesOptions> options, CancellationToken cancel)
    {
        var page = await list.ReadAsync(site.Id, null, cursor, options.Value.PageSize, cancel);
        return page is null ? TypedResults.BadRequest() : Page.Show<FrontPage>(new View(site.Site, page, string.IsNullOrEmpty(cursor), address.Of("/")));
    }
}
