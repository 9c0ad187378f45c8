using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Capitals 0.65–0.8; floods of exclamation and question marks, emoji or stretched letters 0.5–0.7. Acronyms and short texts are none.</summary>
public sealed class ShoutingCheck : ICheck
{
    private const int FewestLetters = 20;
    private const int FewestWords = 4;
    private const double MostlyCapitals = 0.7;
    private const int SameSigns = 20;
    private const int LongestRuler = 80;

    public string Id => "shouting";

    public string About => "Capitals, floods of punctuation or emoji, stretched letters.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (Capitals(reading) is { } capitals)
            yield return capitals;
        if (Punctuation(reading) is { } punctuation)
            yield return punctuation;
        if (SameSign(reading) is { } sign)
            yield return sign;
        if (Emoji(reading) is { } emoji)
            yield return emoji;
        if (Stretched(reading) is { } stretched)
            yield return stretched;
    }

    private static Evidence? Capitals(Reading reading)
    {
        var text = reading.Folded;
        var (cased, upper) = (0, 0);
        var (runFrom, runLetters, runLong, bestFrom, bestTo, bestLetters) = (-1, 0, false, 0, 0, 0);
        for (var i = 0; i < text.Words.Count; i++)
        {
            var (wordCased, wordUpper) = Count(reading, text.Words[i]);
            (cased, upper) = (cased + wordCased, upper + wordUpper);
            if (wordCased == 0 || wordUpper < wordCased)
            {
                // A number does not end a run of capitals.
                if (wordCased > 0)
                    (runFrom, runLetters, runLong) = (-1, 0, false);
                continue;
            }
            runFrom = runFrom < 0 ? i : runFrom;
            runLetters += wordUpper;
            runLong |= wordUpper >= 5;
            if (i - runFrom + 1 >= FewestWords && runLong && runLetters > bestLetters)
                (bestFrom, bestTo, bestLetters) = (runFrom, i, runLetters);
        }
        if (bestLetters < FewestLetters)
            return null;
        var span = text.SpanOf(text.Words[bestFrom].CoreFrom, text.Words[bestTo].CoreTo);
        var share = (double)upper / cased;
        return share >= MostlyCapitals
            ? Evidences.At(span, upper > 150 ? 0.8 : 0.7, reading.Say("{0}% of the letters are capitals.", Math.Round(share * 100)))
            : Evidences.At(span, 0.65, reading.Say("{0} is in capitals.", reading.Quote(span)));
    }

    private static (int Cased, int Upper) Count(Reading reading, Word word)
    {
        var (cased, upper) = (0, 0);
        foreach (ref readonly var unit in reading.Folded.Units[word.CoreFrom..word.CoreTo])
        {
            if (unit.Kind != UnitKind.Letter || Scripts.Of(unit.Base) == Script.Other)
                continue;
            cased++;
            upper += unit.Upper ? 1 : 0;
        }
        return (cased, upper);
    }

    private static Evidence? Punctuation(Reading reading)
    {
        var text = reading.Text;
        var spans = new List<TextSpan>();
        var (marks, longest) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLoud(text[at]))
                continue;
            var end = at;
            while (end < text.Length && IsLoud(text[end]))
                end++;
            marks += end - at;
            longest = Math.Max(longest, end - at);
            if (end - at >= 4 && spans.Count < Evidences.Most)
                spans.Add(new TextSpan(at, end));
            at = end;
        }
        if (longest < 4 && marks < 12)
            return null;
        return new Evidence(longest >= 10 || marks >= 25 ? 0.65 : 0.5, spans, reading.Say("The comment has {0} exclamation and question marks.", marks));
    }

    // "##########"; a ruler of hyphens is none.
    private static Evidence? SameSign(Reading reading)
    {
        var text = reading.Text;
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && text[end] == text[at])
                end++;
            var isSign = char.IsPunctuation(text[at]) || char.IsSymbol(text[at]);
            if (isSign && !IsLoud(text[at]) && end - at >= (text[at] is '-' or '=' or '_' or '.' or '—' or '*' or '~' ? LongestRuler : SameSigns))
                return Evidences.At(new TextSpan(at, end), 0.65, reading.Say("The sign {0} stands {1} times in a row.", text[at], end - at));
            at = end;
        }
        return null;
    }

    private static bool IsLoud(char c) => c is '!' or '?' or '‼' or '⁉' or '！' or '？' or '՜' or '՞';

    private static Evidence? Emoji(Reading reading)
    {
        var emoji = 0;
        foreach (ref readonly var unit in reading.Folded.Units)
            emoji += unit.Kind == UnitKind.Joiner && unit.Base is '\uFFFD' or >= '\u2600' and <= '\u27BF' ? 1 : 0;
        if (emoji < 8 || emoji < reading.Folded.Words.Count)
            return null;
        return Evidences.About(emoji >= 25 ? 0.7 : 0.6, reading.Say("The comment has {0} emoji.", emoji));
    }

    private static Evidence? Stretched(Reading reading)
    {
        var units = reading.Folded.Units;
        var spans = new List<TextSpan>();
        var longest = 0;
        for (var at = 0; at < units.Length;)
        {
            var end = at + 1;
            while (end < units.Length && units[end].Base == units[at].Base)
                end++;
            if (units[at].Kind == UnitKind.Letter && end - at >= 5)
            {
                longest = Math.Max(longest, end - at);
                if (spans.Count < Evidences.Most)
                    spans.Add(reading.Folded.SpanOf(at, end));
            }
            at = end;
        }
        if (spans.Count < 2 && longest < 8)
            return null;
        return new Evidence(longest >= 20 ? 0.7 : 0.5, spans, reading.Say("Letters are drawn out."));
    }
}
