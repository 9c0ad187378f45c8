namespace Comity.Policy.Text;

/// <summary>Finds the words and folds each towards its main script; reads digits and signs within a word as the letters they stand for.</summary>
internal static class WordSplitter
{
    public static List<Word> Split(Span<Unit> units)
    {
        var words = new List<Word>(units.Length / 5 + 1);
        var sentence = 0;
        for (var at = 0; at < units.Length;)
        {
            if (!InWord(units[at].Kind))
            {
                if (EndsSentence(units, at))
                    sentence++;
                at++;
                continue;
            }
            var from = at;
            while (at < units.Length && InWord(units[at].Kind))
                at++;
            // "!" can stand for a letter and still end a sentence; reading the word makes it that letter.
            var ends = units[at - 1].Base == '!';
            if (ReadWord(units, from, at, sentence) is { } word)
                words.Add(word);
            if (ends)
                sentence++;
        }
        return words;
    }

    private static bool InWord(UnitKind kind) => kind is UnitKind.Letter or UnitKind.Digit or UnitKind.Sign;

    private static bool EndsSentence(ReadOnlySpan<Unit> units, int at) => units[at].Base switch
    {
        '\n' or '?' or '։' or '؟' or '。' or ';' => true,
        '.' or '…' => at + 1 == units.Length || units[at + 1].Kind is UnitKind.Space or UnitKind.Break,
        _ => false,
    };

    private static Word? ReadWord(Span<Unit> units, int from, int to, int sentence)
    {
        var (coreFrom, coreTo) = (from, to);
        while (coreFrom < to && units[coreFrom].Kind == UnitKind.Sign)
            coreFrom++;
        while (coreTo > coreFrom && units[coreTo - 1].Kind == UnitKind.Sign)
            coreTo--;
        if (coreFrom == coreTo)
            return null;
        Span<int> native = stackalloc int[5];
        var letters = 0;
        foreach (ref readonly var unit in units[from..to])
        {
            if (unit.Kind != UnitKind.Letter)
                continue;
            letters++;
            native[(int)Scripts.Of(unit.Base)]++;
        }
        var script = MainScript(units[from..to], native, letters);
        if (letters > 0)
            Resolve(units[from..to], script, letters);
        return new Word(from, to, coreFrom, coreTo, script, sentence);
    }

    private static Script MainScript(ReadOnlySpan<Unit> word, ReadOnlySpan<int> native, int letters)
    {
        var best = Script.Other;
        var (bestFit, bestNative) = (0, 0);
        for (var script = Script.Latin; script <= Script.Armenian; script++)
        {
            var own = native[(int)script];
            if (own == letters && letters > 0)
                return script;
            if (own == 0)
                continue;
            // What a letter is drawn like weighs as much as the letter itself; "xyя" is Cyrillic, though я passes for R.
            var fit = 2 * own;
            foreach (ref readonly var unit in word)
            {
                if (unit.Kind == UnitKind.Letter && Scripts.Of(unit.Base) != script && Lookalikes.Letter(unit.Base, script) != '\0')
                    fit += Lookalikes.IsTwin(unit) ? 2 : 1;
            }
            if (fit > bestFit || fit == bestFit && own > bestNative)
                (best, bestFit, bestNative) = (script, fit, own);
        }
        return best;
    }

    private static void Resolve(Span<Unit> word, Script script, int letters)
    {
        var digits = 0;
        foreach (ref readonly var unit in word)
            digits += unit.Kind == UnitKind.Digit ? 1 : 0;
        // "A55" and "G20" are names of roads and summits; "5h1t" is not.
        var readDigits = digits <= letters || letters >= 2 && digits <= 2 * letters && word.Length >= 5;
        foreach (ref var unit in word)
        {
            if (unit.Kind == UnitKind.Letter)
            {
                if (Lookalikes.Letter(unit.Base, script) is var native and not '\0')
                {
                    unit.Base = unit.Light = native;
                    unit.Alt = native switch { 'ь' => 'в', 'օ' => 'ո', _ => '\0' };
                }
            }
            else if (unit.Kind == UnitKind.Sign || readDigits)
            {
                var (first, second) = Lookalikes.Sign(unit.Base, script);
                if (first != '\0')
                    (unit.Base, unit.Alt) = (first, second);
                if (first != '\0')
                    unit.Light = first;
            }
        }
    }
}
