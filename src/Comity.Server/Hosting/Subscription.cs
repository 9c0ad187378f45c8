using System.Threading.Channels;

namespace Comity.Server.Hosting;

/// <summary>What one open page is told of, until disposed of.</summary>
public sealed class Subscription<T>(ChannelReader<T> news, Action end) : IDisposable
    where T : class
{
    /// <summary>The next news; null: none within the time, or no longer wanted.</summary>
    public async Task<T?> NextAsync(TimeSpan within, TimeProvider time, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        try
        {
            return await news.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => end();
}
