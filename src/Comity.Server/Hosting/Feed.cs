using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace Comity.Server.Hosting;

/// <summary>A list of things with dates that programs can follow.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Page">Address of the page it follows.</param>
/// <param name="Self">Its own address.</param>
internal sealed record Feed(string Title, string Page, string Self)
{
    public string Language { get; init; } = "en";

    public string Subtitle { get; init; } = "";

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<FeedItem> Items { get; init; }

    public DateTimeOffset? LastChange => Items.Count == 0 ? null : Items.Max(i => i.UpdatedAt);
}

/// <param name="Id">Stable address that names it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Title">Plain text.</param>
internal sealed record FeedItem(string Id, string Url, string Title)
{
    public string Author { get; init; } = "";

    public string Summary { get; init; } = "";

    /// <summary>Safe HTML.</summary>
    public string Html { get; init; } = "";

    public string? Language { get; init; }

    public DateTimeOffset PublishedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Image { get; init; }
}

internal enum FeedKind
{
    /// <summary>RFC 4287.</summary>
    Atom,

    /// <summary>JSON Feed 1.1.</summary>
    Json,
}

/// <summary>Answers with a feed; a reader that has its newest state gets 304.</summary>
internal sealed class FeedResult(Feed feed, FeedKind kind) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=60";
        var (bytes, type) = kind == FeedKind.Atom ? (Atom(), "application/atom+xml; charset=utf-8") : (Json(), "application/feed+json; charset=utf-8");
        return Marked.Bytes(bytes, type, feed.LastChange).ExecuteAsync(context);
    }

    private byte[] Atom()
    {
        var syndication = new SyndicationFeed(feed.Items.Select(AtomItem))
        {
            Id = feed.Page,
            Title = new TextSyndicationContent(Xml(feed.Title)),
            Language = feed.Language,
            LastUpdatedTime = feed.LastChange ?? DateTimeOffset.UnixEpoch,
        };
        if (feed.Subtitle.Length > 0)
            syndication.Description = new TextSyndicationContent(Xml(feed.Subtitle));
        syndication.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(feed.Page)));
        syndication.Links.Add(SyndicationLink.CreateSelfLink(new Uri(feed.Self), "application/atom+xml"));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            syndication.SaveAsAtom10(xml);
        return bytes.ToArray();
    }

    private static SyndicationItem AtomItem(FeedItem item)
    {
        var entry = new SyndicationItem
        {
            Id = item.Id,
            Title = new TextSyndicationContent(Xml(item.Title)),
            Content = new TextSyndicationContent(Xml(item.Html), TextSyndicationContentKind.Html),
            PublishDate = item.PublishedAt,
            LastUpdatedTime = item.UpdatedAt,
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(item.Url)));
        if (item.Author.Length > 0)
            entry.Authors.Add(new SyndicationPerson { Name = Xml(item.Author) });
        if (item.Summary.Length > 0)
            entry.Summary = new TextSyndicationContent(Xml(item.Summary));
        foreach (var tag in item.Tags)
            entry.Categories.Add(new SyndicationCategory(Xml(tag)));
        return entry;
    }

    /// <summary>Without the few characters that XML cannot hold, which an imported text may.</summary>
    private static string Xml(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)));

    private byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["version"] = "https://jsonfeed.org/version/1.1",
        ["title"] = feed.Title,
        ["home_page_url"] = feed.Page,
        ["feed_url"] = feed.Self,
        ["language"] = feed.Language,
        ["items"] = new JsonArray([.. feed.Items.Select(JsonItem)]),
    });

    private static JsonObject JsonItem(FeedItem item)
    {
        var node = new JsonObject
        {
            ["id"] = item.Id,
            ["url"] = item.Url,
            ["title"] = item.Title,
            ["content_html"] = item.Html,
            ["date_published"] = item.PublishedAt.UtcDateTime.ToString("O"),
            ["date_modified"] = item.UpdatedAt.UtcDateTime.ToString("O"),
        };
        if (item.Author.Length > 0)
            node["authors"] = new JsonArray(new JsonObject { ["name"] = item.Author });
        if (item.Summary.Length > 0)
            node["summary"] = item.Summary;
        if (item.Language is not null)
            node["language"] = item.Language;
        if (item.Image is not null)
            node["image"] = item.Image;
        if (item.Tags.Count > 0)
            node["tags"] = new JsonArray([.. item.Tags.Select(t => (JsonNode)t)]);
        return node;
    }
}
