namespace Comity.Policy.Format;

/// <summary>Finds what a misspelt name was meant to be.</summary>
internal static class Nearest
{
    private const int LongestName = 64;

    /// <summary>"; did you mean 'x'?" when a known name is near, otherwise nothing.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
            return "";
        var (best, distance) = known
            .Select(k => (Name: k, Distance: Edits(name.ToLowerInvariant(), k)))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Name, StringComparer.Ordinal)
            .FirstOrDefault(("", int.MaxValue));
        return distance <= Math.Max(1, (name.Length + 1) / 3) ? $"; did you mean '{best}'?" : "";
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var swap = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(swap, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
