using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion.Live;

/// <summary>
/// What happens in a discussion, as server-sent events, the same for everybody. Who comes back says with
/// <c>Last-Event-ID</c> or <c>after</c> what they have; who asks for JSON gets what they missed and no stream.
/// </summary>
internal sealed class WatchDiscussion(LiveDiscussions live, LiveTeller teller, IDbContextFactory<ComityDb> factory, TimeProvider time)
{
    public static async Task<IResult> Handle(string slug, string? after, CurrentSite site, WatchDiscussion watch, HttpContext context, CancellationToken cancel)
    {
        if (await watch.StoryAsync(slug, site, cancel) is not { } story)
            return TypedResults.NotFound();
        var known = context.Request.Headers["Last-Event-ID"] is [{ Length: > 0 and < 100 } last] ? last : after is { Length: > 0 } ? after : null;
        // Below all indexes: an id of another form is from an earlier version of the program.
        long? index = known is null ? null : long.TryParse(known, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : long.MinValue;
        if (context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
            return TypedResults.Ok(await watch.MissedSinceAsync(story, index, cancel));
        var (missed, page) = await watch.ListenAsync(story.SiteId, story.StoryId, index, cancel);
        return new LongAnswer(page, c => WriteAsync(c, missed, page));
    }

    /// <summary>With a context that ends here: the request's own would live as long as the stream, and there are thousands of these.</summary>
    private async Task<(int SiteId, long StoryId)?> StoryAsync(string slug, CurrentSite site, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await new CommentLookup(db, site, time).StoryAsync(slug, cancel) is { } story ? (story.SiteId, story.Id) : null;
    }

    private async Task<IReadOnlyList<LiveNews>> MissedSinceAsync((int SiteId, long StoryId) story, long? after, CancellationToken cancel)
    {
        var (missed, page) = await ListenAsync(story.SiteId, story.StoryId, after, cancel);
        page.Dispose();
        return missed;
    }

    private async Task<(IReadOnlyList<LiveNews> Missed, OpenPage Page)> ListenAsync(int siteId, long storyId, long? after, CancellationToken cancel)
    {
        var (missed, page) = live.Listen(storyId, after, () => teller.ToldUntil(siteId), time.GetUtcNow());
        try
        {
            return (missed ?? await teller.MissedAsync(siteId, storyId, after!.Value, cancel), page);
        }
        catch
        {
            page.Dispose();
            throw;
        }
    }

    private static async Task WriteAsync(HttpContext context, IReadOnlyList<LiveNews> missed, OpenPage page)
    {
        var (body, cancel) = (context.Response.Body, context.RequestAborted);
        try
        {
            foreach (var news in missed)
                await body.WriteAsync(OpenPage.EventOf(news), cancel);
            await body.FlushAsync(cancel);
            while (await page.Events.WaitToReadAsync(cancel))
            {
                while (page.Events.TryRead(out var one))
                    await body.WriteAsync(one, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The reader has gone.
        }
    }
}
