using System.Text;
using Comity.Policy.Checks;

namespace Comity.Server.Perspective;

/// <summary>In which language a text is: the judge's own guess, and by their scripts some languages that are not served, so that they can be told so.</summary>
internal static class WireLanguages
{
    /// <summary>Ranges of code points whose letters tell the language that is most often written so.</summary>
    private static readonly (int From, int To, string Language)[] Foreign =
    [
        (0x0370, 0x03FF, "el"), (0x0590, 0x05FF, "he"), (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"),
        (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"),
        (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"),
        (0x1100, 0x11FF, "ko"), (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"), (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"),
    ];

    /// <summary>The language, or null when the text has no letters.</summary>
    public static string? Detect(string text)
    {
        var letters = 0;
        var foreign = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            letters++;
            foreach (var (from, to, language) in Foreign)
            {
                if (rune.Value >= from && rune.Value <= to)
                    foreign[language] = foreign.GetValueOrDefault(language) + 1;
            }
        }

        if (letters == 0)
            return null;
        if (foreign.Values.Sum() * 2 <= letters)
            return Reading.Of(text).Language;
        // Kana stand among Chinese characters in Japanese, never the other way round.
        return foreign.ContainsKey("ja") ? "ja" : foreign.MaxBy(f => f.Value).Key;
    }

    /// <summary>"en" of "en-GB". "az-Cyrl" and "hy-arevmda" are served like their language; "hi-Latn" is another matter and stays.</summary>
    public static string Primary(string tag) =>
        tag.EndsWith("-Latn", StringComparison.OrdinalIgnoreCase) && !tag.StartsWith("az", StringComparison.OrdinalIgnoreCase)
            ? tag
            : tag.Split('-', '_')[0].ToLowerInvariant();
}
