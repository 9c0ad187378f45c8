using Comity.Server.Hosting;

namespace Comity.Server.Tests.Stories;

public sealed class SafeHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](  JaVaScRiPt:alert(1))")]
    [InlineData("[a](data:text/html,<script>alert(1)</script>)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("<a href=\"https://a.example\" onclick=\"alert(1)\" style=\"color:red\">a</a>")]
    [InlineData("<iframe src=https://a.example></iframe><svg onload=alert(1)>")]
    [InlineData("<https://a.example/\"onmouseover=alert(1)>")]
    public void Nothing_that_runs_comes_through(string text)
    {
        foreach (var html in new[] { SafeHtml.Story.FromMarkdown(text), SafeHtml.Comment.FromMarkdown(text), SafeHtml.Story.FromHtml(text), SafeHtml.Comment.FromHtml(text) })
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
            page.QuerySelectorAll("script, iframe, svg, style, object").ShouldBeEmpty(html);
            foreach (var attribute in page.All.SelectMany(e => e.Attributes))
            {
                attribute.Name.ShouldNotStartWith("on");
                attribute.Name.ShouldNotBe("style");
                attribute.Value.ToLowerInvariant().ShouldNotContain("script:");
                attribute.Value.ShouldNotStartWith("data:");
            }
        }
    }

    [Fact]
    public void A_comment_has_the_small_set_and_its_links_are_not_followed()
    {
        var html = SafeHtml.Comment.FromMarkdown("# Not a heading\n\n**bold** ~~gone~~ https://a.example\n\n> said\n\n![alt](https://a.example/x.png)");

        html.ShouldContain("<strong>bold</strong>");
        html.ShouldContain("<del>gone</del>");
        html.ShouldContain("<blockquote>");
        html.ShouldContain("rel=\"nofollow ugc noopener\"");
        html.ShouldNotContain("<h1");
        html.ShouldNotContain("<img");
        html.ShouldContain(">alt</a>");
    }

    [Fact]
    public void Words_of_foreign_markup_stay_and_scripts_go_whole()
    {
        SafeHtml.Story.FromHtml("<div><center>Kept</center><script>gone()</script><style>p{}</style></div>").ShouldBe("Kept");
        SafeHtml.Words("<p>One <b>two</b></p><p>three</p>", 100).ShouldBe("One two three");
        SafeHtml.Words("<p>One two three</p>", 9).ShouldBe("One two…");
    }

    [Theory]
    [InlineData(">", 5000)]
    [InlineData("*", 5000)]
    [InlineData("- ", 3000)]
    [InlineData("[", 5000)]
    [InlineData("![", 5000)]
    [InlineData("**a ", 3000)]
    [InlineData("<b>", 3000)]
    public void Nesting_beyond_sense_gives_text_and_no_crash(string what, int times)
    {
        var text = string.Concat(Enumerable.Repeat(what, times)) + "end";

        SafeHtml.Comment.FromMarkdown(text).ShouldContain("end");
        SafeHtml.Story.FromMarkdown(text).ShouldContain("end");
    }
}
