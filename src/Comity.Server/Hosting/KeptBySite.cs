using System.Collections.Concurrent;
using Comity.Storage;

namespace Comity.Server.Hosting;

/// <summary>
/// Something that is read often and seldom changed, kept for each site until this process commits a change that may reach it.
/// What another process commits is seen within a second.
/// </summary>
internal sealed class KeptBySite<T>(CommitCount commits, TimeProvider time)
{
    private static readonly TimeSpan s_seenWithin = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<int, (long Commits, DateTimeOffset At, T Value)> kept = new();

    public async ValueTask<T> OfAsync(int siteId, Func<Task<T>> read)
    {
        var (before, now) = (commits.Wide, time.GetUtcNow());
        if (kept.TryGetValue(siteId, out var known) && known.Commits == before && now - known.At < s_seenWithin)
            return known.Value;
        var value = await read();
        kept[siteId] = (before, now, value);
        return value;
    }
}
