namespace Comity.Trainer;

/// <summary>Random numbers that are the same in every run and on every machine (SplitMix64).</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number below the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public void Shuffle<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
