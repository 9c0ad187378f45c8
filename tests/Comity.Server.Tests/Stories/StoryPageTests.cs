using System.Net;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage.Stories;

namespace Comity.Server.Tests.Stories;

public sealed class StoryPageTests : IAsyncLifetime
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_story_shows_headline_standfirst_byline_dates_tags_corrections_and_the_policy_in_force()
    {
        await paper.AddStoryAsync("harbour", s =>
        {
            s.UpdatedAt = Paper.Begin.AddMinutes(-10);
            s.Tags.Add(new StoryTag { SiteId = s.SiteId, Slug = "halden", Name = "Halden" });
            s.Corrections.Add(new Correction { At = Paper.Begin, Text = "It is 421 metres long." });
        });
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync("/stories/harbour");

        browser.Status.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Harbour bridge opens after nine years");
        page.QuerySelector(".standfirst")!.TextContent.ShouldBe("The first carts crossed at dawn.");
        page.QuerySelector(".byline b")!.TextContent.ShouldBe("Ilse Varga");
        page.QuerySelectorAll(".byline time").Select(t => t.GetAttribute("datetime")).ShouldBe(["2031-03-04T08:00:00Z", "2031-03-04T08:50:00Z"]);
        page.QuerySelector(".tag")!.GetAttribute("href").ShouldBe("/tags/halden");
        page.QuerySelector(".corrections")!.TextContent.ShouldContain("It is 421 metres long.");
        page.QuerySelectorAll(".policy-brief li").Length.ShouldBeGreaterThanOrEqualTo(8);
        page.QuerySelector(".policy-brief a[href$='#clause-1']").ShouldNotBeNull();
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(new Uri(paper.Address, "/stories/harbour").ToString());
    }

    [Fact]
    public async Task Markup_in_any_field_is_shown_as_text()
    {
        await paper.AddStoryAsync("harbour", s =>
        {
            s.Headline = s.Standfirst = s.Byline = Hostile;
            s.Tags.Add(new StoryTag { SiteId = s.SiteId, Slug = "t", Name = Hostile });
            s.Corrections.Add(new Correction { At = Paper.Begin, Text = Hostile });
        });
        using var browser = paper.NewBrowser();

        foreach (var path in new[] { "/stories/harbour", "/", "/tags/t" })
        {
            var page = await browser.GoAsync(path);
            page.QuerySelectorAll("script:not([src^='/comity.js?v='])").ShouldAllBe(s => s.GetAttribute("type") == "application/ld+json", path);
            page.QuerySelectorAll("[onerror], main img[src=x]").ShouldBeEmpty(path);
            browser.Text.ShouldContain("<script>alert(1)</script>", customMessage: path);
        }
    }

    [Fact]
    public async Task The_data_block_is_json_of_the_article_and_cannot_be_ended_by_its_content()
    {
        await paper.AddStoryAsync("harbour", s => s.Headline = Hostile);
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync("/stories/harbour");

        var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        json.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        json.GetProperty("headline").GetString().ShouldBe(Hostile);
        json.GetProperty("comment").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Drafts_and_scheduled_stories_appear_nowhere_until_their_time()
    {
        await paper.AddStoryAsync("draft", s => s.PublishedAt = null);
        await paper.AddStoryAsync("later", s =>
        {
            s.Headline = "Only from ten o'clock";
            s.PublishedAt = Paper.Begin.AddHours(1);
            s.Tags.Add(new StoryTag { SiteId = s.SiteId, Slug = "halden", Name = "Halden" });
        });
        using var browser = paper.NewBrowser();

        foreach (var path in new[] { "/stories/draft", "/stories/later", "/tags/halden", "/stories/later/comments.atom", "/stories/later/comments.json" })
        {
            await browser.GoAsync(path);
            browser.Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        foreach (var path in new[] { "/", "/feed.atom", "/feed.json", "/sitemap.xml", "/api/v1/stories" })
        {
            await browser.GoAsync(path);
            browser.Status.ShouldBe(HttpStatusCode.OK, path);
            browser.Html.ShouldNotContain("later", customMessage: path);
            browser.Html.ShouldNotContain("draft", customMessage: path);
        }

        paper.Time.Advance(TimeSpan.FromHours(1));
        await browser.GoAsync("/stories/later");
        browser.Status.ShouldBe(HttpStatusCode.OK);
        (await browser.GoAsync("/")).QuerySelector("a[href='/stories/later']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("hy", "ltr")]
    public async Task The_article_has_the_language_and_direction_of_the_story(string language, string direction)
    {
        await paper.AddStoryAsync("harbour", s => s.Language = language);
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync("/stories/harbour");

        page.QuerySelector("article.story")!.GetAttribute("lang").ShouldBe(language);
        page.QuerySelector("article.story")!.GetAttribute("dir").ShouldBe(direction);
    }

    [Fact]
    public async Task A_story_on_another_cms_shows_headline_and_link_and_a_discussion()
    {
        await paper.AddStoryAsync("elsewhere", s => (s.ExternalUrl, s.BodyHtml) = ("https://news.example/2031/bridge", ""));
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync("/stories/elsewhere");

        page.QuerySelector(".prose a[href='https://news.example/2031/bridge']").ShouldNotBeNull();
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("https://news.example/2031/bridge");
        page.QuerySelector("#discussion").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_unknown_visitor_who_has_the_page_is_told_so_until_it_changes()
    {
        var story = await paper.AddStoryAsync();
        using var handler = new HttpClientHandler { UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = paper.Address };
        using var first = await client.GetAsync("/stories/harbour");
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);

        using (var again = await client.GetAsync("/stories/harbour"))
            again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using (var otherPart = await client.GetAsync("/stories/harbour?sort=newest"))
            otherPart.StatusCode.ShouldBe(HttpStatusCode.OK);

        await paper.WriteAsync(async db => (await db.Stories.FindAsync(story.Id))!.Headline = "Another headline");
        using var changed = await client.GetAsync("/stories/harbour");
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/stories/nothing")]
    [InlineData("/stories/%00")]
    [InlineData("/stories/..%2f..%2fetc%2fpasswd")]
    [InlineData("/tags/nothing")]
    [InlineData("/images/99/480.webp")]
    public async Task What_is_not_there_is_a_page_in_the_papers_look(string path)
    {
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync(path);

        browser.Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        browser.Html.ShouldNotContain("   at ");
        if (browser.Status == HttpStatusCode.NotFound)
            page.QuerySelector(".masthead-name")!.TextContent.ShouldBe(paper.Site.Name);
    }
}
