using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Comity.Server.Fetching;

namespace Comity.Server.Stories;

/// <summary>What a page on another CMS says of its story, in schema.org data, Open Graph or plain HTML.</summary>
internal sealed record PageFacts
{
    public string Headline { get; init; } = "";

    public string Byline { get; init; } = "";

    public string? Language { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public Uri? Image { get; init; }

    /// <summary>The address that the page calls its own. Whether to believe it is the reader's to decide.</summary>
    public Uri? Canonical { get; init; }

    /// <summary>The <c>story-id</c> of the discussions in it.</summary>
    public IReadOnlyList<string> StoryIds { get; init; } = [];

    public static PageFacts Read(Fetched page)
    {
        var parser = new HtmlParser();
        using var bytes = new MemoryStream(page.Body, writable: false);
        using var document = EncodingOf(page.Charset) is { } encoding ? parser.ParseDocument(encoding.GetString(page.Body)) : parser.ParseDocument(bytes);
        var article = JsonArticle.Of(document);
        string? Meta(params string[] names) => names.Select(n =>
            document.Head?.QuerySelector($"meta[property='{n}' i], meta[name='{n}' i]")?.GetAttribute("content")).FirstOrDefault(c => !string.IsNullOrWhiteSpace(c));

        return new PageFacts
        {
            Headline = First(article?.Headline, Meta("og:title"), document.Title),
            Byline = First(article?.Author, Meta("author", "article:author") is { } author && !author.Contains("://", StringComparison.Ordinal) ? author : null),
            Language = document.DocumentElement.GetAttribute("lang") is { Length: > 0 } lang ? lang : article?.Language ?? Meta("og:locale")?.Replace('_', '-'),
            PublishedAt = Time(article?.Published) ?? Time(Meta("article:published_time", "date")),
            Image = Address(page.Address, article?.Image ?? Meta("og:image:secure_url", "og:image", "twitter:image")),
            Canonical = Address(page.Address, document.QuerySelector("link[rel~='canonical' i]")?.GetAttribute("href") ?? Meta("og:url")),
            StoryIds = [.. document.QuerySelectorAll("comity-discussion[story-id]").Select(e => e.GetAttribute("story-id")!.Trim())],
        };
    }

    private static string First(params string?[] texts) => texts.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))?.Trim() ?? "";

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static Uri? Address(Uri page, string? text) =>
        !string.IsNullOrWhiteSpace(text) && Uri.TryCreate(page, text.Trim(), out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>Null: the page is to be asked itself.</summary>
    private static Encoding? EncodingOf(string? charset)
    {
        if (string.IsNullOrEmpty(charset))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>The first article in a page's JSON-LD.</summary>
internal sealed record JsonArticle(string? Headline, string? Author, string? Published, string? Image, string? Language)
{
    private const int Deepest = 8;

    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static JsonArticle? Of(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, s_lenient);
                if (Find(json.RootElement, 0) is { } article)
                    return article;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Pages with broken data (also with half a surrogate pair, which is found when it is read) beside a good title are common; the title counts then.
            }
        }

        return null;
    }

    private static JsonArticle? Find(JsonElement element, int depth) => element.ValueKind switch
    {
        _ when depth > Deepest => null,
        JsonValueKind.Array => element.EnumerateArray().Select(e => Find(e, depth + 1)).FirstOrDefault(a => a is not null),
        JsonValueKind.Object when IsArticle(element) => new JsonArticle(
            Text(element, "headline") ?? Text(element, "name"), Names(element, "author"), Text(element, "datePublished"), Text(element, "image", "url"), Text(element, "inLanguage")),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph, depth + 1),
        _ => null,
    };

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1))
            .Any(t => t.ValueKind == JsonValueKind.String && t.GetString()! is var name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal)));

    /// <summary>A text, or the first of several, or what an object has under <paramref name="inner"/>.</summary>
    private static string? Text(JsonElement element, string name, string inner = "name") => element.TryGetProperty(name, out var value) ? Text(value, inner) : null;

    private static string? Text(JsonElement value, string inner) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => value.EnumerateArray().Select(v => Text(v, inner)).FirstOrDefault(t => t is not null),
        JsonValueKind.Object => value.TryGetProperty(inner, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null,
        _ => null,
    };

    private static string? Names(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? string.Join(", ", value.EnumerateArray().Select(v => Text(v, "name")).Where(n => !string.IsNullOrWhiteSpace(n)))
            : Text(element, name);
}
