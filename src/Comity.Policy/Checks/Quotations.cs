namespace Comity.Policy.Checks;

/// <summary>Finds quoted text: between quotation marks of any of the languages, and lines that begin with &gt;.</summary>
internal static class Quotations
{
    private const int Longest = 1000;
    private const string Opening = "“«„\"‘‹「『»”";
    private static readonly string[] Closings = ["”\"", "»", "“”\"", "\"", "’", "›", "」", "』", "«", "”"];

    public static List<TextSpan> In(string text)
    {
        var found = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '>' && (at == 0 || text[at - 1] == '\n'))
            {
                var end = text.IndexOf('\n', at) is > 0 and var line ? line : text.Length;
                found.Add(new TextSpan(at, end));
                at = end;
                continue;
            }
            if (text[at] == '\'' && Apostrophe(text, at) is > 0 and var single)
            {
                found.Add(new TextSpan(at, single + 1));
                at = single;
                continue;
            }
            if (Opening.IndexOf(text[at]) is >= 0 and var kind && Close(text, at, Closings[kind]) is > 0 and var close)
            {
                found.Add(new TextSpan(at, close + 1));
                at = close;
            }
        }
        return found;
    }

    private static int Close(string text, int open, string closings)
    {
        var length = Math.Min(text.Length - open - 1, Longest);
        var at = length <= 0 ? -1 : text.AsSpan(open + 1, length).IndexOfAny(closings);
        return at < 0 ? -1 : open + 1 + at;
    }

    // An apostrophe opens a quotation at the start of a word only and closes one at the end of a word only.
    private static int Apostrophe(string text, int open)
    {
        if (open > 0 && char.IsLetterOrDigit(text[open - 1]) || open + 1 >= text.Length || !char.IsLetterOrDigit(text[open + 1]))
            return -1;
        var limit = Math.Min(text.Length, open + Longest);
        for (var at = open + 2; at < limit; at++)
        {
            if (text[at] == '\'' && text[at - 1] != ' ' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
                return at;
        }
        return -1;
    }
}
