using System.Globalization;
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
internal sealed class WatchDiscussion(LiveDiscussions live, LiveTeller teller, IDbContextFactory<ComityDb> factory, IHostApplicationLifetime life, TimeProvider time)
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
            return TypedResults.ServerSentEvents(watch.ReadAsync(story, known, cancel));
        return TypedResults.Ok(await watch.MissedSinceAsync(story, known, cancel));
    }

    /// <summary>With a context that ends here: the request's own would live as long as the stream, and there are thousands of these.</summary>
    private async Task<Story?> StoryAsync(string slug, CurrentSite site, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await new CommentLookup(db, site, time).StoryAsync(slug, cancel);
    }

    private async Task<IReadOnlyList<LiveNews>> MissedSinceAsync(Story story, string? after, CancellationToken cancel)
    {
        var (missed, next) = await ListenAsync(story, after, cancel);
        next.Dispose();
        return missed;
    }

    private async Task<(IReadOnlyList<LiveNews> Missed, Subscription<LiveNews> Next)> ListenAsync(Story story, string? after, CancellationToken cancel)
    {
        // Below all indexes: an id of another form is from an earlier version of the program.
        long? index = after is null ? null : long.TryParse(after, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : long.MinValue;
        var (missed, next) = live.Listen(story.Id, index, teller.ToldUntil(story.SiteId));
        try
        {
            return (missed ?? await teller.MissedAsync(story.SiteId, story.Id, index!.Value, cancel), next);
        }
        catch
        {
            next.Dispose();
            throw;
        }
    }

    private async IAsyncEnumerable<SseItem<LiveNews>> ReadAsync(Story story, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, life.ApplicationStopping);
        var (missed, next) = await ListenAsync(story, after, either.Token);
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
