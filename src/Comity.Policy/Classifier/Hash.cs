namespace Comity.Policy.Classifier;

/// <summary>A hash that is the same on every machine and in every run.</summary>
internal static class Hash
{
    public const uint Start = 2166136261;

    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var letter in text)
            hash = Add(hash, letter);
        return hash;
    }

    /// <summary>Spreads every bit over the whole word.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ hash >> 16;
    }
}
