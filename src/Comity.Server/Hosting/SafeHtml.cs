using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Comity.Server.Hosting;

/// <summary>Turns what people write into HTML that is safe to serve. Instances may be used by several threads at once.</summary>
public sealed class SafeHtml
{
    private static readonly string[] storyTags =
    [
        "p", "br", "hr", "em", "strong", "i", "b", "s", "del", "ins", "sub", "sup", "small", "abbr", "cite", "q", "code", "pre", "mark",
        "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "a", "img", "figure", "figcaption",
        "table", "caption", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly string[] commentTags =
        ["p", "br", "em", "strong", "del", "code", "pre", "ul", "ol", "li", "blockquote", "a"];

    /// <summary>Elements whose content is no prose; everywhere else the words of a forbidden element stay.</summary>
    private static readonly HashSet<string> wordless = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "title", "textarea", "select", "xmp", "noembed", "noframes", "plaintext",
    };

    private readonly MarkdownPipeline markdown;
    private readonly HtmlSanitizer sanitizer;
    private readonly bool images;

    private SafeHtml(MarkdownPipelineBuilder markdown, HtmlSanitizer sanitizer)
    {
        this.markdown = markdown.Build();
        this.sanitizer = sanitizer;
        images = sanitizer.AllowedTags.Contains("img");
    }

    /// <summary>For what the paper itself publishes: headings from h2, pictures, tables, figures.</summary>
    public static SafeHtml Story { get; } = new(
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras(),
        Sanitizer(storyTags, ["href", "src", "alt", "title", "width", "height", "start", "colspan", "rowspan", "lang", "dir"], "noopener"));

    /// <summary>For readers: emphasis, lists, quotations, code and links that search engines do not follow.</summary>
    public static SafeHtml Comment { get; } = new(
        new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks().UseSoftlineBreakAsHardlineBreak().Use<MentionParser>(),
        Sanitizer(commentTags, ["href", "start"], "nofollow ugc noopener"));

    /// <summary>HTML of a Markdown text. Raw HTML in it becomes visible text; so does the whole text when it is nested beyond all sense.</summary>
    public string FromMarkdown(string text) => FromMarkdown(text, null);

    /// <param name="mentions">Makes links of names; null: they stay plain text.</param>
    /// <inheritdoc cref="FromMarkdown(string)"/>
    public string FromMarkdown(string text, MentionLinks? mentions)
    {
        try
        {
            var context = new MarkdownParserContext();
            if (mentions is not null)
                context.Properties[MentionParser.Key] = mentions;
            var document = Markdown.Parse(text, markdown, context);
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = Math.Clamp(heading.Level, 2, 4);
            if (!images)
            {
                foreach (var link in document.Descendants<LinkInline>())
                    link.IsImage = false;
            }

            return FromHtml(document.ToHtml(markdown));
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its limit of depth is exceeded.
            return "<p>" + WebUtility.HtmlEncode(text) + "</p>";
        }
    }

    /// <summary>What is allowed of foreign HTML, such as an imported story's; the words of a tag that is not allowed stay, scripts and styles go whole.</summary>
    public string FromHtml(string html) => sanitizer.Sanitize(html).Trim();

    private static HtmlSanitizer Sanitizer(string[] tags, string[] attributes, string rel)
    {
        var made = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(tags, StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(attributes, StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
        })
        {
            KeepChildNodes = true,
        };
        made.RemovingTag += (_, e) =>
        {
            if (wordless.Contains(e.Tag.LocalName))
                e.Tag.TextContent = "";
        };
        made.PostProcessNode += (_, e) =>
        {
            if (e.Node is IElement { LocalName: "a" } link)
                link.SetAttribute("rel", rel);
            else if (e.Node is IElement { LocalName: "img" } image)
                image.SetAttribute("loading", "lazy");
        };
        return made;
    }

    /// <summary>The words of some HTML, without tags, spaces collapsed; at most <paramref name="length"/> characters, cut at a word with "…".</summary>
    public static string Words(string html, int length)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var block in document.QuerySelectorAll("p, br, li, h2, h3, h4, blockquote, figcaption, td, th"))
            block.After(document.CreateTextNode(" "));
        var words = string.Join(' ', (document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= length)
            return words;
        var cut = words.LastIndexOf(' ', length - 1);
        if (cut <= length / 2)
            cut = char.IsHighSurrogate(words[length - 2]) ? length - 2 : length - 1;
        return words[..cut] + "…";
    }
}
