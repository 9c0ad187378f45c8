using System.Text.RegularExpressions;

namespace Comity.Server.Import.WordPress;

/// <summary>WordPress has no field for a picture's credit; papers write it behind the caption or leave it in the picture's own data.</summary>
internal static partial class PictureCredit
{
    /// <summary>"The bridge. Photo: J. Reed" → "The bridge.", "J. Reed". Without a credit the second is empty.</summary>
    public static (string Caption, string Credit) Split(string caption)
    {
        caption = caption.Trim();
        var found = caption.Length <= 2000 ? Credit().Match(caption) : Match.Empty;
        return found.Success
            ? (caption[..found.Index].TrimEnd(' ', '(', '[', '|', '/', '–', '—', '-', ','), found.Groups["name"].Value.Trim())
            : (caption, "");
    }

    /// <summary>Credit from the custom fields of an attachment: a credit plugin's, or what the camera wrote into the picture.</summary>
    public static string FromMeta(IReadOnlyDictionary<string, string> meta)
    {
        foreach (var key in new[] { "_media_credit", "_credit", "credit" })
            if (meta.GetValueOrDefault(key) is { } text && !string.IsNullOrWhiteSpace(text))
                return text.Trim();
        return meta.TryGetValue("_wp_attachment_metadata", out var data) ? SerialisedCredit().Match(data).Groups["name"].Value.Trim() : "";
    }

    // The word stands at the beginning, behind the end of a sentence or a bracket, or begins with a capital.
    [GeneratedRegex(
        """(?:^|(?<=[.!?…»”")\]|–—/(\[-]\s*)|(?<=\s)(?=\p{Lu})|(?=©))(?i:(?:photo(?:graph)?|picture|image|credit|foto(?:ğraf)?|bild|quelle|source|illustration|фото)s?(?:\s+(?:credit|courtesy))?\s*(?::|\bby\b|\bof\b)|courtesy\s+of|©|\(c\))\s*:?\s*(?<name>[^:]{2,120}?)[)\]]?\s*$""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Credit();

    [GeneratedRegex("""s:6:"credit";s:\d+:"(?<name>[^"]{1,200})";""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SerialisedCredit();
}
