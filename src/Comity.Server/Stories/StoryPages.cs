using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;

namespace Comity.Server.Stories;

/// <summary>Gathers what a story's page shows, for all that show it: reading it, and a comment form that comes back.</summary>
public sealed class StoryPages(ComityDb db, CurrentSite site, PublicAddress address)
{
    public async Task<ShowStory.View> ViewAsync(Story story, DiscussionView discussion, CancellationToken cancel = default)
    {
        var pictures = await Pictures.OfAsync(db, [story], cancel);
        var view = new ShowStory.View(site.Site, story, discussion)
        {
            Picture = pictures.GetValueOrDefault(story.Id),
            Root = address.Root,
            Address = story.ExternalUrl ?? address.Of("/stories/" + story.Slug),
        };
        return view with { JsonLd = NewsArticle.Of(view) };
    }
}
