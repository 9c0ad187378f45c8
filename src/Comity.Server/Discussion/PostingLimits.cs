using System.Collections.Concurrent;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Nodes;

namespace Comity.Server.Discussion;

/// <summary>How much one author and one address prefix may send: a bucket of tokens each, that fills steadily and holds two minutes' worth. Staff are free. All nodes share the buckets; where they do not reach each other, each has its own.</summary>
internal sealed class PostingLimits(IWire wire, DiscussionOptions options, TimeProvider time)
{
    private const int MostBuckets = 20_000;

    private readonly ConcurrentDictionary<string, TokenBucket> buckets = new(StringComparer.Ordinal);

    /// <summary>Takes one turn. Returns null when there was one, otherwise how long to wait for it.</summary>
    public async Task<TimeSpan?> TakeAsync(int siteId, Visitor visitor, string? addressHash)
    {
        if (visitor.IsStaff)
            return null;
        Forget(time.GetUtcNow());
        var byAddress = addressHash is null ? null : await TakeAsync(siteId, "a" + addressHash, options.PostsPerMinutePerAddress);
        if (byAddress is not null)
            return byAddress;
        return visitor.Id is { } id ? await TakeAsync(siteId, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"m{id}"), options.PostsPerMinutePerAuthor) : null;
    }

    /// <summary>The same for texts that are only judged.</summary>
    public async Task<TimeSpan?> TakePreviewAsync(int siteId, Visitor visitor, string? addressHash) =>
        visitor.IsStaff || addressHash is null ? null : await TakeAsync(siteId, "p" + addressHash, options.PreviewsPerMinutePerAddress);

    private async Task<TimeSpan?> TakeAsync(int siteId, string key, int perMinute)
    {
        // Here a turn is taken in any case, so that nobody begins anew when the others are lost.
        var wait = Of($"{siteId}:{key}", perMinute).Take(time.GetUtcNow());
        if (wait == TimeSpan.Zero)
            wait = await wire.TakeAsync(siteId, key, perMinute) ?? TimeSpan.Zero;
        return wait > TimeSpan.Zero ? wait : null;
    }

    private TokenBucket Of(string key, int perMinute) => buckets.GetOrAdd(key, static (_, rate) => new TokenBucket(rate), perMinute);

    private void Forget(DateTimeOffset now)
    {
        if (buckets.Count <= MostBuckets)
            return;
        foreach (var (key, bucket) in buckets)
            if (bucket.IsFull(now))
                buckets.TryRemove(key, out _);
    }
}
