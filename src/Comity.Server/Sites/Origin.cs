using Comity.Storage.Sites;

namespace Comity.Server.Sites;

/// <summary>Where a page comes from, as browsers write it: scheme, host, and the port when it is not the scheme's own.</summary>
public static class Origin
{
    public static string Of(Uri page) => $"{page.Scheme}://{HostOf(page)}{(page.IsDefaultPort ? "" : $":{page.Port}")}";

    /// <summary>In lower case, other letters than ASCII in Punycode; as it is written, when it holds what no name may.</summary>
    public static string HostOf(Uri page)
    {
        try
        {
            return page.IdnHost.ToLowerInvariant();
        }
        catch (Exception e) when (e is ArgumentException or UriFormatException)
        {
            // An address that can be read may still name a host that cannot be, and only this tells.
            return page.Host.ToLowerInvariant();
        }
    }

    /// <summary>The origin that somebody typed; null when it is none, such as an address with a path.</summary>
    public static string? Read(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri is { UserInfo.Length: 0, AbsolutePath: "/", Query.Length: 0, Fragment.Length: 0, Host.Length: > 0 }
            ? Of(uri)
            : null;

    /// <summary>Whether it is the one that the request was sent to.</summary>
    public static bool IsOwn(HttpRequest request, string origin) => origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the browser says that a page of ours, or the reader's own hand, sends the request (Fetch Metadata; Origin: RFC 6454 §7); null: it says nothing.</summary>
    public static bool? SaysOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0)
            return site is ["same-origin"] or ["none"];
        var origin = request.Headers.Origin;
        return origin.Count == 0 ? null : origin is [{ } sent] && IsOwn(request, sent);
    }

    /// <summary>Whether the page may show the site's discussions and tell the program of stories.</summary>
    public static bool Embeds(this Site site, Uri page) => page.Scheme is "http" or "https" && site.Origins.Contains(Of(page));
}
