using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>The newest published comments of a discussion as a feed; nothing that is held, removed, withdrawn or erased.</summary>
internal static class CommentFeeds
{
    public static async Task<IResult> Atom(string slug, CurrentSite site, [AsParameters] Services services, CancellationToken cancel) =>
        await FeedAsync(slug, site, services, "comments.atom", cancel) is { } feed ? new FeedResult(feed, FeedKind.Atom) : await MovedAsync(slug, site, services, "comments.atom", cancel);

    public static async Task<IResult> Json(string slug, CurrentSite site, [AsParameters] Services services, CancellationToken cancel) =>
        await FeedAsync(slug, site, services, "comments.json", cancel) is { } feed ? new FeedResult(feed, FeedKind.Json) : await MovedAsync(slug, site, services, "comments.json", cancel);

    private static async Task<IResult> MovedAsync(string slug, CurrentSite site, Services services, string file, CancellationToken cancel) =>
        await StoryMoves.PathAsync(services.Db, site.Id, slug, null, cancel) is { } now
            ? TypedResults.Redirect($"{now.Split('#')[0]}/{file}", permanent: true)
            : TypedResults.NotFound();

    private static async Task<Feed?> FeedAsync(string slug, CurrentSite site, Services services, string file, CancellationToken cancel)
    {
        var now = services.Time.GetUtcNow();
        var story = await services.Db.Stories.AsNoTracking().PublishedOn(site.Id, now).SingleOrDefaultAsync(s => s.Slug == slug, cancel);
        if (story is null || story.DiscussionAt(now) == DiscussionState.Closed)
            return null;
        var comments = await services.Db.Comments.AsNoTracking()
            .Where(c => c.StoryId == story.Id && c.State == CommentState.Published)
            .OrderByDescending(c => c.Number)
            .Take(services.Options.Value.FeedSize)
            .ToListAsync(cancel);
        var page = services.Address.Of("/stories/" + slug);
        return new Feed($"Comments: {story.Headline}", page + "#discussion", $"{page}/{file}")
        {
            Language = story.Language,
            Items = [.. comments.Select(c => new FeedItem($"{page}#comment-{c.Number}", $"{page}#comment-{c.Number}", $"#{c.Number} {c.AuthorName}")
            {
                Author = c.AuthorName,
                Html = c.Html,
                Language = c.Language,
                PublishedAt = c.CreatedAt,
                UpdatedAt = c.EditedAt ?? c.CreatedAt,
            })],
        };
    }

    internal sealed record Services(ComityDb Db, PublicAddress Address, IOptions<StoriesOptions> Options, TimeProvider Time);
}
