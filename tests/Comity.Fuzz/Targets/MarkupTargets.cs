using Comity.Server.Discussion;
using Comity.Server.Hosting;

namespace Comity.Fuzz.Targets;

/// <summary>Samples of Markdown and HTML, sound and wicked.</summary>
internal static class Markup
{
    public static readonly string[] Samples =
    [
        "A *word* and **two**, ~~gone~~, `code`, [a link](https://news.example/a?b=1&c=2 \"title\") and @ada.\n\n- one\n- two\n  1. three\n\n> quoted\n> > twice\n\n```\nfenced\n```\n\n    indented\n",
        "# Heading\n\n![picture](https://news.example/a.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<https://news.example> www.news.example mail@news.example\n\n[ref]\n\n[ref]: javascript:alert(1)\n",
        "<p>One</p><script>alert(1)</script><img src=x onerror=alert(1)><a href=\"jav&#x09;ascript:alert(1)\">x</a><svg><style><img src=1 onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<figure class=a style=b><img src=\"/images/1/480.webp\" alt=\"a\"><figcaption>Words. Photo: J. Reed</figcaption></figure><blockquote><h1>a</h1><h6>b</h6></blockquote><template><p>t</template><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    ];

    public static readonly string[] Pieces =
    [
        "<script>", "</script>", "<svg>", "<math>", "<style>", "<template>", "<noscript>", "<textarea>", "<title>", "<plaintext>", "<!--", "-->", "<![CDATA[", "]]>", "<table>", "<select>", "<mglyph>", "<foreignObject>",
        "<a href=", "<img src=x onerror=", " onclick=", " style=", "javascript:", "data:text/html,", "vbscript:", "&#x6a;", "&colon;", "&lt;", "&amp;", "&Tab;",
        "](", "![", "[", "]", "**", "__", "~~", "```", "`", "\n> ", "\n- ", "\n1. ", "\n    ", "\n# ", "\n---\n", "|", "<https://", "www.", "https://", "mailto:", "@ada", "\\", "  \n",
    ];
}

/// <summary>A comment's Markdown. A finding: an exception, or HTML that holds more than comments may.</summary>
internal sealed class CommentMarkdownTarget : Target
{
    public override string Name => "comment-markdown";

    public override string Promise => "Any comment becomes HTML of twelve harmless elements, without scripts, styles, pictures or addresses that run something.";

    public override IReadOnlyList<string> Words => Markup.Pieces;

    public override IEnumerable<byte[]> Seeds() => Markup.Samples.Select(Texts.Bytes);

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        HtmlRules.Comment.Check(CommentHtml.Of(text));
        var html = CommentHtml.Of(text, name => "/members/" + name.Length);
        HtmlRules.Comment.Check(html);
        Require(SafeHtml.Words(html, 200).Length <= 200, "more words than asked for");
    }
}

/// <summary>A story's Markdown. A finding: an exception, or HTML that holds more than stories may.</summary>
internal sealed class StoryMarkdownTarget : Target
{
    public override string Name => "story-markdown";

    public override string Promise => "Any story's Markdown becomes HTML of the elements that stories may have, and no address that runs something.";

    public override IReadOnlyList<string> Words => Markup.Pieces;

    public override IEnumerable<byte[]> Seeds() => Markup.Samples.Select(Texts.Bytes);

    protected override void Try(byte[] input) => HtmlRules.Story.Check(SafeHtml.Story.FromMarkdown(Texts.Of(input)));
}

/// <summary>Foreign HTML, as imports bring it. A finding: as above.</summary>
internal sealed class StoryHtmlTarget : Target
{
    public override string Name => "story-html";

    public override string Promise => "Any foreign HTML becomes HTML of the elements that stories may have, and no address that runs something.";

    public override IReadOnlyList<string> Words => Markup.Pieces;

    public override IEnumerable<byte[]> Seeds() => Markup.Samples.Select(Texts.Bytes);

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        HtmlRules.Story.Check(SafeHtml.Story.FromHtml(text));
        Require(SafeHtml.Words(text, 100).Length <= 100, "more words than asked for");
    }
}
