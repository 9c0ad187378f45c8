using Comity.Server.Import.WordPress;

namespace Comity.Server.Tests.Import;

/// <summary>What becomes of WordPress' own ways of writing.</summary>
public sealed class WordPressTextTests
{
    [Theory]
    [InlineData("One\nline\n\nTwo", "<p>One<br>\nline</p>\n<p>Two</p>")]
    [InlineData("<p>Own</p>\n\n<p>paragraphs</p>", "<p>Own</p>\n<p>paragraphs</p>")]
    [InlineData("Before\n<blockquote>a\n\nb</blockquote>\nafter", "<p>Before</p>\n<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<p>after</p>")]
    [InlineData("a\n\n<pre>x\n\ny</pre>", "<p>a</p>\n<pre>x\n\ny</pre>")]
    [InlineData("<h1>Top</h1>text", "<h2>Top</h2>\n<p>text</p>")]
    [InlineData("[gallery ids=\"1,2\"]\n\nHe said [sic] and [...] left", "<p>He said [sic] and [...] left</p>")]
    [InlineData("[pull align=\"left\"]Kept words[/pull]", "<p>Kept words</p>")]
    [InlineData("<a href=\"javascript:alert(1)\" onmouseover=\"x\">l</a><script>alert(1)</script>", "<p><a rel=\"noopener\">l</a></p>")]
    [InlineData("<!-- wp:paragraph -->\n<p>Block</p>\n<!-- /wp:paragraph -->", "<p>Block</p>")]
    public async Task A_post_becomes_safe_html(string content, string html) => (await HtmlAsync(content)).ShouldBe(html);

    [Fact]
    public async Task Embeds_become_links_because_a_page_loads_nothing_from_strangers()
    {
        (await HtmlAsync("<!-- wp:embed --><figure class=\"wp-block-embed\"><div>\nhttps://video.example/1\n</div></figure><!-- /wp:embed -->"))
            .ShouldBe("<p><a href=\"https://video.example/1\" rel=\"noopener\">https://video.example/1</a></p>");
        (await HtmlAsync("<iframe src=\"https://video.example/2\"></iframe>")).ShouldContain("<a href=\"https://video.example/2\"");
        (await HtmlAsync("<img src=\"https://pictures.example/3.jpg\" alt=\"A mill\">")).ShouldContain(">A mill</a>");
    }

    [Fact]
    public async Task Html_nested_beyond_all_sense_keeps_its_words()
    {
        var deep = string.Concat(Enumerable.Repeat("<b><div>", 50_000)) + "words" + string.Concat(Enumerable.Repeat("</div></b>", 50_000));
        (await HtmlAsync(deep)).ShouldContain("words");
        CommentText.Convert(deep).Markdown.ShouldContain("words");
        (await HtmlAsync(string.Concat(Enumerable.Repeat("[caption]", 50_000)) + string.Concat(Enumerable.Repeat("<pre ", 50_000)))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Plain & simple", "Plain & simple")]
    [InlineData("5 &lt; 6 &amp; 7", "5 < 6 & 7")]
    [InlineData("a *b* c", @"a \*b\* c")]
    [InlineData("f*ck that", "f*ck that")]
    [InlineData("1. one\n2. two", "1\\. one\n2\\. two")]
    [InlineData("<strong>x</strong> <em>y</em> <del>z</del>", "**x** *y* ~~z~~")]
    [InlineData("<a href=\"javascript:alert(1)\">click</a>", "click")]
    [InlineData("<a href=\"https://x.example/\">https://x.example/</a>", "https://x.example/")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "- a\n- b")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("one\r\ntwo\n\n\n\nthree", "one\ntwo\n\nthree")]
    public void A_comment_becomes_markdown(string content, string markdown) => CommentText.Convert(content).Markdown.ShouldBe(markdown);

    [Theory]
    [InlineData("The bridge. Photo: J. Reed / Courier", "The bridge.", "J. Reed / Courier")]
    [InlineData("The bridge (Photo by Jonas Reed)", "The bridge", "Jonas Reed")]
    [InlineData("The bridge | Foto: Mira", "The bridge", "Mira")]
    [InlineData("The bridge © Courier 2024", "The bridge", "Courier 2024")]
    [InlineData("Photo: Mira Holt", "", "Mira Holt")]
    [InlineData("Мост. Фото: Мира", "Мост.", "Мира")]
    [InlineData("She took a photo of the mill", "She took a photo of the mill", "")]
    [InlineData("The picture: a mill", "The picture: a mill", "")]
    [InlineData("", "", "")]
    public void A_credit_is_told_from_the_caption(string text, string caption, string credit) => PictureCredit.Split(text).ShouldBe((caption, credit));

    [Theory]
    [InlineData("https://x.example/wp-content/uploads/2024/a-300x200.jpg", true)]
    [InlineData("https://x.example/wp-content/uploads/2024/a.jpg?w=3", true)]
    [InlineData("https://x.example/wp-content/uploads/../../secret.txt", false)]
    [InlineData("https://x.example/wp-content/uploads/%2e%2e/secret.txt", false)]
    [InlineData("https://x.example/elsewhere/2024/a.jpg", false)]
    public void Pictures_are_found_in_the_uploads_folder_and_nowhere_else(string address, bool found)
    {
        var folder = Directory.CreateTempSubdirectory("comity-uploads-");
        var uploads = Path.Combine(folder.FullName, "uploads");
        Directory.CreateDirectory(Path.Combine(uploads, "2024"));
        File.WriteAllText(Path.Combine(uploads, "2024", "a.jpg"), "x");
        File.WriteAllText(Path.Combine(folder.FullName, "secret.txt"), "x");
        (BodyPictures.Find(uploads, address) is not null).ShouldBe(found);
        folder.Delete(recursive: true);
    }

    private static async Task<string> HtmlAsync(string content)
    {
        var body = new StoryBody(content, _ => { });
        await body.ServePicturesAsync(_ => Task.FromResult<string?>(null));
        return body.Html;
    }
}
