using Comity.Server.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>The front page: the newest stories.</summary>
public static class ShowFront
{
    public sealed record View(Site Site, IReadOnlyList<Story> Stories);

    public static async Task<RazorComponentResult<FrontPage>> Handle(CurrentSite site, ComityDb db, TimeProvider time, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var stories = await db.Stories.AsNoTracking()
            .Where(s => s.SiteId == site.Id && s.PublishedAt <= now)
            .OrderByDescending(s => s.PublishedAt)
            .Take(20)
            .ToListAsync(cancel);
        return Page.Show<FrontPage>(new View(site.Site, stories));
    }
}
