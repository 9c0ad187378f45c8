using Comity.Storage.Stories;

namespace Comity.Server.Caching;

/// <summary>Marks a route whose answer is the same for all readers nobody knows.</summary>
/// <param name="DependsOnAll">Any change of the site makes it old; otherwise its handler says by <see cref="SharedRender.DependOn"/> of which story it is.</param>
internal sealed record SharedPage(bool DependsOnAll);

/// <summary>The making of an answer for all readers nobody knows. A feature of the request that makes it.</summary>
internal sealed class SharedRender
{
    /// <summary>The story it shows; 0: it shows what any change may alter.</summary>
    public long StoryId { get; private set; }

    public int SiteId { get; private set; }

    /// <summary>The story as it was read, see <see cref="PageMarks"/>; null: the handler has not said that the answer may be kept.</summary>
    public string? StoryMark { get; private set; }

    /// <summary>What stands in it that is another each time it is made, and says nothing to readers.</summary>
    public List<string> Tickets { get; } = [];

    /// <summary>Null: the answer is for one reader.</summary>
    public static SharedRender? Of(HttpContext? context) => context?.Features.Get<SharedRender>();

    /// <param name="story">As read before anything else that the page shows.</param>
    public void DependOn(Story story, DateTimeOffset now) =>
        (SiteId, StoryId, StoryMark) = (story.SiteId, story.Id, PageMarks.Of(story, now));

    /// <summary>For pages on more than one story.</summary>
    public void DependOnAll(int siteId) => (SiteId, StoryId, StoryMark) = (siteId, 0, "");
}

internal static class SharedRoutes
{
    /// <inheritdoc cref="SharedPage"/>
    public static TBuilder Shared<TBuilder>(this TBuilder routes, bool dependsOnAll = false)
        where TBuilder : IEndpointConventionBuilder =>
        routes.WithMetadata(new SharedPage(dependsOnAll));
}
