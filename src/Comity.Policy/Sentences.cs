using System.Collections.Frozen;
using System.Globalization;

namespace Comity.Policy;

/// <summary>What people read, in their language: the embedded <c>Sentences/LANGUAGE.txt</c>.</summary>
/// <remarks>
/// The format: a sentence in English, with places such as <c>{0}</c>, and in the line below it, indented, the same in the language;
/// <c>#</c> begins a comment. <c>en.txt</c> has the English ones only.
/// </remarks>
internal static class Sentences
{
    private const string Folder = "Sentences/";

    private static readonly FrozenDictionary<string, Lazy<FrozenDictionary<string, string>>> ByLanguage =
        typeof(Sentences).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[Folder.Length..^".txt".Length], n => new Lazy<FrozenDictionary<string, string>>(() => Read(n)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that there are, by BCP 47.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    /// <summary>The sentences of a language by the English ones.</summary>
    public static FrozenDictionary<string, string> Of(string language) => ByLanguage[language].Value;

    /// <summary>The sentence in the language, or in its parent language ("de" for "de-AT"), or in English; numbers in digits 0–9.</summary>
    public static string Say(string language, string sentence, params ReadOnlySpan<object?> places)
    {
        var cut = language.IndexOf('-', StringComparison.Ordinal);
        var said = ByLanguage.TryGetValue(cut < 0 ? language : language[..cut], out var catalogue) && catalogue.Value.TryGetValue(sentence, out var found) ? found : sentence;
        return string.Format(CultureInfo.InvariantCulture, said, places);
    }

    private static FrozenDictionary<string, string> Read(string name)
    {
        var sentences = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(Sentences).Assembly.GetManifestResourceStream(name)!);
        var english = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] != ' ')
                sentences.Add(english = line, line);
            else
                sentences[english] = line.Trim();
        }

        return sentences.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
