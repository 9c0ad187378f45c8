using System.Text.RegularExpressions;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Scanners for numbers and addresses that belong to somebody. Linear in the text.</summary>
internal static partial class PrivateData
{
    private const int LongestRun = 40;

    /// <summary>E-mail addresses.</summary>
    public static List<TextSpan> Emails(string text)
    {
        var found = new List<TextSpan>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (from, to) = (at, at + 1);
            while (from > 0 && at - from < 64 && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '.' or '_' or '-' or '+'))
                from--;
            while (to < text.Length && to - at < 253 && (char.IsLetterOrDigit(text[to]) || text[to] is '.' or '-'))
                to++;
            while (to > at && text[to - 1] is '.' or '-')
                to--;
            var dot = text.AsSpan(at, to - at).LastIndexOf('.');
            if (from < at && dot > 1 && to - at - dot > 2 && char.IsLetter(text[to - 1]))
                found.Add(new TextSpan(from, to));
        }
        if (text.AsSpan().IndexOfAny("[({") >= 0 || text.Contains(" dot ", StringComparison.OrdinalIgnoreCase))
            found.AddRange(SpelledEmail.Matches(text).Select(m => new TextSpan(m.Index, m.Index + m.Length)));
        return Disjoint(found);
    }

    // "jane [at] example [dot] com", "jane at example dot com".
    private static readonly Regex SpelledEmail = new(
        @"[\p{L}\d._+-]+ ?[\[({] ?(at|@|собака|ət) ?[\])}] ?[\p{L}\d-]+( ?[\[({] ?(dot|\.|точка|nokta|nöqtə) ?[\])}] ?|\.)[\p{L}\d.-]*[\p{L}\d]"
        + @"|[\p{L}\d._+-]+ at [\p{L}\d-]+ dot (com|net|org|ru|tr|am|az|de|fr|es|io|me|info)\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>International bank account numbers whose check digits are right (ISO 13616, mod 97).</summary>
    public static List<TextSpan> Ibans(string text)
    {
        var found = new List<TextSpan>();
        for (var at = 0; at + 15 <= text.Length; at++)
        {
            if (!char.IsAsciiLetter(text[at]) || at > 0 && char.IsLetterOrDigit(text[at - 1]) || !char.IsAsciiLetter(text[at + 1])
                || !char.IsAsciiDigit(text[at + 2]) || !char.IsAsciiDigit(text[at + 3]))
                continue;
            if (IbanEnd(text, at) is > 0 and var end)
            {
                found.Add(new TextSpan(at, end));
                at = end;
            }
        }
        return found;
    }

    private static int IbanEnd(string text, int start)
    {
        Span<char> letters = stackalloc char[34];
        var count = 0;
        var best = -1;
        for (var at = start; at < text.Length && count < letters.Length; at++)
        {
            if (text[at] is ' ' or '\u00A0' or '-')
                continue;
            if (!char.IsAsciiLetterOrDigit(text[at]))
                break;
            letters[count++] = char.ToUpperInvariant(text[at]);
            var ends = at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
            if (ends && count >= 15 && Mod97(letters[..count]) == 1)
                best = at + 1;
        }
        return best;
    }

    private static int Mod97(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            rest = char.IsAsciiDigit(c) ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        }
        return rest;
    }

    /// <summary>Payment card numbers whose check digit is right (Luhn).</summary>
    public static List<TextSpan> Cards(string text)
    {
        var found = new List<TextSpan>();
        foreach (var run in NumberRuns(text, " -\u00A0"))
        {
            var digits = Digits(text, run);
            if (digits.Length is >= 13 and <= 19 && digits[0] is >= '2' and <= '6' && !digits.All(d => d == digits[0]) && Luhn(digits))
                found.Add(run);
        }
        return found;
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return sum % 10 == 0;
    }

    /// <summary>A street with the number of a house beside it.</summary>
    public static List<TextSpan> Streets(Reading reading)
    {
        var found = new List<TextSpan>();
        var words = reading.Folded.Words;
        foreach (var street in reading.Hits("address"))
        {
            var before = street.Entry.Language is "en" or "fr";
            var (from, to) = before ? (street.FirstWord - 4, street.FirstWord - 1) : (street.LastWord + 1, street.LastWord + 5);
            for (var i = Math.Max(0, from); i <= Math.Min(words.Count - 1, to); i++)
            {
                if (words[i].Sentence != words[street.FirstWord].Sentence && street.Entry.Language is "en" || !IsHouseNumber(reading, words[i]) || before && street.FirstWord - i < 2 && street.Entry.Language == "en")
                    continue;
                var house = reading.Folded.SpanOf(words[i].CoreFrom, words[i].CoreTo);
                if (BreaksBetween(reading.Text, street.Span, house))
                    continue;
                found.Add(new TextSpan(Math.Min(street.Span.Start, house.Start), Math.Max(street.Span.End, house.End)));
                break;
            }
        }
        return Disjoint(found);
    }

    private static bool IsHouseNumber(Reading reading, Word word)
    {
        var span = reading.Folded.SpanOf(word.CoreFrom, word.CoreTo);
        var text = reading.Text.AsSpan(span.Start, span.Length);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 4 || text.Length - digits > 1)
            return false;
        // A year beside a street is news ("the Oak Street fire of 2019").
        return !(digits == 4 && text[0] is '1' or '2' && text[1] is '9' or '0' && digits == 4);
    }

    private static bool BreaksBetween(string text, TextSpan a, TextSpan b)
    {
        var (from, to) = a.End <= b.Start ? (a.End, b.Start) : (b.End, a.Start);
        return from < to && text.AsSpan(from, to - from).IndexOfAny("!?\n;") >= 0;
    }

    private static List<TextSpan> Disjoint(List<TextSpan> spans)
    {
        spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var kept = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (kept.Count == 0 || span.Start >= kept[^1].End)
                kept.Add(span);
        }
        return kept;
    }

    // Runs of digits with single separators between them.
    private static IEnumerable<TextSpan> NumberRuns(string text, string separators)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            var end = at;
            while (end < text.Length && end - at < LongestRun
                && (char.IsAsciiDigit(text[end]) || separators.Contains(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
                end++;
            yield return new TextSpan(at, end);
            at = end;
        }
    }

    private static string Digits(string text, TextSpan span) => string.Concat(text[span.Start..span.End].Where(char.IsAsciiDigit));
}
