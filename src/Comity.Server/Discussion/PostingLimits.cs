using System.Collections.Concurrent;
using Comity.Server.Hosting;
using Comity.Server.Members;

namespace Comity.Server.Discussion;

/// <summary>How much one author and one address prefix may send: a bucket of tokens each, that fills steadily and holds two minutes' worth. Staff are free.</summary>
internal sealed class PostingLimits(DiscussionOptions options, TimeProvider time)
{
    private const int MostBuckets = 20_000;

    private readonly ConcurrentDictionary<string, TokenBucket> buckets = new(StringComparer.Ordinal);

    /// <summary>Takes one turn. Returns null when there was one, otherwise how long to wait for it.</summary>
    public TimeSpan? Take(Visitor visitor, string? addressHash)
    {
        if (visitor.IsStaff)
            return null;
        var now = time.GetUtcNow();
        Forget(now);
        var byAddress = addressHash is null ? TimeSpan.Zero : Of("a" + addressHash, options.PostsPerMinutePerAddress).Take(now);
        if (byAddress > TimeSpan.Zero)
            return byAddress;
        var byAuthor = visitor.Id is { } id ? Of("m" + id, options.PostsPerMinutePerAuthor).Take(now) : TimeSpan.Zero;
        return byAuthor > TimeSpan.Zero ? byAuthor : null;
    }

    /// <summary>The same for texts that are only judged.</summary>
    public TimeSpan? TakePreview(Visitor visitor, string? addressHash)
    {
        if (visitor.IsStaff || addressHash is null)
            return null;
        var wait = Of("p" + addressHash, options.PreviewsPerMinutePerAddress).Take(time.GetUtcNow());
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
