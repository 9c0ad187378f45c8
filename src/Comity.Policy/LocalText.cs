namespace Comity.Policy;

/// <summary>One text in several languages.</summary>
public sealed class LocalText
{
    private readonly IReadOnlyDictionary<string, string> texts;

    public LocalText(IReadOnlyDictionary<string, string> texts)
    {
        if (texts.Count == 0)
            throw new ArgumentException("A text needs at least one language.", nameof(texts));
        this.texts = texts;
    }

    public IReadOnlyDictionary<string, string> All => texts;

    /// <summary>The text in the language, in its parent language ("de" for "de-AT"), or in the first one given.</summary>
    public string In(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag.LastIndexOf('-') is var cut and > 0 ? tag[..cut] : "")
            if (texts.TryGetValue(tag, out var text))
                return text;
        return texts.Values.First();
    }

    public override string ToString() => texts.Values.First();
}
