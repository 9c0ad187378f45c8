using System.Collections.Concurrent;

namespace Comity.Server.Hosting;

/// <summary>Counts what each caller does in windows of time, in memory.</summary>
public sealed class Limiter(TimeProvider time)
{
    private const int Crowded = 50_000;

    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);

    /// <summary>Counts one more.</summary>
    /// <param name="key">Who does what, such as <c>sign-in:198.51.100.7</c>.</param>
    /// <param name="limit">How many a window allows.</param>
    /// <param name="length">How long a window lasts, from its first use.</param>
    /// <returns>False when the limit was reached before.</returns>
    public bool Take(string key, int limit, TimeSpan length)
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
