using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>Stories for programs.</summary>
internal static class StoriesApi
{
    private const int LargestUpload = 100_000_000;

    /// <param name="Stories">Newest first.</param>
    /// <param name="NextCursor">For the next request; null: there are no more.</param>
    public sealed record List(IReadOnlyList<ApiStory> Stories, string? NextCursor);

    public static void MapStoriesApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/stories").WithTags("Stories");
        api.MapGet("/", ListAsync).WithSummary("Published stories, newest first, a page at a time.");
        api.MapGet("/{id:long}", GetAsync).WithName("story").WithSummary("One story; editors also get drafts and scheduled ones.");
        api.MapPost("/", AddAsync).RequireStaff(StaffRole.Editor).WithSummary("Add a story, written here or known by its address on another CMS.");
        api.MapPut("/{id:long}", ChangeAsync).RequireStaff(StaffRole.Editor).WithSummary("Change a story. With If-Match only when nobody else has changed it.");
        AddressApi.Map(api);
        api.MapPut("/{id:long}/image", ImageAsync).RequireStaff(StaffRole.Editor).WithMetadata(new RequestSizeLimitAttribute(LargestUpload))
            .WithSummary("Set the lead picture: a PNG, JPEG or WebP file as the request's body.");
    }

    public static async Task<Results<Ok<List>, ProblemHttpResult>> ListAsync(
        [AsParameters] Asked asked, CurrentSite site, [AsParameters] Services services, CancellationToken cancel)
    {
        if (asked.Limit is < 1 or > 100)
            return TypedResults.Problem("limit is from 1 to 100.", statusCode: StatusCodes.Status400BadRequest);
        var page = await services.List.ReadAsync(site.Id, asked.Tag, asked.Cursor, asked.Limit ?? services.Options.Value.PageSize, cancel);
        if (page is null)
            return TypedResults.Problem("The cursor is not one that this API gave.", statusCode: StatusCodes.Status400BadRequest);
        return TypedResults.Ok(new List(
            [.. page.Stories.Select(s => ApiStory.Of(s, page.Pictures.GetValueOrDefault(s.Id), services.Address, services.Time.GetUtcNow()))], page.NextCursor));
    }

    public static async Task<IResult> GetAsync(long id, CurrentSite site, Visitors visitors, [AsParameters] Services services, CancellationToken cancel)
    {
        var story = await services.FindAsync(site.Id, id, cancel);
        var mayAll = (await visitors.CurrentAsync(cancel)).Role >= StaffRole.Editor;
        return story is null || !(mayAll || story.IsPublished(services.Time.GetUtcNow())) ? NoStory() : await services.ShowAsync(story, cancel);
    }

    public static async Task<IResult> AddAsync(ApiStoryInput input, CurrentSite site, Visitors visitors, [AsParameters] Services services, CancellationToken cancel)
    {
        if (input.Slug is { } slug && await services.Db.Stories.AnyAsync(s => s.SiteId == site.Id && s.Slug == slug, cancel))
            return Refused([new("slug", "Another story has this slug.")]);
        if (input.ExternalUrl is { } url && await services.Db.Stories.AnyAsync(s => s.SiteId == site.Id && s.ExternalUrl == url, cancel))
            return Refused([new("url", "There is a story with this address already.")]);
        return await SaveAsync(null, input, site, visitors, services, cancel);
    }

    public static async Task<IResult> ChangeAsync(long id, ApiStoryInput input, CurrentSite site, Visitors visitors, [AsParameters] Services services, CancellationToken cancel)
    {
        var story = await services.FindAsync(site.Id, id, cancel);
        if (story is null)
            return NoStory();
        var expected = services.Context.Request.Headers.IfMatch.ToString();
        return expected.Length > 0 && expected != "*" && expected != TagOf(story)
            ? TypedResults.Problem("The story has been changed since it was read.", statusCode: StatusCodes.Status412PreconditionFailed)
            : await SaveAsync(id, input, site, visitors, services, cancel);
    }

    public static async Task<IResult> ImageAsync(long id, CurrentSite site, Visitors visitors, [AsParameters] Services services, PictureReader pictures, CancellationToken cancel)
    {
        var story = await services.FindAsync(site.Id, id, cancel);
        if (story is null)
            return NoStory();
        try
        {
            var image = await pictures.ReadAsync(await PictureUpload.BytesAsync(services.Context.Request.Body, services.Options.Value.MaxImageBytes, cancel), cancel);
            var actor = $"member:{(await visitors.CurrentAsync(cancel)).Id}";
            var saved = await services.Desk.SaveAsync(site.Id, id, StoryFields.InputOf(story) with { Image = image }, actor, cancel);
            return await services.ShowAsync(saved.Story!, cancel);
        }
        catch (PictureException e)
        {
            return Refused([new("image", e.Message)]);
        }
    }

    private static async Task<IResult> SaveAsync(long? id, ApiStoryInput sent, CurrentSite site, Visitors visitors, Services services, CancellationToken cancel)
    {
        if (sent.ToInput(site.Site.Language, id is null) is not { } input)
            return Refused([new("discussion", $"The discussion is one of {string.Join(", ", StoryFields.StateNames)}.")]);
        var saved = await services.Desk.SaveAsync(site.Id, id, input, $"member:{(await visitors.CurrentAsync(cancel)).Id}", cancel);
        if (saved.Story is not { } story)
            return Refused(saved.Problems);
        if (id is not null)
            return await services.ShowAsync(story, cancel);
        return TypedResults.CreatedAtRoute(await services.OfAsync(story, cancel), "story", new { id = story.Id });
    }

    internal static ProblemHttpResult Refused(IReadOnlyList<StoryProblem> problems) => TypedResults.Problem(new HttpValidationProblemDetails(
        problems.GroupBy(p => p.Field).ToDictionary(g => g.Key, g => g.Select(p => p.Says).ToArray()))
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = "The story cannot be saved.",
        Detail = string.Join(" ", problems.Select(p => p.Says)),
    });

    private static ProblemHttpResult NoStory() => TypedResults.Problem("There is no such story.", statusCode: StatusCodes.Status404NotFound);

    private static string TagOf(Story story) => $"\"{story.Id}-{story.Version}\"";

    public sealed record Asked(string? Cursor, int? Limit, string? Tag);

    public sealed record Services(
        StoryList List, StoryDesk Desk, ComityDb Db, PublicAddress Address, IOptions<StoriesOptions> Options, HttpContext Context, TimeProvider Time)
    {
        internal Task<Story?> FindAsync(int siteId, long id, CancellationToken cancel) =>
            Db.Stories.AsNoTracking().Include(s => s.Tags).Include(s => s.Corrections).AsSplitQuery()
                .SingleOrDefaultAsync(s => s.SiteId == siteId && s.Id == id, cancel);

        internal async Task<ApiStory> OfAsync(Story story, CancellationToken cancel) =>
            ApiStory.Of(story, (await Pictures.OfAsync(Db, [story], cancel)).GetValueOrDefault(story.Id), Address, Time.GetUtcNow());

        internal async Task<IResult> ShowAsync(Story story, CancellationToken cancel)
        {
            var tag = TagOf(story);
            Context.Response.Headers.ETag = tag;
            Context.Response.Headers.CacheControl = "private, no-cache";
            return HttpMethods.IsGet(Context.Request.Method) && Context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal)
                ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                : TypedResults.Ok(await OfAsync(story, cancel));
        }
    }
}
