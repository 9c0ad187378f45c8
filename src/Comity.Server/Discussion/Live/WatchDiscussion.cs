using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Comity.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// What happens in a discussion, as server-sent events, the same for everybody. Who comes back says with
/// <c>Last-Event-ID</c> or <c>after</c> what they have; who asks for JSON gets what they missed and no stream.
/// </summary>
internal sealed class WatchDiscussion(LiveDiscussions live, IHostApplicationLifetime life, TimeProvider time)
{
    /// <summary>Also keeps proxies from closing a quiet connection.</summary>
    internal static readonly TimeSpan Beat = TimeSpan.FromSeconds(25);

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static async Task<IResult> Handle(string slug, string? after, CommentLookup lookup, WatchDiscussion watch, HttpContext context, CancellationToken cancel)
    {
        if (await lookup.StoryAsync(slug, cancel) is not { } story)
            return TypedResults.NotFound();
        var known = context.Request.Headers["Last-Event-ID"] is [{ Length: > 0 and < 100 } last] ? last : after is { Length: > 0 } ? after : null;
        if (!context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
            return TypedResults.ServerSentEvents(watch.ReadAsync(story.Id, known, cancel));
        return TypedResults.Ok(watch.MissedSince(story.Id, known));
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
