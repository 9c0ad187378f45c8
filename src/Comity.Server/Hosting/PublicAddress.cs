using System.Net;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Comity.Server.Hosting;

/// <summary>The address that readers know the paper by, for links that leave the page: feeds, canonical links, mails.</summary>
public sealed class PublicAddress(Settings settings, IHttpContextAccessor accessor, SiteDirectory sites, ListeningAddress listening)
{
    /// <summary>
    /// Scheme and host without a slash at the end: the setting <c>Comity:PublicUrl</c>, or what the request came to. For
    /// a site that does not answer there it is the first of the site's own hosts.
    /// </summary>
    public string Root => RootOf(null, OfRequest);

    /// <param name="path">Begins with a slash.</param>
    /// <param name="siteId">Whose page it is; null: of the site that the request is for.</param>
    public string Of(string path, int? siteId = null) => RootOf(siteId, OfRequest) + path;

    /// <summary>
    /// The same for links with a secret in them, sent to somebody else than the one who asks: a forged Host header
    /// must not lead them to a stranger's server. The request's own host counts only if a site claims it in its hosts
    /// or it is this machine's; otherwise the setting is needed, and without it the link leads to where the program listens.
    /// </summary>
    /// <inheritdoc cref="Of"/>
    public string OfSecret(string path, int? siteId = null) => RootOf(siteId, IsOurs ? OfRequest : null) + path;

    private string RootOf(int? siteId, string? asked)
    {
        var root = settings.PublicUrl?.TrimEnd('/') ?? asked ?? Listening;
        if (sites.All.Count < 2 || !Uri.TryCreate(root, UriKind.Absolute, out var address))
            return root;
        var site = siteId is { } id ? sites.ById(id) : Current;
        return site is null or { Hosts: [] } || sites.ForHost(address.Host)?.Id == site.Id ? root
            : new UriBuilder(address.Scheme, site.Hosts[0], address.IsDefaultPort ? -1 : address.Port).Uri.GetLeftPart(UriPartial.Authority);
    }

    private Site? Current => Request?.HttpContext.RequestServices.GetService<CurrentSite>() is { IsKnown: true } current ? current.Site : null;

    private HttpRequest? Request => accessor.HttpContext?.Request;

    private string? OfRequest => Request is { } request ? $"{request.Scheme}://{request.Host}" : null;

    private bool IsOurs => Request?.Host.Host is { } host && (sites.All.Any(s => s.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)) || IsThisMachine(host));

    private string Listening => listening.Root;

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip);
}

/// <summary>Where the program listens, or would.</summary>
public sealed class ListeningAddress(IServer server, IConfiguration configuration)
{
    private const string Default = "http://localhost:5080";

    /// <summary>Scheme and host without a slash at the end; "any address" is told as localhost.</summary>
    public string Root =>
        (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? configuration["urls"]?.Split(';')[0] ?? Default)
            .Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("*", "localhost", StringComparison.Ordinal)
            .Replace("+", "localhost", StringComparison.Ordinal)
            .TrimEnd('/');
}
