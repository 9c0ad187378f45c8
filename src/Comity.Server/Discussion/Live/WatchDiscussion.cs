using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// What happens in a discussion, as server-sent events, the same for everybody. Who comes back says with
/// <c>Last-Event-ID</c> or <c>after</c> what they have; who asks for JSON gets what they missed and no stream.
/// </summary>
internal sealed class WatchDiscussion(LiveDiscussions live, IDbContextFactory<ComityDb> factory, IHostApplicationLifetime life, TimeProvider time)
{
    /// <summary>Also keeps proxies from closing a quiet connection.</summary>
    internal static readonly TimeSpan Beat = TimeSpan.FromSeconds(25);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static async Task<IResult> Handle(string slug, string? after, CurrentSite site, WatchDiscussion watch, HttpContext context, CancellationToken cancel)
    {
        if (await watch.StoryAsync(slug, site, cancel) is not { } story)
            return TypedResults.NotFound();
        var known = context.Request.Headers["Last-Event-ID"] is [{ Length: > 0 and < 100 } last] ? last : after is { Length: > 0 } ? after : null;
        if (!context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
            return TypedResults.ServerSentEvents(watch.ReadAsync(story.Id, known, cancel));
        return TypedResults.Ok(watch.MissedSince(story.Id, known));
    }

    /// <summary>With a context that ends here: the request's own would live as long as the stream, and there are thousands of these.</summary>
    private async Task<Story?> StoryAsync(string slug, CurrentSite site, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await new CommentLookup(db, site, time).StoryAsync(slug, cancel);
    }

    private IReadOnlyList<LiveNews> MissedSince(long storyId, string? after)
    {
        var (missed, next) = live.Listen(storyId, after);
        next.Dispose();
        return missed;
    }

    private async IAsyncEnumerable<SseItem<LiveNews>> ReadAsync(long storyId, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, life.ApplicationStopping);
        var (missed, next) = live.Listen(storyId, after);
        using var subscription = next;
        foreach (var news in missed)
            yield return Item(news);
        var ends = time.GetUtcNow() + Longest;
        while (time.GetUtcNow() < ends)
        {
            var news = await next.NextAsync(Beat, time, either.Token);
            if (either.IsCancellationRequested)
                yield break;
            yield return news is null ? new SseItem<LiveNews>(new LiveNews("", 0), "beat") : Item(news);
        }
    }

    private static SseItem<LiveNews> Item(LiveNews news) => new(news, news.Says is "" ? "start" : "comment") { EventId = news.Id };
}
