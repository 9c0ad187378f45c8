namespace Comity.Policy.Checks;

/// <summary>Phone numbers.</summary>
internal static partial class PrivateData
{
    /// <summary>International (+374 91 234567) 0.85; national with its usual form, or beside a word such as "call" 0.75.</summary>
    public static List<(TextSpan Span, double Score)> Phones(Reading reading)
    {
        var text = reading.Text;
        var found = new List<(TextSpan, double)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!StartsNumber(text, at))
                continue;
            var end = EndOfNumber(text, at);
            var span = new TextSpan(at, end);
            if (ScoreOf(reading, span) is > 0 and var score)
                found.Add((span, score));
            at = end - 1;
        }
        return found;
    }

    private static bool StartsNumber(string text, int at)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '+' or '/' or '=' or '$' or '€' or '£' or '₽' or '#' or '.' or ',' or '-'))
            return false;
        return char.IsAsciiDigit(text[at]) || text[at] is '+' or '(' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
    }

    private static int EndOfNumber(string text, int start)
    {
        var last = start;
        var gap = 0;
        for (var at = start; at < text.Length && at - start < 32; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                last = at;
                gap = 0;
            }
            else if (text[at] is not (' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0' or '+' or '–') || text[at] == '+' && at > start || ++gap > 2)
                break;
        }
        return last + 1;
    }

    private static double ScoreOf(Reading reading, TextSpan span)
    {
        var text = reading.Text;
        var raw = text.AsSpan(span.Start, span.Length);
        var digits = Digits(text, span);
        if (digits.Length is < 7 or > 15 || span.End < text.Length && char.IsLetter(text[span.End]) || IsOtherNumber(text, raw, digits, span))
            return 0;
        if (raw[0] == '+' && digits.Length >= 9)
            return 0.85;
        if (digits.StartsWith("00", StringComparison.Ordinal) && digits.Length >= 11)
            return 0.85;
        var beside = HasPhoneWord(reading, span);
        var trunk = digits[0] == '0' && digits.Length is 9 or 10 or 11 || digits.Length == 11 && digits[0] is '8' or '7';
        if (trunk && digits[0] is '0' or '7' or '8')
            return beside ? 0.85 : 0.75;
        // (555) 123-4567, 555-123-4567
        if (digits.Length is 10 or 11 && (raw[0] == '(' || raw.Count('-') == 2 || raw.Count('.') == 2))
            return beside ? 0.85 : 0.75;
        return beside && digits.Length <= 12 ? 0.75 : 0;
    }

    private static bool IsOtherNumber(string text, ReadOnlySpan<char> raw, string digits, TextSpan span)
    {
        if (digits.Length == 13 && (digits.StartsWith("978", StringComparison.Ordinal) || digits.StartsWith("979", StringComparison.Ordinal)))
            return true;
        var before = text.AsSpan(Math.Max(0, span.Start - 12), span.Start - Math.Max(0, span.Start - 12));
        if (before.Contains("isbn", StringComparison.OrdinalIgnoreCase) || before.Contains("issn", StringComparison.OrdinalIgnoreCase))
            return true;
        // Dates and spans of years: 12.05.2024, 2024-05-12, 1914-1918. Thousands: 1 000 000 000.
        var groups = new List<int>();
        var length = 0;
        foreach (var c in raw)
        {
            if (char.IsAsciiDigit(c))
            {
                length++;
                continue;
            }
            if (length > 0)
                groups.Add(length);
            length = 0;
        }
        groups.Add(length);
        var isDate = groups.TrueForAll(g => g is 1 or 2 or 4) && digits.Length <= 8 && groups.Count is 2 or 3 && raw[0] != '+';
        var isAmount = raw[0] is not ('+' or '0' or '(') && groups.Count > 1 && groups[0] <= 3 && groups.Skip(1).All(g => g == 3) && raw.IndexOfAny("-(/") < 0;
        var after = span.End < text.Length ? text[Math.Min(text.Length - 1, span.End + (text[span.End] == ' ' ? 1 : 0))] : ' ';
        return isDate || isAmount || after is '%' or '$' or '€' or '£' or '₽' or '₺' or '֏' or '₼' || groups.Count > 1 && groups.TrueForAll(g => g == 4) && digits.Length == 8;
    }

    private static bool HasPhoneWord(Reading reading, TextSpan span)
    {
        foreach (var hit in reading.Hits("phone"))
        {
            if (hit.Span.End <= span.Start && span.Start - hit.Span.End <= 20 || hit.Span.Start >= span.End && hit.Span.Start - span.End <= 12)
                return true;
        }
        return false;
    }
}
