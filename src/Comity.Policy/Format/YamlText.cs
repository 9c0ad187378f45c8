using System.Globalization;
using System.Text;

namespace Comity.Policy.Format;

/// <summary>Writes one text so that every YAML reader gives it back.</summary>
internal static class YamlText
{
    private const int LongLine = 80;

    // Readers of YAML 1.1 take these for something else than a text.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null",
    };

    /// <summary>Whether the text is best written as a literal block, and can be.</summary>
    public static bool NeedsBlock(string text) =>
        (text.Contains('\n') || text.Length > LongLine)
        && text.Split('\n').All(line => line.Length == 0 || (line.Trim() == line && line.All(IsPlain)));

    /// <summary>The text as it is where that is safe, otherwise in double quotes.</summary>
    /// <exception cref="ArgumentException">Half of a surrogate pair stands alone.</exception>
    public static string Quote(string text)
    {
        if (text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' ' && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or '\'')
            && !Words.Contains(text))
            return text;
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (IsPlain(c))
                quoted.Append(c);
            else if (!char.IsSurrogate(c))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, text[++i]):X8}");
            else
                throw new ArgumentException($"Half of a surrogate pair stands alone at {i}.", nameof(text));
        }

        return quoted.Append('"').ToString();
    }

    // Format characters are escaped so that nothing invisible hides in the file; emoji only because not every reader takes them raw.
    // The two joiners are letters' business in Persian and other scripts.
    private static bool IsPlain(char c) =>
        c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
