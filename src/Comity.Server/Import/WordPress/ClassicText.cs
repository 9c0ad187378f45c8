using System.Text;
using System.Text.RegularExpressions;

namespace Comity.Server.Import.WordPress;

/// <summary>
/// What WordPress does to a text of its older editor only when it shows it: blank lines become paragraphs, and words
/// in square brackets (shortcodes) become something else. Texts of the block editor need the second alone.
/// </summary>
internal static class ClassicText
{
    // All patterns run in linear time, because the text is anybody's.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant;

    private const string Containers = "blockquote|div|section|article|aside|main|header|footer|center";

    private const string Blocks = Containers + "|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|caption|tr|td|th|figure|figcaption|hr|pre|form|address|fieldset";

    private static readonly Regex preformatted = new("<pre[ >].*?</pre>", Linear);
    private static readonly Regex containerTag = new($"</?(?:{Containers})(?: [^>]*)?>", Linear);
    private static readonly Regex blockOpens = new($"<(?:{Blocks})(?:[ /][^>]*)?>", Linear);
    private static readonly Regex blockCloses = new($"</(?:{Blocks})>", Linear);
    private static readonly Regex beginsWithBlock = new($"^</?(?:{Blocks})[ />]", Linear);
    private static readonly Regex blankLines = new(@"\n[ \t]*\n[ \t\n]*", Linear);
    private static readonly Regex captioned = new(@"\[(?:caption|wp_caption)(?<settings>(?: [^\]]*)?)\](?<inside>.*?)\[/(?:caption|wp_caption)\]", Linear);
    private static readonly Regex captionSetting = new("caption=\"(?<text>[^\"]*)\"", Linear);
    private static readonly Regex picture = new(@"(?:<a [^>]*>\s*)?<img [^>]*>(?:\s*</a>)?", Linear);
    private static readonly Regex shortcode = new(@"\[(?<close>/?)(?<name>[a-z][a-z0-9_-]*)(?<settings>(?:\s[^\[\]<>]*)?)/?\]", Linear);

    private static readonly HashSet<string> wordPressOwn = new(["gallery", "audio", "video", "playlist", "embed", "caption", "wp_caption"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text comes from the block editor and holds its paragraphs itself.</summary>
    public static bool IsBlocks(string text) => text.Contains("<!-- wp:", StringComparison.Ordinal);

    /// <summary>Puts paragraphs where WordPress would show some.</summary>
    public static string WithParagraphs(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var html = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var kept in preformatted.EnumerateMatches(text))
        {
            AppendParagraphs(html, text[at..kept.Index]);
            html.Append(text.AsSpan(kept.Index, kept.Length)).Append('\n');
            at = kept.Index + kept.Length;
        }

        AppendParagraphs(html, text[at..]);
        return html.ToString();
    }

    /// <summary><c>[caption]</c> as a figure with its caption.</summary>
    public static string WithFigures(string text) => captioned.Replace(text, found =>
    {
        var inside = found.Groups["inside"].Value;
        var image = picture.Match(inside);
        if (!image.Success)
            return inside;
        var words = (inside[..image.Index] + inside[(image.Index + image.Length)..]).Trim();
        if (words.Length == 0)
            words = captionSetting.Match(found.Groups["settings"].Value).Groups["text"].Value;
        return $"\n\n<figure class=\"wp-caption\">{image.Value}<figcaption>{words}</figcaption></figure>\n\n";
    });

    /// <summary>Takes shortcodes out, leaves what stands between an opening and a closing one, and hands over their names. Other words in brackets, such as [sic], stay.</summary>
    public static string WithoutShortcodes(string text, Action<string> dropped) => shortcode.Replace(text, found =>
    {
        var name = found.Groups["name"].Value;
        var plain = !wordPressOwn.Contains(name)
            && !found.Groups["settings"].Value.Contains('=', StringComparison.Ordinal)
            && found.Groups["close"].Length == 0
            && !text.Contains($"[/{name}]", StringComparison.Ordinal);
        if (plain)
            return found.Value;
        if (found.Groups["close"].Length == 0)
            dropped(name);
        return "";
    });

    private static void AppendParagraphs(StringBuilder html, string text)
    {
        text = containerTag.Replace(text, "\n\n$0\n\n");
        text = blockOpens.Replace(text, "\n\n$0");
        text = blockCloses.Replace(text, "$0\n\n");
        foreach (var piece in blankLines.Split(text).Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (beginsWithBlock.IsMatch(piece))
                html.Append(piece).Append('\n');
            else
                html.Append("<p>").Append(piece.Replace("\n", "<br>\n", StringComparison.Ordinal)).Append("</p>\n");
        }
    }
}
