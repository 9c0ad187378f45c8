using System.Collections.Frozen;

namespace Comity.Policy.Text;

/// <summary>Numbers the categories of the word lists, so that hits are sorted by index and not by name.</summary>
internal static class Categories
{
    private static readonly Lock Gate = new();
    private static volatile FrozenDictionary<string, int> ids = FrozenDictionary<string, int>.Empty;

    /// <summary>One more than the highest number given so far.</summary>
    public static int Count => ids.Count;

    /// <summary>The number of a category that some list has, or -1.</summary>
    public static int Find(string category) => ids.TryGetValue(category, out var id) ? id : -1;

    /// <summary>The category's number; given now if it is new (a site's own words may name a check that has no list).</summary>
    public static int IdOf(string category)
    {
        if (ids.TryGetValue(category, out var known))
            return known;
        lock (Gate)
        {
            var next = ids.ToDictionary();
            if (next.TryAdd(category, next.Count))
                ids = next.ToFrozenDictionary(StringComparer.Ordinal);
            return ids[category];
        }
    }

    /// <summary>What categories stand for, by their numbers, for inner loops.</summary>
    public static (int Category, T As)[] Numbered<T>((string Category, T As)[] lists) => [.. lists.Select(list => (IdOf(list.Category), list.As))];
}
