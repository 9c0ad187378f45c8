using System.Security.Cryptography;
using System.Text;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Stories;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Stories;

/// <summary>A story with its policy and its discussion.</summary>
public static class ShowStory
{
    public sealed record View(Site Site, Story Story, DiscussionView Discussion)
    {
        public Picture? Picture { get; init; }

        /// <summary>The story's canonical address.</summary>
        public string Address { get; init; } = "/stories/" + Story.Slug;

        /// <summary>Scheme and host, for addresses that must be whole.</summary>
        public string Root { get; init; } = "";

        /// <summary>The data block for search engines, safe to stand in a script element.</summary>
        public string? JsonLd { get; init; }
    }

    public static async Task<IResult> Handle(
        string slug, DiscussionQuery asked, CurrentSite site, [AsParameters] Services services, CancellationToken cancel)
    {
        var now = services.Time.GetUtcNow();
        var story = await services.Db.FindPublishedAsync(site.Id, slug, now, cancel);
        if (story is null)
        {
            return await StoryMoves.PathAsync(services.Db, site.Id, slug, null, cancel) is { } moved
                ? TypedResults.Redirect(moved, permanent: true)
                : TypedResults.NotFound();
        }

        About(story.Language);
        if (await services.Visitors.CurrentAsync(cancel) is { Member: null }
            && IsFresh(services.Context, story, $"{story.DiscussionAt(now)} {await services.Policies.VersionInForceAsync(site.Id, cancel)} {asked} {Say.Tag}"))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        var discussion = await services.Reader.ReadAsync(story, asked, Draft.Empty, cancel);
        return Page.Show<StoryPage>(await services.Pages.ViewAsync(story, discussion, cancel));
    }

    /// <summary>
    /// Marks the page with what it depends on and says whether the browser has it already. The form's token in the
    /// page fits only the cookie it came with: so the mark depends on the cookie too, and a page that was sent
    /// together with a new cookie is not kept.
    /// </summary>
    private static bool IsFresh(HttpContext context, Story story, string rest)
    {
        context.Request.Cookies.TryGetValue("comity-form", out var cookie);
        var mark = SHA256.HashData(Encoding.UTF8.GetBytes($"{story.Id} {story.Version} {rest} {cookie} {Fragments.Wanted(context)} {typeof(ShowStory).Assembly.ManifestModule.ModuleVersionId}"));
        var tag = $"W/\"{Convert.ToHexStringLower(mark)[..24]}\"";
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            {
                context.Response.Headers.ETag = tag;
                context.Response.Headers.CacheControl = cookie is null ? "private, no-store" : "private, no-cache";
                context.Response.Headers.Vary = "Cookie, Accept";
                context.Response.Headers.Remove("Pragma");
            }

            return Task.CompletedTask;
        });
        return context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal);
    }

    public sealed record Services(
        ComityDb Db, DiscussionReader Reader, Visitors Visitors, PolicyBook Policies, StoryPages Pages, HttpContext Context, TimeProvider Time);
}
