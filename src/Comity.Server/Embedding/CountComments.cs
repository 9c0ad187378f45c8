using System.Globalization;
using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Sites;
using Comity.Server.Stories;

namespace Comity.Server.Embedding;

/// <summary>Numbers of comments for a list of stories on another site's page.</summary>
internal static class CountComments
{
    private const int Most = 100;

    /// <param name="Comments">0 also for a page that no discussion belongs to yet.</param>
    /// <param name="Text">The number as readers are shown it.</param>
    public sealed record Count(int Comments, string Text);

    /// <summary>All of <c>url</c> in their order, then all of <c>id</c>.</summary>
    public static async Task<IResult> Handle(string[] url, string[] id, StoryByUrl stories, CurrentSite site, CancellationToken cancel)
    {
        if (url.Length + id.Length > Most)
            return ApiResults.Of(Problem.Shape($"Ask for at most {Most} stories at once."));
        var found = await stories.FindManyAsync(site.Site, url, id, cancel);
        return TypedResults.Ok(found.Select(s => s?.CommentCount ?? 0).Select(n => new Count(n, n.ToString(CultureInfo.InvariantCulture))).ToList());
    }
}
