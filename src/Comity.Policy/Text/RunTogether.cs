using System.Collections.Frozen;

namespace Comity.Policy.Text;

/// <summary>Finds where words were run together: "#AllMenAreLiars", "iwishtheywouldleave".</summary>
internal static class RunTogether
{
    private const int Shortest = 8;
    private const int Longest = 60;

    /// <summary>Letters from which a word may be three or more; shorter ones fall apart by chance ("alongside").</summary>
    private const int ShortestOfMany = 11;

    /// <summary>A small word is lost to chance more easily than to haste below this.</summary>
    private const int ShortestSmall = 3;

    /// <summary>"These", "should", "are": what stands before or behind a name or a verb.</summary>
    private static readonly string[] Small = ["function", "all", "these", "modal", "linking", "article"];

    /// <summary>What is worth finding when only one space is missing.</summary>
    private static readonly string[] Telling = ["groups", "slurs", "images", "insults", "violence", "contempt", "profanity"];

    /// <summary>What stands before a name: "stupid", "dirty".</summary>
    private static readonly string[] Qualities = ["derogation", "profanity"];

    private static readonly string[] Named = ["groups", "slurs", "images", "insults"];

    /// <summary>Words of one piece that spell two.</summary>
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(["therapist", "therapists", "overkill", "overkilled"], StringComparer.Ordinal);

    private static readonly Lexicon Vocabulary = Build();

    /// <summary>Long names of groups in other languages, which English words happen to spell: "latinoamericanas".</summary>
    private static readonly Lexicon Names = new([.. WordList.Shipped.Where(static e => e is { Category: "groups", Language: not "en", Letters.Length: >= Shortest } && !e.Letters.Contains(' ', StringComparison.Ordinal))]);

    /// <summary>Units before which a space is missing, in order.</summary>
    public static List<int> Cuts(ReadOnlySpan<Unit> units, IReadOnlyList<Word> words)
    {
        var cuts = new List<int>();
        foreach (var word in words)
        {
            if (word.Length is < Shortest or > Longest || word.Script != Script.Latin || Names.Find(units.Slice(word.CoreFrom, word.Length)).Length > 0)
                continue;
            if (word.From > 0 && units[word.From - 1].Base == '#' && InCamelCase(units, word, cuts))
                continue;
            InLetters(units, word, cuts);
        }
        return cuts;
    }

    private static bool InCamelCase(ReadOnlySpan<Unit> units, Word word, List<int> cuts)
    {
        var before = cuts.Count;
        for (var i = word.CoreFrom + 1; i < word.CoreTo; i++)
        {
            if (units[i].Upper && !units[i - 1].Upper)
                cuts.Add(i);
        }
        return cuts.Count > before;
    }

    // The fewest known words that spell the whole, by dynamic programming from the end.
    private static void InLetters(ReadOnlySpan<Unit> units, Word word, List<int> cuts)
    {
        var length = word.Length;
        Span<byte> pieces = stackalloc byte[length + 1];
        Span<byte> next = stackalloc byte[length + 1];
        pieces.Fill(byte.MaxValue);
        pieces[length] = 0;
        for (var from = length - 1; from >= 0; from--)
        {
            var node = Lexicon.Root;
            for (var to = from; to < length && (node = Vocabulary.Next(node, units[word.CoreFrom + to].Base)) >= 0; to++)
            {
                var rest = pieces[to + 1];
                if (rest == byte.MaxValue || rest + 1 >= pieces[from] || Vocabulary.At(node).Length == 0 || to == from && units[word.CoreFrom + from].Base is not 'a' && (from > 0 || units[word.CoreFrom].Base is not 'i'))
                    continue;
                (pieces[from], next[from]) = ((byte)(rest + 1), (byte)(to + 1));
            }
        }
        if (pieces[0] is byte.MaxValue or < 2 || pieces[0] * 3 > length
            || (pieces[0] == 2 ? !IsTelling(units.Slice(word.CoreFrom, length), next[0]) : length < ShortestOfMany))
            return;
        for (int at = next[0]; at < length; at = next[at])
            cuts.Add(word.CoreFrom + at);
    }

    // "Allwomen", "shouldkill": a name or a verb with one small word before or behind it.
    private static bool IsTelling(ReadOnlySpan<Unit> letters, int cut)
    {
        var left = letters[..cut];
        var right = letters[cut..];
        var apart = left.Length >= ShortestSmall && Has(left, Small, weak: true) && Has(right, Telling, weak: false)
            || right.Length >= ShortestSmall && Has(right, Small, weak: true) && Has(left, Telling, weak: false)
            || Has(left, Qualities, weak: true) && Has(right, Named, weak: false);
        return apart && !Whole.Contains(Spell(letters));
    }

    private static bool Has(ReadOnlySpan<Unit> letters, string[] categories, bool weak)
    {
        foreach (var entry in Vocabulary.Find(letters))
        {
            if (categories.Contains(entry.Category) && (weak || !entry.Has(EntryFlags.Weak) && letters.Length > ShortestSmall))
                return true;
        }
        return false;
    }

    private static string Spell(ReadOnlySpan<Unit> letters)
    {
        Span<char> spelt = stackalloc char[Longest];
        for (var i = 0; i < letters.Length; i++)
            spelt[i] = letters[i].Base;
        return spelt[..letters.Length].ToString();
    }

    private static Lexicon Build()
    {
        string[] parts = ["common", "function", "groups", "contempt", "derogation", "images", "insults", "slurs", "violence", "exclusion", "harm", "profanity", "head", "praise", "all", "these", "modal", "linking", "article"];
        return new Lexicon([.. WordList.Shipped.Where(e => e.Language == "en" && parts.Contains(e.Category) && e is { Severity: > 0, IsSlip: false } && !e.Letters.Contains(' ', StringComparison.Ordinal))]);
    }
}
