using Comity.Storage.Sites;

namespace Comity.Server.Sites;

/// <summary>Where a page comes from, as browsers write it: scheme, host, and the port when it is not the scheme's own.</summary>
public static class Origin
{
    public static string Of(Uri page) => $"{page.Scheme}://{page.IdnHost.ToLowerInvariant()}{(page.IsDefaultPort ? "" : $":{page.Port}")}";

    /// <summary>The origin that somebody typed; null when it is none, such as an address with a path.</summary>
    public static string? Read(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri is { UserInfo.Length: 0, AbsolutePath: "/", Query.Length: 0, Fragment.Length: 0, Host.Length: > 0 }
            ? Of(uri)
            : null;

    /// <summary>Whether the page may show the site's discussions and tell the program of stories.</summary>
    public static bool Embeds(this Site site, Uri page) => page.Scheme is "http" or "https" && site.Origins.Contains(Of(page));
}
