namespace Comity.Server.Hosting;

/// <summary>A bucket of turns that fills steadily and holds two minutes' worth.</summary>
/// <param name="perMinute">Turns that come in a minute.</param>
internal sealed class TokenBucket(int perMinute)
{
    private readonly Lock turn = new();
    private double tokens = perMinute * 2.0;
    private DateTimeOffset filled = DateTimeOffset.MinValue;

    /// <summary>Takes one turn; otherwise tells how long to wait for it.</summary>
    public TimeSpan Take(DateTimeOffset now)
    {
        lock (turn)
        {
            Fill(now);
            if (tokens < 1)
                return TimeSpan.FromSeconds(Math.Ceiling((1 - tokens) * 60 / perMinute));
            tokens--;
            return TimeSpan.Zero;
        }
    }

    public bool IsFull(DateTimeOffset now)
    {
        lock (turn)
        {
            Fill(now);
            return tokens >= perMinute * 2.0;
        }
    }

    private void Fill(DateTimeOffset now)
    {
        if (filled != DateTimeOffset.MinValue)
            tokens = Math.Min(perMinute * 2.0, tokens + Math.Max(0, (now - filled).TotalMinutes) * perMinute);
        filled = now;
    }
}
