namespace Comity.Server.Nodes;

/// <summary>The way between nodes. Whatever goes over it may get lost: it makes things quick, and right they are by the database.</summary>
public interface IWire
{
    /// <summary>What other nodes say is heard here.</summary>
    bool IsConnected { get; }

    /// <summary>To be called once, before the wire is started.</summary>
    /// <param name="heard">Called with a site, a kind of news and what it is, from other nodes.</param>
    /// <param name="connected">The connection stands, for the first time or again: something may have been missed.</param>
    void Listen(Action<int, string, string> heard, Action connected);

    /// <summary>Says something to the other nodes, without waiting.</summary>
    /// <param name="kind">A short word without a colon; a node that does not know it lets it pass.</param>
    void Send(int siteId, string kind, string what);

    /// <summary>Counts one more in a window of time that all nodes share.</summary>
    /// <returns>How many there are now; null: nobody knows, each node counts for itself.</returns>
    Task<long?> CountAsync(int siteId, string key, TimeSpan length);

    /// <summary>Takes a turn of a bucket that all nodes share, which fills steadily and holds two minutes' worth.</summary>
    /// <returns>How long to wait for a turn; null: nobody knows, each node counts for itself.</returns>
    Task<TimeSpan?> TakeAsync(int siteId, string key, int perMinute);
}

/// <summary>There is no other node, or none that can be reached quickly.</summary>
internal sealed class NoWire : IWire
{
    public bool IsConnected => false;

    public void Listen(Action<int, string, string> heard, Action connected)
    {
        // Nobody speaks.
    }

    public void Send(int siteId, string kind, string what)
    {
        // Nobody listens.
    }

    public Task<long?> CountAsync(int siteId, string key, TimeSpan length) => Task.FromResult<long?>(null);

    public Task<TimeSpan?> TakeAsync(int siteId, string key, int perMinute) => Task.FromResult<TimeSpan?>(null);
}
