using System.Collections.Frozen;

namespace Comity.Policy.Checks;

/// <summary>A link in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Host">Lower case, without "www.".</param>
internal readonly record struct Link(TextSpan Span, string Host);

/// <summary>Finds links: with a scheme, with "www.", or a bare host name under a usual top-level domain.</summary>
internal static class Links
{
    private const int LongestHost = 253;

    private static readonly FrozenSet<string> TopLevels = (
        "com net org info biz io co me ly cc tv gg app dev link click live pro vip win bet casino xyz top site online club shop store blog news " +
        "ru su am az tr ir ge ua by kz uz de fr es it nl be ch at uk us eu pl cz ro gr bg rs se no fi dk pt br mx ar il ae in cn jp").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Shorteners = (
        "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly shorturl.at tiny.cc rb.gy t.ly v.gd clck.ru vk.cc u.to qps.ru bl.ink s.id adf.ly shorte.st lnkd.in dlvr.it soo.gd").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static List<Link> In(string text)
    {
        var found = new List<Link>();
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '@' or '.' or '-' or '_') || !char.IsLetterOrDigit(text[at]))
                continue;
            if (LinkAt(text, at) is not { } link)
                continue;
            found.Add(link);
            at = link.Span.End - 1;
        }
        return found;
    }

    public static bool IsShortener(string host) => Shorteners.Contains(host);

    /// <summary>Whether the host is one of the hosts or under one.</summary>
    public static bool IsUnder(string host, IReadOnlyList<string> hosts) =>
        hosts.Any(own => host.Equals(own, StringComparison.OrdinalIgnoreCase)
            || host.EndsWith("." + own, StringComparison.OrdinalIgnoreCase)
            || own.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && host.Equals(own[4..], StringComparison.OrdinalIgnoreCase));

    private static Link? LinkAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        var scheme = rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : rest.StartsWith("hxxp://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        var hostStart = at + scheme;
        var hostEnd = hostStart;
        while (hostEnd < text.Length && hostEnd - hostStart < LongestHost && (char.IsLetterOrDigit(text[hostEnd]) || text[hostEnd] is '.' or '-' or '_'))
            hostEnd++;
        var host = text[hostStart..hostEnd].TrimEnd('.', '-', '_').ToLowerInvariant();
        hostEnd = hostStart + host.Length;
        if (host.StartsWith("www.", StringComparison.Ordinal))
            host = host[4..];
        else if (scheme == 0 && !IsBareHost(host))
            return null;
        if (!host.Contains('.', StringComparison.Ordinal) || hostEnd < text.Length && text[hostEnd] == '@')
            return null;
        var end = hostEnd;
        if (end < text.Length && text[end] is '/' or '?' or '#' or ':')
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or ']'))
                end++;
            while (end > hostEnd && text[end - 1] is '.' or ',' or '!' or '?' or ';' or ':')
                end--;
        }
        return new Link(new TextSpan(at, end), host);
    }

    // "example.com" but not "end.Next", "3.5" or "e.g".
    private static bool IsBareHost(string host)
    {
        var dot = host.LastIndexOf('.');
        return dot > 1 && TopLevels.Contains(host[(dot + 1)..]) && host.AsSpan(0, dot).IndexOfAnyInRange('a', 'z') >= 0 && host.All(c => char.IsAscii(c));
    }
}
