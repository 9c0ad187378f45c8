using Comity.Server.Fetching;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>Looks at a page of one of the site's origins and learns of the story in it.</summary>
internal sealed class PageReader(SafeFetcher fetcher, PictureReader pictures, IOptions<FetchingOptions> fetching, IOptions<StoriesOptions> stories, ILogger<PageReader> log)
{
    private static readonly string[] s_pages = ["text/html", "application/xhtml+xml"];
    private static readonly string[] s_pictures = ["image/jpeg", "image/png", "image/webp"];

    /// <param name="Facts">What it says.</param>
    /// <param name="Address">Where it was in the end, after redirects.</param>
    /// <param name="Canonical">The address that it is to be known by: its own word for it, as long as that lies on an origin of the site.</param>
    public sealed record Seen(PageFacts Facts, Uri Address, Uri Canonical);

    /// <exception cref="FetchException">It cannot be read, or lies elsewhere than on the site's origins.</exception>
    public async Task<Seen> SeeAsync(Site site, Uri page, CancellationToken cancel)
    {
        var fetched = await fetcher.GetAsync(page, new FetchRules(site.Embeds, s_pages, fetching.Value.MaxPageBytes), cancel);
        var facts = PageFacts.Read(fetched);
        var canonical = facts.Canonical is { } own && site.Embeds(own) && own.UserInfo.Length == 0 ? own : fetched.Address;
        return new Seen(facts, fetched.Address, new UriBuilder(canonical) { Fragment = "" }.Uri);
    }

    /// <summary>The picture, from wherever it lies on the public internet; null when it cannot be had, for the story does without.</summary>
    public async Task<StoryImage?> PictureAsync(Uri? address, CancellationToken cancel)
    {
        if (address is null)
            return null;
        try
        {
            var file = await fetcher.GetAsync(address, new FetchRules(_ => true, s_pictures, stories.Value.MaxImageBytes), cancel);
            return await pictures.ReadAsync(file.Body, cancel);
        }
        catch (Exception e) when (e is FetchException or PictureException)
        {
            log.LogInformation("The picture of a story was left out: {Why}.", e.Message);
            return null;
        }
    }
}
