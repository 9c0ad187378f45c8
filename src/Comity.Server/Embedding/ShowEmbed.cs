using Comity.Server.Caching;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Pages.Hosting;
using Comity.Server.Pages.Stories;
using Comity.Server.Sites;
using Comity.Server.Stories;

namespace Comity.Server.Embedding;

/// <summary>The discussion that belongs to a page of another site, named by its canonical URL or by the site's own id of it.</summary>
internal static class ShowEmbed
{
    internal sealed record Services(StoryByUrl Stories, CurrentSite Site, DiscussionReader Reader, StoryPages Pages, HttpContext Context, TimeProvider Time);

    /// <summary>A browser that asks without the script (a link in noscript) is sent to the page of the discussion.</summary>
    public static async Task<IResult> Handle(string? url, string? id, DiscussionQuery asked, [AsParameters] Services services, CancellationToken cancel)
    {
        var found = await services.Stories.FindOrCreateAsync(services.Site.Site, new StoryAsked(url, id, services.Context.Connection.RemoteIpAddress), cancel);
        if (found.Story is not { } story)
            return Page.Show<ErrorPage>(new ErrorView(found.Status, found.Problem!, null), found.Status);
        if (!Fragments.Wanted(services.Context))
            return TypedResults.Redirect($"/stories/{story.Slug}#discussion");
        Spoken.About(story.Language);
        SharedRender.Of(services.Context)?.DependOn(story, services.Time.GetUtcNow());
        var discussion = await services.Reader.ReadAsync(story, asked, Draft.Empty, cancel);
        return Page.Show<StoryPage>(await services.Pages.ViewAsync(story, discussion, cancel));
    }
}
