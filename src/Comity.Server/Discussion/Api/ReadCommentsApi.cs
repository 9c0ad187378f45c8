using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Comity.Server.Caching;
using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion.Api;

/// <summary><c>GET /api/v1/stories/{id}/comments</c></summary>
internal static class ReadCommentsApi
{
    private const int MostOnPage = 100;

    internal sealed record Services(
        CommentLookup Lookup, Visitors Visitors, PolicyBook Policies, CommentViews Views, DiscussionOptions Options, ComityDb Db, HttpContext Context);

    internal static async Task<IResult> Handle(string id, string? sort, string? cursor, int? limit, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryByIdAsync(id, cancel) is not { } story)
            return ApiResults.NotFound();
        if (DiscussionQuery.SortOf(sort ?? "oldest") is not { } order)
            return ApiResults.Of(new Problem(StatusCodes.Status400BadRequest, "The sort must be oldest, newest, replies or valued."));
        if (limit is < 1 or > MostOnPage)
            return ApiResults.Of(new Problem(StatusCodes.Status400BadRequest, $"The limit must be 1 to {MostOnPage}."));
        var from = DiscussionCursor.Parse(cursor, order);
        if (from is null && !string.IsNullOrEmpty(cursor))
            return ApiResults.Of(new Problem(StatusCodes.Status400BadRequest, "The cursor is not one of this order; begin without one."));
        var visitor = await services.Visitors.CurrentAsync(cancel);
        var judge = await services.Policies.InForceAsync(story.SiteId, cancel);
        var state = story.DiscussionAt(services.Views.Now);
        SharedRender.Of(services.Context)?.DependOn(story, services.Views.Now);
        if (IsFresh(services.Context, $"{story.Id} {story.Version} {state} {judge.PolicyVersion} {visitor.Id} {order} {cursor} {limit} {await Ignoring.StampAsync(services.Db, visitor, cancel)}"))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);

        var page = state == DiscussionState.Closed
            ? new ThreadPage([], null, null)
            : await new ThreadWalk(services.Db, story.Id, visitor.Id).PageAsync(order, from, limit ?? services.Options.PageSize, cancel);
        var views = await services.Views.OfAsync(await services.Views.ReadAsync(page, cancel), new CommentViews.Context(story, visitor, judge.Policy, state), cancel);
        return TypedResults.Ok(new CommentPageJson(
            [.. views.Select(v => CommentJson.Of(v, story.Slug))], page.Next?.ToString(), page.Previous?.ToString(),
            story.CommentCount, JsonNamingPolicy.CamelCase.ConvertName(state.ToString())));
    }

    private static bool IsFresh(HttpContext context, string facts)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts)))[..24]}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Cookie, Authorization";
        return context.Request.Headers.IfNoneMatch.Any(v => v is not null && v.Contains(tag, StringComparison.Ordinal));
    }
}
