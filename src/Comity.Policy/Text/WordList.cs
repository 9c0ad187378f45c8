using System.Globalization;
using System.Reflection;

namespace Comity.Policy.Text;

/// <summary>Reads the embedded lists <c>Words/CATEGORY.LANGUAGE.txt</c>.</summary>
/// <remarks>
/// The format: <c>#</c> begins a comment; <c>[flags severity]</c> begins a section, the flags being names of <see cref="EntryFlags"/> in lower case
/// and the severity a number from 0 to 1; every other line holds words, stems or phrases separated by commas, to which the section applies.
/// Severity 0 marks an innocent phrase ("chink in the armour"), within which no other entry of the category is found.
/// Words are written in their own spelling, diacritics included; capitals do not matter.
/// </remarks>
public static class WordList
{
    /// <summary>All shipped entries, in the order of file name and line.</summary>
    public static IReadOnlyList<Entry> Shipped { get; } = ReadAll();

    /// <summary>The entries of one list.</summary>
    /// <exception cref="FormatException">A section line is not in form; the message names the line.</exception>
    public static IEnumerable<Entry> Read(string category, string language, string list)
    {
        var flags = EntryFlags.Stem;
        var severity = 0.7;
        var number = 0;
        foreach (var raw in list.Split('\n'))
        {
            number++;
            var line = raw.AsSpan().Trim();
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                (flags, severity) = Section(line.ToString(), number);
                continue;
            }
            foreach (var word in line.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (Entry(category, language, word, (flags, severity)) is { } entry)
                    yield return entry;
            }
        }
    }

    /// <summary>One entry, or null when the word has no letters.</summary>
    public static Entry? Entry(string category, string language, string word, (EntryFlags Flags, double Severity) how)
    {
        var folded = FoldedText.Plain(word);
        var letters = new List<char>();
        var light = new List<char>();
        foreach (var unit in folded.Units)
        {
            var isLetter = unit.Kind is UnitKind.Letter or UnitKind.Digit;
            if (!isLetter && (letters.Count == 0 || letters[^1] == ' '))
                continue;
            letters.Add(isLetter ? unit.Base : ' ');
            light.Add(isLetter ? unit.Light : ' ');
        }
        while (letters.Count > 0 && letters[^1] == ' ')
        {
            letters.RemoveAt(letters.Count - 1);
            light.RemoveAt(light.Count - 1);
        }
        if (letters.Count == 0)
            return null;
        var plain = string.Concat(letters);
        // Most have no diacritics: one string for both.
        return new Entry(category, language, word, plain, how.Flags, how.Severity) { Light = light.SequenceEqual(letters) ? plain : string.Concat(light) };
    }

    private static (EntryFlags Flags, double Severity) Section(string line, int number)
    {
        var flags = EntryFlags.Stem;
        double? severity = null;
        foreach (var part in line.Trim('[', ']', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (double.TryParse(part, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1)
                severity = value;
            else if (Enum.TryParse<EntryFlags>(part, ignoreCase: true, out var flag) && !char.IsDigit(part[0]))
                flags |= flag;
            else
                throw new FormatException($"Line {number}: “{part}” is neither a flag nor a severity.");
        }
        return (flags, severity ?? throw new FormatException($"Line {number}: the section has no severity."));
    }

    private static List<Entry> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var entries = new List<Entry>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Words/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var parts = name["Words/".Length..].Split('.');
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            entries.AddRange(Read(parts[0], parts[^2], reader.ReadToEnd()).Select(e => parts.Length > 3 ? e with { Kind = parts[1] } : e));
        }
        return entries;
    }
}
