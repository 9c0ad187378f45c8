using System.Collections.Concurrent;
using Comity.Server.Nodes;

namespace Comity.Server.Hosting;

/// <summary>Counts what each caller does in windows of time, on all nodes together; where they do not reach each other, on each.</summary>
public sealed class Limiter(IWire wire, TimeProvider time)
{
    private const int Crowded = 50_000;

    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);

    /// <summary>Counts one more.</summary>
    /// <param name="siteId">Where.</param>
    /// <param name="key">Who does what, such as <c>sign-in:198.51.100.7</c>.</param>
    /// <param name="limit">How many a window allows.</param>
    /// <param name="length">How long a window lasts, from its first use.</param>
    /// <returns>False when the limit was reached before.</returns>
    public async Task<bool> TakeAsync(int siteId, string key, int limit, TimeSpan length) =>
        // Here it is counted in any case, so that nobody begins anew when the others are lost.
        TakeHere($"{siteId}:{key}", limit, length) && (await wire.CountAsync(siteId, key, length) ?? 0) <= limit;

    private bool TakeHere(string key, int limit, TimeSpan length)
    {
        var now = time.GetUtcNow();
        if (windows.Count > Crowded)
            Clear(now);
        var window = windows.AddOrUpdate(
            key,
            _ => new Window(now + length, 1),
            (_, w) => w.EndsAt <= now ? new Window(now + length, 1) : w with { Count = w.Count + 1 });
        return window.Count <= limit;
    }

    private void Clear(DateTimeOffset now)
    {
        foreach (var (key, window) in windows)
        {
            if (window.EndsAt <= now)
                windows.TryRemove(KeyValuePair.Create(key, window));
        }
    }

    private sealed record Window(DateTimeOffset EndsAt, int Count);
}
