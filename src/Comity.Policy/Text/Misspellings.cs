namespace Comity.Policy.Text;

/// <summary>Common slips of the hand in the words that a reading of the sentence rests on: two neighbours swapped ("haet"), a letter lost ("mulims").</summary>
/// <remarks>Damerau, A technique for computer detection and correction of spelling errors (1964): most misspellings are one such slip.</remarks>
internal static class Misspellings
{
    /// <summary>Letters of the shortest word that is looked for misspelt.</summary>
    public const int Shortest = ShortestSwapped;

    /// <summary>Letters of the longest.</summary>
    private const int Longest = 24;

    private const int ShortestSwapped = 4;
    private const int ShortestLost = 6;
    private const int ShortestWeak = 5;

    /// <summary>Lists whose words are looked for misspelt too; others would take innocent words for theirs.</summary>
    private static readonly string[] Categories = ["groups", "contempt", "derogation", "images", "violence", "exclusion", "insults", "slurs"];

    /// <summary>Variants of an entry that stand for it; none for short words, phrases and other alphabets' languages.</summary>
    public static IEnumerable<Entry> Of(Entry entry)
    {
        if (entry.Language is not "en" || entry.Severity == 0 || entry.Letters.Length is < ShortestSwapped or > Longest || entry.Has(EntryFlags.Any | EntryFlags.Prefix | EntryFlags.Prefixed)
            || entry.Letters.Contains(' ', StringComparison.Ordinal) || !Categories.Contains(entry.Category))
            yield break;
        // A weak word counts beside a word for people only, so that a shorter one does no harm.
        var (swapped, lost) = entry.Has(EntryFlags.Weak) ? (ShortestWeak, ShortestWeak) : (ShortestSwapped, ShortestLost);
        var word = entry.Letters;
        if (word.Length < swapped)
            yield break;
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (word[i] != word[i + 1])
                yield return As(entry, $"{word.AsSpan(0, i)}{word[i + 1]}{word[i]}{word.AsSpan(i + 2)}");
        }
        // The first and last letters are hardly ever lost, and a lost one there makes another word.
        for (var i = 1; i + 1 < word.Length && word.Length >= lost; i++)
            yield return As(entry, word.Remove(i, 1));
    }

    private static Entry As(Entry entry, string letters) => entry with { Letters = letters, Light = letters, IsSlip = true };
}
