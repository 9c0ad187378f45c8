using Comity.Server.Hosting;
using Comity.Server.Pages.Discussion;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>The versions of a comment that readers have seen.</summary>
public static class ShowHistory
{
    public sealed record Version(int Number, DateTimeOffset At, string Html);

    public sealed record View(Site Site, Story Story, Comment Comment, IReadOnlyList<Version> Versions);

    internal static async Task<IResult> Handle(string slug, int number, CommentLookup lookup, ComityDb db, CurrentSite site, CancellationToken cancel)
    {
        if (await lookup.StoryAsync(slug, cancel) is not { } story || await lookup.CommentAsync(story, number, cancel) is not { IsPublic: true } comment)
            return TypedResults.NotFound();
        var versions = await db.CommentRevisions.AsNoTracking()
            .Where(r => r.CommentId == comment.Id && (r.Verdict == "publish" || r.Number == comment.Revision))
            .OrderByDescending(r => r.Number).ToListAsync(cancel);
        return Page.Show<HistoryPage>(new View(site.Site, story, comment, [.. versions.Select(r => new Version(r.Number, r.At, CommentHtml.Of(r.Body)))]));
    }
}
