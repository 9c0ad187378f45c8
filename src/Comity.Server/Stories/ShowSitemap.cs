using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>What search engines ask for: all published stories, and where they may go.</summary>
internal static class ShowSitemap
{
    private const int Most = 50_000;
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static async Task<IResult> Handle(CurrentSite site, ComityDb db, PublicAddress address, TimeProvider time, CancellationToken cancel)
    {
        var stories = await db.Stories.AsNoTracking().PublishedOn(site.Id, time.GetUtcNow()).Where(s => s.ExternalUrl == null)
            .OrderByDescending(s => s.PublishedAt).Take(Most - 2)
            .Select(s => new { s.Slug, s.PublishedAt, s.UpdatedAt })
            .ToListAsync(cancel);
        var urls = stories.Select(s => Url(address.Of("/stories/" + s.Slug), s.UpdatedAt ?? s.PublishedAt))
            .Prepend(Url(address.Of("/policy"), null)).Prepend(Url(address.Of("/"), null));
        var document = new XDocument(new XElement(Names + "urlset", urls));
        return Marked.Bytes(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document), "application/xml; charset=utf-8");
    }

    public static ContentHttpResult Robots(PublicAddress address) => TypedResults.Text(
        $"""
        User-agent: *
        Disallow: /console
        Disallow: /account
        Disallow: /staff
        Disallow: /sign-in
        Disallow: /api/

        Sitemap: {address.Of("/sitemap.xml")}

        """, "text/plain; charset=utf-8");

    private static XElement Url(string address, DateTimeOffset? changed) =>
        new(Names + "url", new XElement(Names + "loc", address), changed is { } at ? new XElement(Names + "lastmod", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null);
}
