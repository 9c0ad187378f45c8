using System.Globalization;
using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Sites;
using Comity.Server.Stories;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Embedding;

/// <summary>Numbers of comments for a list of stories on another site's page.</summary>
internal static class CountComments
{
    private const int Most = 100;

    /// <param name="Comments">0 also for a page that no discussion belongs to yet.</param>
    /// <param name="Text">The number as readers are shown it.</param>
    public sealed record Count(int Comments, string Text);

    /// <summary>All of <c>url</c> in their order, then all of <c>id</c>.</summary>
    public static async Task<IResult> Handle(string[] url, string[] id, ComityDb db, StoryAddresses addresses, CurrentSite site, TimeProvider time, CancellationToken cancel)
    {
        if (url.Length + id.Length > Most)
            return ApiResults.Of(Problem.Shape($"Ask for at most {Most} stories at once."));
        var keys = url.Select(addresses.KeyOf).ToList();
        var now = time.GetUtcNow();
        var stories = db.Stories.Where(s => s.SiteId == site.Id && s.PublishedAt <= now);
        var byKey = await db.StoryAddresses.Where(a => a.SiteId == site.Id && keys.Contains(a.Key))
            .Join(stories, a => a.StoryId, s => s.Id, (a, s) => new { a.Key, s.CommentCount, s.MergedIntoId }).ToListAsync(cancel);
        var byId = await stories.Where(s => id.Contains(s.ExternalId)).Select(s => new { Key = s.ExternalId!, s.CommentCount, s.MergedIntoId }).ToListAsync(cancel);
        var merged = byKey.Concat(byId).Select(s => s.MergedIntoId).OfType<long>().ToList();
        var into = await stories.Where(s => merged.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.CommentCount, cancel);
        return TypedResults.Ok(keys.Select(k => byKey.Find(s => s.Key == k)).Concat(id.Select(i => byId.Find(s => s.Key == i)))
            .Select(s => Of(s?.MergedIntoId is { } other ? into.GetValueOrDefault(other) : s?.CommentCount ?? 0)).ToList());
    }

    private static Count Of(int comments) => new(comments, comments.ToString(CultureInfo.InvariantCulture));
}
