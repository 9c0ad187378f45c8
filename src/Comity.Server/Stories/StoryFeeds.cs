using Comity.Server.Hosting;
using Comity.Server.Sites;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>The newest stories as a feed.</summary>
internal static class StoryFeeds
{
    public static async Task<IResult> Atom(CurrentSite site, [AsParameters] Services services, CancellationToken cancel) =>
        new FeedResult(await FeedAsync(site, services, "/feed.atom", cancel), FeedKind.Atom);

    public static async Task<IResult> Json(CurrentSite site, [AsParameters] Services services, CancellationToken cancel) =>
        new FeedResult(await FeedAsync(site, services, "/feed.json", cancel), FeedKind.Json);

    private static async Task<Feed> FeedAsync(CurrentSite site, Services services, string path, CancellationToken cancel)
    {
        var page = await services.List.ReadAsync(site.Id, null, null, services.Options.Value.FeedSize, cancel);
        var address = services.Address;
        return new Feed(site.Site.Name, address.Of("/"), address.Of(path))
        {
            Language = site.Site.Language,
            Subtitle = site.Site.Tagline,
            Items = [.. page!.Stories.Select(s => new FeedItem(address.Of("/stories/" + s.Slug), s.ExternalUrl ?? address.Of("/stories/" + s.Slug), s.Headline)
            {
                Author = s.Byline,
                Summary = s.Standfirst,
                Html = s.BodyHtml,
                Language = s.Language,
                PublishedAt = s.PublishedAt!.Value,
                UpdatedAt = s.UpdatedAt ?? s.PublishedAt.Value,
                Tags = [.. s.Tags.Select(t => t.Name)],
                Image = page.Pictures.TryGetValue(s.Id, out var picture) ? address.Of(picture.Path) : null,
            })],
        };
    }

    internal sealed record Services(StoryList List, PublicAddress Address, IOptions<StoriesOptions> Options);
}
