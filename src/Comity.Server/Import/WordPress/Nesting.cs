using System.Net;
using System.Text.RegularExpressions;

namespace Comity.Server.Import.WordPress;

/// <summary>Keeps HTML that is nested beyond all sense away from parsers and writers, which recurse.</summary>
internal static partial class Nesting
{
    private const int Deepest = 250;

    /// <summary>The HTML itself, or only its words when it is nested too deeply.</summary>
    public static string Limit(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            depth += html[tag.Index + 1] == '/' ? (depth > 0 ? -1 : 0) : 1;
            if (depth > Deepest)
                return "<p>" + WebUtility.HtmlEncode(WebUtility.HtmlDecode(Tag().Replace(html, " "))) + "</p>";
        }

        return html;
    }

    [GeneratedRegex("</?(?!(?:br|img|hr|p|li|wbr|col|input|source|td|th|tr|dt|dd|option)[ />])[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();
}
