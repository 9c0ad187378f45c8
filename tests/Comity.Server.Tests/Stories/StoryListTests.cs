using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;

namespace Comity.Server.Tests.Stories;

public sealed class StoryListTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync(null, "--Comity:Stories:PageSize=3");

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task The_front_page_leads_with_the_newest_and_goes_on_page_by_page_to_the_oldest()
    {
        for (var i = 0; i < 8; i++)
            await paper.AddStoryAsync($"story-{i}", s => s.PublishedAt = Paper.Begin.AddHours(-1 - (i / 2)));
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync("/");
        page.QuerySelector(".lead h2 a")!.GetAttribute("href").ShouldBe("/stories/story-1");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(browser.Page.QuerySelectorAll(".lead h2 a, .teaser h3 a").Select(a => a.GetAttribute("href")!));
            if (browser.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
                break;
            await browser.GoAsync(next);
        }

        seen.ShouldBe([.. new[] { 1, 0, 3, 2, 5, 4, 7, 6 }.Select(i => $"/stories/story-{i}")]);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("f_________8AAAAAAAAAAQ")]
    [InlineData("%27;drop table Stories")]
    public async Task A_cursor_that_was_not_given_is_refused_in_words(string cursor)
    {
        using var browser = paper.NewBrowser();

        await browser.GoAsync("/?cursor=" + cursor);
        browser.Status.ShouldBe(HttpStatusCode.BadRequest);
        browser.Page.QuerySelector("h1").ShouldNotBeNull();
        await browser.GoAsync("/api/v1/stories?cursor=" + cursor);
        browser.Status.ShouldBe(HttpStatusCode.BadRequest);
        JsonDocument.Parse(browser.Html).RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_tag_lists_its_stories_alone()
    {
        await paper.AddStoryAsync("one", s => s.Tags.Add(new StoryTag { SiteId = s.SiteId, Slug = "halden", Name = "Halden" }));
        await paper.AddStoryAsync("two");
        using var browser = paper.NewBrowser();

        var page = await browser.GoAsync("/tags/halden");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Halden");
        page.QuerySelectorAll(".teaser h3 a").Select(a => a.GetAttribute("href")).ShouldBe(["/stories/one"]);
    }

    [Fact]
    public async Task Feeds_give_the_stories_and_know_when_nothing_is_new()
    {
        await paper.AddStoryAsync("harbour", s => s.Headline = "<b>Bridge</b> & \u0001 bell");
        using var client = paper.NewClient();

        var atom = XDocument.Parse(await client.GetStringAsync("/feed.atom")).Root!;
        var entry = atom.Elements(Atom + "entry").ShouldHaveSingleItem();
        entry.Element(Atom + "title")!.Value.ShouldBe("<b>Bridge</b> &  bell");
        entry.Element(Atom + "content")!.Value.ShouldBe("<p>The bridge is open.</p>");
        var json = JsonDocument.Parse(await client.GetStringAsync("/feed.json")).RootElement;
        json.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        json.GetProperty("items")[0].GetProperty("url").GetString().ShouldBe(new Uri(paper.Address, "/stories/harbour").ToString());

        using var first = await client.GetAsync("/feed.atom");
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.GetAsync("/feed.atom");
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_discussions_feeds_and_data_block_hold_published_comments_only()
    {
        var story = await paper.AddStoryAsync();
        await AddCommentsAsync(story);
        using var client = paper.NewClient();

        foreach (var path in new[] { "/stories/harbour/comments.atom", "/stories/harbour/comments.json", "/stories/harbour" })
        {
            var text = await client.GetStringAsync(path);
            text.ShouldContain("said Published", customMessage: path);
            foreach (var state in new[] { CommentState.Held, CommentState.Refused, CommentState.Removed, CommentState.Withdrawn })
                text.ShouldNotContain($"said {state}", customMessage: path);
        }

        await paper.WriteAsync(async db => (await db.Stories.FindAsync(story.Id))!.Discussion = DiscussionState.Closed);
        (await client.GetAsync("/stories/harbour/comments.atom")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetStringAsync("/stories/harbour")).Split("ld+json")[1].Split("</script>")[0].ShouldNotContain("said Published");
    }

    [Fact]
    public async Task The_sitemap_lists_stories_and_robots_names_the_sitemap()
    {
        await paper.AddStoryAsync();
        using var client = paper.NewClient();

        (await client.GetStringAsync("/sitemap.xml")).ShouldContain(new Uri(paper.Address, "/stories/harbour").ToString());
        (await client.GetStringAsync("/robots.txt")).ShouldContain("Sitemap: " + new Uri(paper.Address, "/sitemap.xml"));
    }

    private async Task AddCommentsAsync(Story story)
    {
        var author = await paper.AddStaffAsync(Comity.Storage.Members.StaffRole.Moderator, "Ana Bel");
        await paper.WriteAsync(async db =>
        {
            var states = Enum.GetValues<CommentState>();
            for (var i = 0; i < states.Length; i++)
            {
                var comment = new Comment
                {
                    SiteId = story.SiteId,
                    StoryId = story.Id,
                    Number = i + 1,
                    AuthorId = author.Id,
                    AuthorName = "Ana Bel",
                    State = states[i],
                    Body = $"said {states[i]}",
                    Html = $"<p>said {states[i]}</p>",
                    CreatedAt = Paper.Begin,
                };
                db.Comments.Add(comment);
                await db.SaveChangesAsync();
                comment.ThreadId = comment.Id;
            }
        });
    }
}
