using Comity.Server.Fetching;
using Comity.Server.Stories;

namespace Comity.Fuzz.Targets;

/// <summary>A story's file. A finding: an exception other than <see cref="StoryFileException"/>, or one whose line is not in the file.</summary>
internal sealed class StoryFileTarget : Target
{
    public override string Name => "story-file";

    public override string Promise => "Any file of a story is read, or refused with the line.";

    public override IReadOnlyList<string> Words =>
    [
        "---\n", "headline: ", "standfirst: ", "byline: ", "published: ", "updated: ", "language: ", "tags: [", "image:\n  ", "file: ", "caption: ", "credit: ", "alt: ", "discussion: ", "closes-after-days: ", "slug: ", "url: ", "story-id: ", "corrections:\n- ", "draft: true\n",
        "2031-03-04 09:00", "date: ", "text: ", "open", "&a ", "*a", "<<: *a\n", "!!binary ", "|\n  ", ">-\n  ", "? ", "{", "}", "[", "]", "\"\\uD800\"",
    ];

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        "---\nheadline: Bridge closed\nstandfirst: For three weeks\nbyline: Ada Bell\npublished: 2031-03-04 09:00\nupdated: 2031-03-04T10:00:00Z\nlanguage: en\ntags: [bridges, \"ferries\"]\nimage:\n  file: bridge.jpg\n  caption: The bridge\n  credit: J. Reed\n  alt: A bridge\ndiscussion: open\ncloses-after-days: 7\nslug: bridge\nurl: https://news.example/bridge\nstory-id: \"42\"\ncorrections:\n- It was Monday.\n- date: 2031-03-05\n  text: It was three weeks.\ndraft: false\n---\n\nWords.\n",
        "\uFEFF---\r\nheadline: &a x\r\nstandfirst: *a\r\n---\r\n# H\r\n");

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        try
        {
            _ = StoryFile.Read(text);
        }
        catch (StoryFileException refusal)
        {
            Require(refusal.Line >= 1 && refusal.Line <= text.ReplaceLineEndings("\n").Count(c => c == '\n') + 2, $"line {refusal.Line} is not in the file: {refusal.Message}");
        }
    }
}

/// <summary>A page of another site, from which a story is made. A finding: an exception, or an address that is not http or https.</summary>
internal sealed class PageTarget : Target
{
    public override string Name => "page";

    public override string Promise => "From any page of another site a story's facts are read, and no address that is not of the web.";

    public override IReadOnlyList<string> Words =>
    [
        "<script type=\"application/ld+json\">", "</script>", "{\"@graph\":[", "\"@type\":\"NewsArticle\"", "\"headline\":", "\"author\":", "\"datePublished\":", "\"image\":", "\"url\":", "\"inLanguage\":", "\\ud800",
        "<meta property=\"og:title\" content=\"", "<meta name=author content=", "<link rel=canonical href=\"", "<comity-discussion story-id=\"", "<title>", "<html lang=", "<meta charset=", "utf-16", "iso-2022-jp", "file:///", "//[::1]", "http://%zz",
    ];

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge closed</title><meta property=\"og:title\" content=\"Bridge\"><meta name=author content=\"Ada Bell\"><meta property=\"article:published_time\" content=\"2031-03-04T09:00:00Z\"><meta property=\"og:image\" content=\"/a.jpg\"><link rel=canonical href=\"https://news.example/bridge\"></head><body><comity-discussion story-id=\"42\"></comity-discussion>",
        "<html><head><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"headline\":\"Bridge\",\"author\":[{\"name\":\"Ada\"},\"J. Reed\"],\"datePublished\":\"2031-03-04\",\"image\":{\"url\":\"a.png\"},\"inLanguage\":\"en\",},]}</script>");

    protected override void Try(byte[] input)
    {
        // A quarter of the pages come with the server's own word for their encoding.
        var charset = (input.Length % 4) switch { 1 => "windows-1251", 2 => "utf-8", _ => null };
        var facts = PageFacts.Read(new Fetched(new Uri("https://news.example/a"), input) { Charset = charset });
        Require(facts.Image?.Scheme is null or "http" or "https" && facts.Canonical?.Scheme is null or "http" or "https", "an address of another scheme");
    }
}
