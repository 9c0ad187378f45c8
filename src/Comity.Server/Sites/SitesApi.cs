using Comity.Server.Members;
using Comity.Storage.Members;

namespace Comity.Server.Sites;

/// <summary>What administrators set for their site, for programs.</summary>
internal static class SitesApi
{
    /// <param name="Origins">Such as <c>https://news.example</c>.</param>
    public sealed record OriginsJson(IReadOnlyList<string?>? Origins);

    /// <param name="Enabled">Whether comments may carry an image.</param>
    public sealed record ImagesJson(bool Enabled);

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/site").RequireStaff(StaffRole.Administrator).WithTags("Site").ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/origins", Read).WithSummary("Which origins may embed the site's discussions");
        api.MapPut("/origins", SetAsync).WithSummary("Say which origins may embed the site's discussions").Produces<OriginsJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/images", (CurrentSite site) => new ImagesJson(site.Site.TakesImages)).WithSummary("Whether comments may carry an image");
        api.MapPut("/images", SetImagesAsync).WithSummary("Say whether comments may carry an image");
    }

    private static async Task<ImagesJson> SetImagesAsync(ImagesJson body, CurrentSite site, SiteImages images, Visitors visitors, CancellationToken cancel)
    {
        await images.SetAsync(site.Id, body.Enabled, $"member:{(await visitors.CurrentAsync(cancel)).Id}", cancel);
        return body;
    }

    private static OriginsJson Read(CurrentSite site) => new(site.Site.Origins);

    private static async Task<IResult> SetAsync(OriginsJson body, CurrentSite site, SiteOrigins origins, SiteDirectory directory, Visitors visitors, CancellationToken cancel)
    {
        var actor = $"member:{(await visitors.CurrentAsync(cancel)).Id}";
        return await origins.SetAsync(site.Id, body.Origins ?? [], actor, cancel) is { } problem
            ? TypedResults.Problem(problem, statusCode: StatusCodes.Status422UnprocessableEntity)
            : TypedResults.Ok(new OriginsJson(directory.ById(site.Id)!.Origins));
    }
}
