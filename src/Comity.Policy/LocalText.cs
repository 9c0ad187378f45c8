namespace Comity.Policy;

/// <summary>One text in several languages: plain paragraphs, a blank line between them. Compared by content.</summary>
public sealed class LocalText : IEquatable<LocalText>
{
    private readonly Dictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly string first;

    /// <param name="texts">By BCP 47 language, the fallback first. White space around a text is not kept; line ends become <c>\n</c>.</param>
    /// <exception cref="ArgumentException">No language, or the same language twice.</exception>
    public LocalText(IReadOnlyDictionary<string, string> texts)
    {
        if (texts.Count == 0)
            throw new ArgumentException("A text needs at least one language.", nameof(texts));
        foreach (var (language, text) in texts)
            this.texts.Add(language, text.ReplaceLineEndings("\n").Trim());
        first = this.texts.Values.First();
    }

    /// <summary>All texts by language, in the order given.</summary>
    public IReadOnlyDictionary<string, string> All => texts;

    /// <summary>The text in the language, in its parent language ("de" for "de-AT"), or in the first one given.</summary>
    public string In(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag.LastIndexOf('-') is var cut and > 0 ? tag[..cut] : "")
            if (texts.TryGetValue(tag, out var text))
                return text;
        return first;
    }

    public bool Equals(LocalText? other) =>
        other is not null && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as LocalText);

    public override int GetHashCode() => HashCode.Combine(texts.Count, first);

    public override string ToString() => first;
}
