namespace Comity.Server.Caching;

/// <summary>By what a CDN is told to throw pages away: <c>site-1</c> all of a site, <c>story-1-23</c> those of a story.</summary>
internal static class PageKeys
{
    public static string Site(int siteId) => $"site-{siteId}";

    public static string Story(int siteId, long storyId) => $"story-{siteId}-{storyId}";

    /// <summary>The front page and other lists, which any change of the site may reach.</summary>
    public static string Lists(int siteId) => $"lists-{siteId}";

    public static string[] Of(SharedRender page) =>
        page.StoryId == 0 ? [Site(page.SiteId), Lists(page.SiteId)] : [Site(page.SiteId), Story(page.SiteId, page.StoryId)];
}
