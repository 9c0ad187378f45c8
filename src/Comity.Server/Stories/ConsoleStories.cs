using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>All stories in the console, drafts and scheduled ones too, newest first.</summary>
public static class ConsoleStories
{
    private const int PageSize = 50;
    private const int LargestUpload = 110_000_000;

    /// <param name="Stories">Newest first.</param>
    /// <param name="Now">To tell what is scheduled.</param>
    /// <param name="Before">Id to continue below; null: there are no more.</param>
    public sealed record View(IReadOnlyList<Story> Stories, DateTimeOffset Now, long? Before);

    internal static void MapConsoleStories(this IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("/console/stories").RequireStaff(StaffRole.Editor).ExcludeFromDescription();
        console.MapGet("/", Handle);
        console.MapGet("/new", EditStory.New);
        console.MapGet("/{id:long}", EditStory.Show);
        console.MapPost("/new", EditStory.Add).WithMetadata(new RequestSizeLimitAttribute(LargestUpload));
        console.MapPost("/{id:long}", EditStory.Change).WithMetadata(new RequestSizeLimitAttribute(LargestUpload));
    }

    public static async Task<RazorComponentResult<ConsoleStoriesPage>> Handle(long? before, CurrentSite site, ComityDb db, TimeProvider time, CancellationToken cancel)
    {
        var stories = await db.Stories.AsNoTracking().Where(s => s.SiteId == site.Id && s.Id < (before ?? long.MaxValue))
            .OrderByDescending(s => s.Id).Take(PageSize + 1).ToListAsync(cancel);
        var page = stories.Take(PageSize).ToList();
        return Page.Show<ConsoleStoriesPage>(new View(page, time.GetUtcNow(), stories.Count > PageSize ? page[^1].Id : null));
    }
}
