using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Stories;

/// <summary>Stories of another CMS by their addresses, for programs.</summary>
internal static class AddressApi
{
    /// <param name="Url">The story's canonical address from now on.</param>
    public sealed record UrlRequest(string? Url);

    /// <param name="Into">Id of the story whose discussion takes the comments in.</param>
    public sealed record MergeRequest(long? Into);

    internal sealed record Services(ComityDb Db, PublicAddress Address, TimeProvider Time, StoryByUrl ByUrl, StoryMoves Moves, CurrentSite Site, Visitors Visitors)
    {
        internal async Task<IResult> AnswerAsync(StoryFound found, CancellationToken cancel) => found.Story is { } story
            ? TypedResults.Ok(ApiStory.Of(story, (await Pictures.OfAsync(Db, [story], cancel)).GetValueOrDefault(story.Id), Address, Time.GetUtcNow()))
            : TypedResults.Problem(found.Problem, statusCode: found.Status);
    }

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/by-url", FindAsync).WithSummary("The story of a page on another site")
            .WithDescription("By storyId, else by url. For a new url on an origin of the site the program looks at the page and makes the story from what it says.")
            .Produces<ApiStory>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422).ProducesProblem(429);
        api.MapPut("/{id:long}/url", MoveAsync).RequireStaff(StaffRole.Editor).WithSummary("Give a story another address; the old one goes on naming it")
            .Produces<ApiStory>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapPost("/{id:long}/merge", MergeAsync).RequireStaff(StaffRole.Editor).WithSummary("Take the comments of a story into another's discussion")
            .WithDescription("Their numbers rise by the other's last one. Addresses and permalinks of the merged story go on leading to them. It cannot be undone.")
            .Produces<ApiStory>().ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<IResult> FindAsync([FromQuery] string? url, [FromQuery] string? storyId, HttpContext context, [AsParameters] Services services, CancellationToken cancel) =>
        await services.AnswerAsync(await services.ByUrl.FindOrCreateAsync(services.Site.Site, new StoryAsked(url, storyId, context.Connection.RemoteIpAddress), cancel), cancel);

    private static async Task<IResult> MoveAsync(long id, UrlRequest body, [AsParameters] Services services, CancellationToken cancel) =>
        await services.AnswerAsync(await services.Moves.MoveAsync(await OrderAsync(id, services, cancel), body.Url?.Trim(), cancel), cancel);

    private static async Task<IResult> MergeAsync(long id, MergeRequest body, [AsParameters] Services services, CancellationToken cancel) =>
        body.Into is { } into
            ? await services.AnswerAsync(await services.Moves.MergeAsync(await OrderAsync(id, services, cancel), into, cancel), cancel)
            : TypedResults.Problem("Say in \"into\" which story takes the comments in.", statusCode: StatusCodes.Status422UnprocessableEntity);

    private static async Task<StoryMoves.Order> OrderAsync(long id, Services services, CancellationToken cancel) =>
        new(services.Site.Id, id, $"member:{(await services.Visitors.CurrentAsync(cancel)).Id}");
}
