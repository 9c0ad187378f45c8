namespace Comity.Policy.Text;

/// <summary>Finds the entries of word lists in a text: plain, inflected, and through every disguise that <see cref="Walker"/> undoes.</summary>
internal sealed partial class WordFinder
{
    private readonly FoldedText text;
    private readonly Unit[] units;
    private readonly string language;
    private readonly List<Hit> hits;
    private readonly Lexicon lexicon;
    private readonly Walker walker;

    private WordFinder(FoldedText text, Lexicon lexicon, string language, List<Hit> hits)
    {
        this.text = text;
        units = text.Letters;
        this.language = language;
        this.hits = hits;
        this.lexicon = lexicon;
        walker = new Walker(units);
    }

    /// <summary>Adds what is found, in the order of the text; one hit a category at each start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">The lists.</param>
    /// <param name="language">The text's language, for entries that are innocent in others.</param>
    /// <param name="hits">Receives the hits.</param>
    public static void Find(FoldedText text, Lexicon lexicon, string language, List<Hit> hits)
    {
        var finder = new WordFinder(text, lexicon, language, hits);
        for (var i = 0; i < text.Words.Count; i++)
            finder.InWord(i);
        finder.InChunks();
        finder.InSpacedRuns();
        finder.InSplitWords();
    }

    private void InWord(int index)
    {
        var word = text.Words[index];
        for (var start = word.From; start <= word.CoreFrom; start++)
            Take((new Walk(start, units.Length, WalkMode.Plain), lexicon), index, start == word.From || start == word.CoreFrom);
        if (word.Length >= Misspellings.Shortest && language == "en")
            Slip(index, word);
        for (var start = word.CoreFrom + 1; start < word.CoreTo - 2; start++)
        {
            var inRun = units[start].Base == units[start - 1].Base && units[start].Base == units[start + 1].Base && start + 2 < word.CoreTo && units[start].Base == units[start + 2].Base;
            if (!inRun && MayBeginInside(start))
                Take((new Walk(start, word.To, WalkMode.Plain), lexicon.Inside), index, atStart: false);
        }
        if (word.Length is >= 4 and <= 24 && OtherScript(word) is var script and not Script.Other)
            Take((new Walk(word.CoreFrom, word.CoreTo, WalkMode.OtherScript, script), lexicon), index, atStart: true);
    }

    // Most letters begin nothing, as the next one shows; a walk from each would cost more than all else.
    private bool MayBeginInside(int at)
    {
        var node = lexicon.Inside.Next(Lexicon.Root, units[at].Base);
        ref readonly var second = ref units[at + 1];
        return node >= 0 && (second.Alt != '\0' || second.Base == units[at].Base || lexicon.Inside.Next(node, second.Base) >= 0);
    }

    // A word wholly of look-alikes can be read in the other script: "cyka".
    private Script OtherScript(Word word)
    {
        var visual = word.Script switch { Script.Latin => "aceopxykmthb", Script.Cyrillic => "асеорхукмтнвіѕ", _ => "" };
        for (var i = word.CoreFrom; i < word.CoreTo; i++)
        {
            if (!visual.Contains(units[i].Base))
                return Script.Other;
        }
        return word.Script == Script.Latin ? Script.Cyrillic : Script.Latin;
    }

    private void Slip(int index, Word word)
    {
        if (lexicon.Slips is not { } slips)
            return;
        foreach (var entry in slips.Find(units.AsSpan(word.CoreFrom, word.Length)))
            hits.Add(new Hit(entry, word.CoreFrom, word.CoreTo, index, index, text.SpanOf(word.CoreFrom, word.CoreTo)));
    }

    private void Take((Walk Walk, Lexicon Through) search, int index, bool atStart)
    {
        var walk = search.Walk;
        walker.Run(walk, search.Through);
        var first = hits.Count;
        foreach (var candidate in walker.Found)
        {
            var entry = candidate.Entry;
            if (walk.Mode == WalkMode.OtherScript && (entry.Severity < 0.6 || entry.Has(EntryFlags.Own) || entry.Letters.Length < 4))
                continue;
            if (!atStart && !MayStandInside(entry, index, walk.From) || !MayStandInLanguage(entry))
                continue;
            var end = EndOf(entry, candidate.To);
            if (end >= 0)
                Keep(entry, Extend(entry, walk.From, index), end, first);
        }
    }

    private bool MayStandInLanguage(Entry entry) => !entry.Has(EntryFlags.Own) || entry.Language == language;

    private bool MayStandInside(Entry entry, int index, int at)
    {
        if (entry.Has(EntryFlags.Any))
            return true;
        if (!entry.Has(EntryFlags.Prefixed))
            return false;
        var from = text.Words[index].CoreFrom;
        // Among the signs before a word ("@@@") there is no prefix yet.
        if (at < from || at - from > 10)
            return false;
        Span<char> letters = stackalloc char[at - from];
        for (var i = from; i < at; i++)
            letters[i - from] = units[i].Base;
        return Inflection.IsPrefix(entry, letters);
    }

    // The whole word is marked, not the stem alone.
    private int Extend(Entry entry, int from, int index) =>
        entry.Has(EntryFlags.Any | EntryFlags.Prefixed) ? Math.Min(from, text.Words[index].CoreFrom) : from;

    /// <summary>Behind the word that the stem begins, or -1 when what follows makes it another word.</summary>
    private int EndOf(Entry entry, int at)
    {
        var end = at;
        while (end < units.Length && units[end].Kind is UnitKind.Letter or UnitKind.Digit or UnitKind.Sign)
            end++;
        while (end > at && units[end - 1].Kind == UnitKind.Sign)
            end--;
        if (end == at)
            return end;
        if (entry.Has(EntryFlags.Prefix | EntryFlags.Any))
            return end;
        if (entry.Has(EntryFlags.Word))
            return -1;
        Span<char> rest = stackalloc char[20];
        var length = 0;
        for (var i = at; i < end; i++)
        {
            var stretched = i + 2 < end && units[i].Base == units[i + 1].Base && units[i].Base == units[i + 2].Base
                || i > at + 1 && units[i].Base == units[i - 1].Base && units[i].Base == units[i - 2].Base;
            if (stretched)
                continue;
            if (length == rest.Length)
                return -1;
            rest[length++] = units[i].Base;
        }
        return Inflection.Accepts(entry, rest[..length]) ? end : -1;
    }

    private void Keep(Entry entry, int from, int to, int first)
    {
        var firstWord = WordAt(from);
        var lastWord = to <= text.Words[firstWord].To ? firstWord : WordAt(to - 1);
        var hit = new Hit(entry, from, to, firstWord, lastWord, text.SpanOf(from, to));
        for (var i = first; i < hits.Count; i++)
        {
            if (hits[i].Entry.Category != entry.Category)
                continue;
            if (to > hits[i].To || to == hits[i].To && Entry.Compare(entry, hits[i].Entry, language) > 0)
                hits[i] = hit;
            return;
        }
        hits.Add(hit);
    }

    private int WordAt(int unit)
    {
        var (low, high) = (0, text.Words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Words[middle].From <= unit)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
