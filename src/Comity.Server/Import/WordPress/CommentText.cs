using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Comity.Server.Discussion;
using Comity.Server.Hosting;

namespace Comity.Server.Import.WordPress;

/// <summary>A WordPress comment (plain text with line breaks and a few HTML tags) as the Markdown that comments are written in here.</summary>
internal static partial class CommentText
{
    /// <summary>Markdown and its safe HTML. Signs that Markdown would swallow, such as two stars, are kept by a backslash only where they would be.</summary>
    public static (string Markdown, string Html) Convert(string content)
    {
        content = content.ReplaceLineEndings("\n").Trim();
        var body = new HtmlParser().ParseDocument(Nesting.Limit(content)).Body!;
        foreach (var wordless in body.QuerySelectorAll("script, style, iframe, object, embed, svg, noscript, template"))
            wordless.Remove();
        var words = SafeHtml.Words(body.InnerHtml, int.MaxValue);
        var markdown = Write(body, escape: false);
        var html = CommentHtml.Of(markdown);
        if (Special().IsMatch(content) && !string.Equals(SafeHtml.Words(html, int.MaxValue), words, StringComparison.Ordinal))
        {
            markdown = Write(body, escape: true);
            html = CommentHtml.Of(markdown);
        }

        return (markdown, html);
    }

    private static string Write(INode body, bool escape)
    {
        var text = new StringBuilder();
        Children(text, body, escape);
        return ManyBlankLines().Replace(text.ToString(), "\n\n").Trim();
    }

    private static void Children(StringBuilder text, INode node, bool escape)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(escape ? Escape(words.Data) : words.Data);
            else if (child is IElement element)
                Element(text, element, escape);
        }
    }

    private static void Element(StringBuilder text, IElement element, bool escape)
    {
        switch (element.LocalName)
        {
            case "br": text.Append('\n'); break;
            case "b" or "strong": Wrap(text, element, "**", escape); break;
            case "i" or "em": Wrap(text, element, "*", escape); break;
            case "s" or "del" or "strike": Wrap(text, element, "~~", escape); break;
            case "code" when !element.TextContent.Contains('`', StringComparison.Ordinal): text.Append('`').Append(element.TextContent).Append('`'); break;
            case "pre": text.Append("\n\n```\n").Append(element.TextContent.Replace("```", "", StringComparison.Ordinal).Trim('\n')).Append("\n```\n\n"); break;
            case "a": Link(text, element, escape); break;
            case "img": text.Append(element.GetAttribute("alt")); break;
            case "li": text.Append("\n- ").Append(Inner(element, escape).Replace("\n", "\n  ", StringComparison.Ordinal)); break;
            case "blockquote": text.Append("\n\n> ").Append(Inner(element, escape).Replace("\n", "\n> ", StringComparison.Ordinal)).Append("\n\n"); break;
            case "p" or "div" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                text.Append("\n\n");
                Children(text, element, escape);
                text.Append("\n\n");
                break;
            default: Children(text, element, escape); break;
        }
    }

    private static string Inner(IElement element, bool escape) => Write(element, escape);

    private static void Wrap(StringBuilder text, IElement element, string mark, bool escape)
    {
        var inner = Inner(element, escape);
        // Emphasis cannot span paragraphs in Markdown.
        text.Append(inner.Length == 0 || inner.Contains("\n\n", StringComparison.Ordinal) ? inner : mark + inner + mark);
    }

    private static void Link(StringBuilder text, IElement element, bool escape)
    {
        var inner = Inner(element, escape).Replace('\n', ' ');
        var href = element.GetAttribute("href") ?? "";
        if (!Uri.TryCreate(href, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "mailto"))
            text.Append(inner);
        else if (inner.Length == 0 || inner == href)
            text.Append(address.AbsoluteUri);
        else
            text.Append('[').Append(inner).Append("](<").Append(address.AbsoluteUri).Append(">)");
    }

    private static string Escape(string text) => LineStart().Replace(Sign().Replace(text, @"\$0"), @"${before}\${sign}");

    [GeneratedRegex(@"[\\`*_\[\]<>~&|]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?<before>[ \t]*\d*)(?<sign>[-+#=.)])", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"[\\`*_\[\]<>~&|#+=-]|\d[.)]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Special();

    [GeneratedRegex(@"\n[ \t]*\n\s*\n", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ManyBlankLines();
}
