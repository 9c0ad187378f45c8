using System.Collections.Concurrent;
using System.Net;
using Comity.Storage;
using Microsoft.Extensions.Options;

namespace Comity.Server.Caching;

/// <summary>
/// The ready answers for readers nobody knows. An old one is made anew once, however many wait; and of a page that many
/// ask for, they get the old one meanwhile, for as long as making it takes.
/// </summary>
internal sealed class PageCache(PageRender render, PageMarks marks, CommitCount commits, IOptions<CachingOptions> options, TimeProvider time)
{
    /// <summary>What no mark tells of, such as a name that another process has changed, is seen within this time.</summary>
    public static readonly TimeSpan Oldest = TimeSpan.FromSeconds(10);

    /// <summary>Sent so often since it was made, a page is one that many ask for.</summary>
    private const int Many = 20;

    /// <summary>Making pages that change all the time takes at most one part in so many of the time.</summary>
    private const int Pause = 3;

    private static readonly KeyValuePair<string, object?> s_hit = new("result", "hit");
    private static readonly KeyValuePair<string, object?> s_stale = new("result", "stale");
    private static readonly KeyValuePair<string, object?> s_made = new("result", "made");

    private readonly ConcurrentDictionary<PageKey, Place> places = new();
    private readonly Lock sweeping = new();
    private long bytes;

    /// <summary>All that answers a request which the cache does not.</summary>
    public RequestDelegate Pipeline { get; set; } = _ => Task.CompletedTask;

    /// <summary>What the ready pages take of memory, about.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    public bool Knows(PageKey key) => places.ContainsKey(key);

    /// <summary>The answer as of now, if that needs nothing to be waited for; otherwise null.</summary>
    public CachedPage? Ready(PageKey key)
    {
        if (!places.TryGetValue(key, out var place) || place.Page is not { } page)
            return null;
        // One look at the clock: on some machines it costs as much as all the rest.
        var now = time.GetUtcNow();
        if (now - page.BuiltAt >= Oldest || marks.Known(page.DependsOn.SiteId, page.DependsOn.StoryId, now) != place.Mark)
            return null;
        place.UsedAt = place.FreshAt = now;
        ComityMeter.CachedPages.Add(1, s_hit);
        return page;
    }

    /// <summary>The answer as of now; null: it is not one to be kept. While the database can't be reached, the last one that was made, as an old one.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="address">Of the reader who asks.</param>
    public async Task<(CachedPage? Page, bool IsOld)> GetAsync(PageKey key, IPAddress? address)
    {
        if (options.Value.Megabytes == 0)
            return (null, false);
        var place = places.GetOrAdd(key, _ => new Place());
        try
        {
            return await FindAsync(place, key, address) is { } page ? (page, false) : (place.Page, true);
        }
        catch (Exception lost) when (place.Page is not null && StorageTrouble.IsFor(lost))
        {
            ComityMeter.CachedPages.Add(1, s_stale);
            return (place.Page, true);
        }
    }

    private async Task<CachedPage?> FindAsync(Place place, PageKey key, IPAddress? address)
    {
        var now = time.GetUtcNow();
        place.UsedAt = now;
        if (place.Page is { } page)
        {
            if (await IsFreshAsync(place, page, now))
            {
                ComityMeter.CachedPages.Add(1, s_hit);
                return page;
            }

            if (page.Served >= Many && now - place.FreshAt < PageMarks.SeenWithin)
            {
                if (now - place.MadeAt > page.BuiltIn * Pause)
                    _ = MakeAsync(place, key, address);
                ComityMeter.CachedPages.Add(1, s_stale);
                return page;
            }
        }

        ComityMeter.CachedPages.Add(1, s_made);
        // One that was begun before may not show what has been committed since.
        for (var attempt = 0; ; attempt++)
        {
            if (await MakeAsync(place, key, address) is not { } made)
                return null;
            if (attempt == 2 || await IsFreshAsync(place, made, time.GetUtcNow()))
                return made;
        }
    }

    private async ValueTask<bool> IsFreshAsync(Place place, CachedPage page, DateTimeOffset now)
    {
        if (now - page.BuiltAt >= Oldest || place.Mark != await marks.NowAsync(page.DependsOn.SiteId, page.DependsOn.StoryId))
            return false;
        place.FreshAt = now;
        return true;
    }

    private Task<CachedPage?> MakeAsync(Place place, PageKey key, IPAddress? address)
    {
        lock (place)
        {
            if (place.Making is { IsCompleted: false } running)
                return running;
            // Nothing of the request that happens to ask first goes into the page: no language, no trace, no end when it ends.
            using var nobody = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
            return place.Making = Task.Run(() => BuildAsync(place, key, address));
        }
    }

    private async Task<CachedPage?> BuildAsync(Place place, PageKey key, IPAddress? address)
    {
        var before = (commits.All, commits.Wide);
        var (page, status) = await render.RenderAsync(Pipeline, key, address);
        if (page is null)
        {
            if (status < StatusCodes.Status500InternalServerError)
                Drop(key, place);
            return null;
        }

        var (all, made) = (page.DependsOn.StoryId == 0, page.DependsOn);
        var site = await marks.OfSiteAsync(made.SiteId, all);
        var unchanged = all ? before.All == commits.All : before.Wide == commits.Wide;
        Interlocked.Add(ref bytes, page.Size - (place.Page?.Size ?? 0));
        place.Page = page;
        place.Mark = !unchanged ? "" : all ? site : $"{site} {made.StoryMark}";
        place.MadeAt = time.GetUtcNow();
        if (Interlocked.Read(ref bytes) > options.Value.Megabytes * 1_048_576L)
            Sweep();
        return page;
    }

    /// <summary>Leaves three quarters of the room to those that were asked for last.</summary>
    private void Sweep()
    {
        lock (sweeping)
        {
            marks.Sweep();
            bytes = places.Values.Sum(p => p.Page?.Size ?? 0);
            foreach (var (key, place) in places.OrderBy(p => p.Value.UsedAt))
            {
                if (bytes <= options.Value.Megabytes * 786_432L)
                    return;
                Drop(key, place);
            }
        }
    }

    private void Drop(PageKey key, Place place)
    {
        if (!places.TryRemove(new(key, place)))
            return;
        Interlocked.Add(ref bytes, -(place.Page?.Size ?? 0));
        place.Page = null;
    }

    private sealed class Place
    {
        public CachedPage? Page { get; set; }

        /// <summary>Of <see cref="PageMarks"/>, as the page was made; empty: something changed meanwhile.</summary>
        public string Mark { get; set; } = "";

        public Task<CachedPage?>? Making { get; set; }

        public DateTimeOffset UsedAt { get; set; }

        public DateTimeOffset MadeAt { get; set; }

        /// <summary>When it was last found to be as of now.</summary>
        public DateTimeOffset FreshAt { get; set; }
    }
}
