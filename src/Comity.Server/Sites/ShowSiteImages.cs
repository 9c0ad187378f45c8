using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Console;
using Comity.Storage.Members;

namespace Comity.Server.Sites;

/// <summary>The console's page with the switch for images in comments, for administrators.</summary>
public static class ShowSiteImages
{
    public sealed record View(bool Enabled);

    internal static void Map(IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/console/images").RequireStaff(StaffRole.Administrator).ExcludeFromDescription();
        pages.MapGet("", (CurrentSite site) => Page.Show<ImagesPage>(new View(site.Site.TakesImages)));
        pages.MapPost("", SetAsync);
    }

    private static async Task<IResult> SetAsync(IFormCollection form, CurrentSite site, SiteImages images, Visitors visitors, CancellationToken cancel)
    {
        if (form["Enabled"].ToString() is not ("true" or "false"))
            return TypedResults.BadRequest();
        await images.SetAsync(site.Id, form["Enabled"] == "true", $"member:{(await visitors.CurrentAsync(cancel)).Id}", cancel);
        return TypedResults.LocalRedirect("/console/images");
    }
}
