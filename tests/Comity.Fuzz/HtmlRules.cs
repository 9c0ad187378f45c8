using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Comity.Fuzz;

/// <summary>
/// What HTML made of other people's words may hold, written down a second time and apart from the program's own lists: so a slip
/// there is seen here. The HTML is read as a browser reads it, and once more after writing it out, since sanitised HTML that
/// changes its meaning when it is read again is how scripts get past sanitisers.
/// </summary>
internal sealed class HtmlRules(string[] tags, string[] attributes, string rel)
{
    private static readonly string[] schemes = ["http", "https", "mailto"];

    public static HtmlRules Comment { get; } = new(
        ["p", "br", "em", "strong", "del", "code", "pre", "ul", "ol", "li", "blockquote", "a"], ["href", "start"], "nofollow ugc noopener");

    public static HtmlRules Story { get; } = new(
        [
            "p", "br", "hr", "em", "strong", "i", "b", "s", "del", "ins", "sub", "sup", "small", "abbr", "cite", "q", "code", "pre", "mark",
            "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "a", "img", "figure", "figcaption",
            "table", "caption", "thead", "tbody", "tr", "th", "td",
        ],
        ["href", "src", "alt", "title", "width", "height", "start", "colspan", "rowspan", "lang", "dir"], "noopener");

    /// <exception cref="FindingException">Something else is in it.</exception>
    public void Check(string html)
    {
        var body = Parse(html);
        Look(body, html);
        Look(Parse(body.InnerHtml), html);
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument("<!doctype html><html><body>" + html + "</body></html>").Body!;

    private void Look(IElement body, string html)
    {
        foreach (var node in body.Descendants())
        {
            if (node is IElement element)
                LookAt(element, html);
            else if (node is not IText)
                throw new FindingException($"a {node.NodeType} in {html}");
        }
    }

    private void LookAt(IElement element, string html)
    {
        if (!tags.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
            throw new FindingException($"the element {element.LocalName} in {html}");
        foreach (var attribute in element.Attributes)
        {
            var known = attributes.Contains(attribute.Name)
                || (element.LocalName == "a" && attribute.Name == "rel" && attribute.Value == rel)
                || (element.LocalName == "img" && attribute.Name == "loading" && attribute.Value == "lazy");
            if (!known)
                throw new FindingException($"the attribute {attribute.Name}=\"{attribute.Value}\" in {html}");
            if (attribute.Name is "href" or "src" && !IsHarmless(attribute.Value))
                throw new FindingException($"the address {attribute.Value} in {html}");
        }

        if (element.LocalName == "a" && element.GetAttribute("rel") != rel)
            throw new FindingException($"a link without rel=\"{rel}\" in {html}");
    }

    /// <summary>As browsers read addresses: control characters and spaces before them, tabs and line ends within count for nothing.</summary>
    private static bool IsHarmless(string address)
    {
        var read = new string([.. address.SkipWhile(c => c <= ' ').Where(c => c is not ('\t' or '\n' or '\r'))]);
        var colon = read.IndexOf(':', StringComparison.Ordinal);
        var relative = colon < 0 || read.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        return relative || schemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
