namespace Comity.Storage;

/// <summary>How many changes this process has made durable or heard of from others; it has risen before the caller of a change goes on. What is kept in memory is good while it stands still.</summary>
public sealed class CommitCount
{
    private long all;
    private long wide;

    /// <summary>Changes that readers may see.</summary>
    public long All => Interlocked.Read(ref all);

    /// <summary>Those of them that may be seen elsewhere than under the stories whose version they raised.</summary>
    public long Wide => Interlocked.Read(ref wide);

    /// <summary>Hears that this process has made changes durable which readers may see; true: also elsewhere than under their stories. Must be quick and must not throw.</summary>
    public Action<bool>? OnOwn { get; set; }

    /// <summary>Another process has.</summary>
    public void AddOthers(bool anywhere)
    {
        Interlocked.Add(ref wide, anywhere ? 1 : 0);
        Interlocked.Increment(ref all);
    }

    internal void Add(int seen, int anywhere)
    {
        Interlocked.Add(ref wide, anywhere);
        Interlocked.Add(ref all, seen);
        if (seen > 0)
            OnOwn?.Invoke(anywhere > 0);
    }
}
