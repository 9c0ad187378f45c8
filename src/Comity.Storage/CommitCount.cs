namespace Comity.Storage;

/// <summary>How many changes this process has made durable; it has risen before the caller of a change goes on. What is kept in memory is good while it stands still.</summary>
public sealed class CommitCount
{
    private long all;
    private long wide;

    /// <summary>Changes that readers may see.</summary>
    public long All => Interlocked.Read(ref all);

    /// <summary>Those of them that may be seen elsewhere than under the stories whose version they raised.</summary>
    public long Wide => Interlocked.Read(ref wide);

    internal void Add(int seen, int anywhere)
    {
        Interlocked.Add(ref all, seen);
        Interlocked.Add(ref wide, anywhere);
    }
}
