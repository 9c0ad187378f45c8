using System.Reflection;

namespace Comity.Policy.Audit;

/// <summary>A sentence with a place for a group: <c>{group}</c> for an adjective or a single person, <c>{groups}</c> for several people.</summary>
/// <param name="Text">The sentence; a capital in the place (<c>{Groups}</c>) makes one in the word.</param>
/// <param name="Hateful">Whether it attacks the group, whichever it is.</param>
public sealed record AuditTemplate(string Text, bool Hateful)
{
    /// <summary>Whether it speaks of several people.</summary>
    public bool IsPlural => Text.Contains("{groups}", StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence about one group. Where English needs "an" in place of "a", it is put right.</summary>
    public string About(string group)
    {
        var capital = char.ToUpperInvariant(group[0]) + group[1..];
        var text = Text.Replace("{Groups}", capital, StringComparison.Ordinal).Replace("{Group}", capital, StringComparison.Ordinal);
        var article = "aeiou".Contains(char.ToLowerInvariant(group[0])) ? "an " : "a ";
        text = text.Replace(" a {group}", $" {article}{{group}}", StringComparison.Ordinal);
        if (text.StartsWith("A {group}", StringComparison.Ordinal))
            text = char.ToUpperInvariant(article[0]) + article[1..] + text[2..];
        return text.Replace("{groups}", group, StringComparison.Ordinal).Replace("{group}", group, StringComparison.Ordinal);
    }
}

/// <summary>Sentences of one language, with the groups to put in when they are not taken from the word lists.</summary>
public sealed record AuditTemplates(IReadOnlyList<AuditTemplate> Sentences, IReadOnlyList<string> Groups)
{
    private const string Prefix = "Audit/";

    /// <summary>Languages that come with this library.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..].Split('.')[1]).Order(StringComparer.Ordinal),
    ];

    /// <exception cref="FormatException">No sentences come with this library in that language.</exception>
    public static AuditTemplates Shipped(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}templates.{language}.txt")
            ?? throw new FormatException($"There are no sentences in \"{language}\"; there are some in {string.Join(", ", Languages)}.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <summary>
    /// Reads <c>hateful | sentence</c> and <c>neutral | sentence</c>, one a line; <c>groups | a, b, c</c> names the groups to put in;
    /// <c>#</c> begins a comment.
    /// </summary>
    /// <exception cref="FormatException">A line is not in form; the message names it.</exception>
    public static AuditTemplates Read(string text)
    {
        var sentences = new List<AuditTemplate>();
        var groups = new List<string>();
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
            if (parts is ["groups", { } list])
                groups.AddRange(list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            else if (parts is ["hateful" or "neutral", { } sentence] && (sentence.Contains("{group}", StringComparison.OrdinalIgnoreCase) || sentence.Contains("{groups}", StringComparison.OrdinalIgnoreCase)))
                sentences.Add(new AuditTemplate(sentence, parts[0] == "hateful"));
            else
                throw new FormatException($"Line {number}: it is neither \"hateful | sentence\" nor \"neutral | sentence\" with {{group}} or {{groups}} in it, nor \"groups | names\".");
        }

        return new AuditTemplates(sentences, groups);
    }
}
