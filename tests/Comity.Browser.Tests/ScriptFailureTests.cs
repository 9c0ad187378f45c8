using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>The discussion's script when something is too much, too late, or does not arrive: no text is lost, and nothing looks done that is not.</summary>
public sealed class ScriptFailureTests
{
    [Fact]
    public async Task On_the_papers_own_page_the_article_stays_when_a_comment_is_not_taken_and_a_comment_without_place_is_gone_to()
    {
        await using var paper = await Paper.StartAsync();
        await FillAsync(paper, await paper.AddStoryAsync(), 51);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var reader = await Looks.OpenAsync(paper, desk);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        await page.RouteAsync("**/stories/harbour/comments", route => route.FulfillAsync(new() { Status = 503, ContentType = "text/html", Body = "<p>Too many at once.</p>" }));
        await page.Locator("#comment-text").FillAsync("It left on time today.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-lost]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("article.story")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#comment-text")).ToHaveValueAsync("It left on time today.");

        await page.UnrouteAllAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-52")).ToContainTextAsync("It left on time today.");
        await Assertions.Expect(page.Locator("article.story")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-lost]")).ToBeHiddenAsync();
        page.Url.ShouldEndWith("?at=52#comment-52");
    }

    [Fact]
    public async Task Of_two_drafts_the_later_one_is_shown_and_a_reply_is_kept_as_one()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        await FillAsync(paper, story, 1);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var reader = await Looks.OpenAsync(paper, desk);
        var page = await reader.NewPageAsync();
        var box = page.Locator("#comment-text");
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour?reply=1").ToString());
        var put = await page.RunAndWaitForRequestAsync(() => box.FillAsync("Words of this browser."), r => r.Method == "PUT" && r.Url.EndsWith("/draft", StringComparison.Ordinal));
        (await (await put.ResponseAsync())!.FinishedAsync()).ShouldBeNull();
        (await paper.ReadAsync(db => Task.FromResult(db.CommentDrafts.Single().ParentNumber))).ShouldBe(1);

        async Task ExpectAsync(DateTimeOffset keptAt, string text)
        {
            await paper.WriteAsync(db =>
            {
                var draft = db.CommentDrafts.Single();
                (draft.Body, draft.At) = ("Words of another browser.", keptAt);
                return Task.CompletedTask;
            });
            await page.ReloadAsync();
            await Assertions.Expect(box).ToHaveValueAsync(text);
        }

        await ExpectAsync(DateTimeOffset.UnixEpoch, "Words of this browser.");
        await ExpectAsync(DateTimeOffset.MaxValue.AddDays(-1), "Words of another browser.");
    }

    [Fact]
    public async Task What_stands_within_the_element_is_shown_while_the_server_is_not_reached_and_then_the_discussion()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        host.Embed = "<comity-discussion><p>Write to us instead.</p></comity-discussion>";
        await host.AddStoryAsync(paper);
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.RouteAsync("**/embed?*", route => route.AbortAsync());
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.GetByText("Write to us instead.")).ToBeVisibleAsync();

        await page.UnrouteAllAsync();
        await page.Clock.FastForwardAsync(30_000);
        await Assertions.Expect(page.Locator("comity-discussion #discussion")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Write to us instead.")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Sixty_new_comments_are_all_shown()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        var story = await host.AddStoryAsync(paper);
        await using var reader = await Chromium.OpenAsync(new());
        var page = await OpenAsync(reader, host);
        await PostAsync(paper, story, 60);
        await page.GetByRole(AriaRole.Button, new() { Name = "New comments 60" }).ClickAsync();
        await Assertions.Expect(page.Locator("article[data-number]")).ToHaveCountAsync(60);
        await Assertions.Expect(page.Locator("[data-do=news]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_stood_in_the_background_hears_what_it_missed()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        var story = await host.AddStoryAsync(paper);
        await PostAsync(paper, story, 9);
        await using var reader = await Chromium.OpenAsync(new());
        await reader.AddInitScriptAsync("window.away = true; Object.defineProperty(document, 'hidden', { get: () => away });");
        var page = await OpenAsync(reader, host);
        await Assertions.Expect(page.Locator("#comment-9")).ToBeVisibleAsync();
        await PostAsync(paper, story, 2);
        await page.EvaluateAsync("""
            () => {
              const now = Date.now;
              Date.now = () => now() + 60000;
              away = false;
              document.dispatchEvent(new Event("visibilitychange"));
            }
            """);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "New comments 2" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_does_not_arrive_is_said_there_where_it_was_tried()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        var story = await host.AddStoryAsync(paper);
        await FillAsync(paper, story, 1);
        await using var reader = await Chromium.OpenAsync(new());
        var page = await OpenAsync(reader, host);
        var lost = page.Locator("[data-lost]");
        await page.GetByLabel("Name").FillAsync("Nora Feld");
        await page.Locator("#comment-text").FillAsync("But it never failed.");
        await page.RouteAsync("**/*reply=1*", route => route.AbortAsync());
        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 [data-lost]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-2")).ToContainTextAsync("But it never failed.");
        await Assertions.Expect(lost).ToBeHiddenAsync();
        await page.Locator("#comment-2").GetByRole(AriaRole.Link, new() { Name = "Change" }).ClickAsync();
        await page.Locator("#edit-form textarea").FillAsync("But it never failed once.");
        await page.RouteAsync("**/comments/2/edit", route => route.FulfillAsync(new() { Status = 503, ContentType = "text/html", Body = "<p>Too many at once.</p>", Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" } }));
        await page.Locator("#edit-form .button").ClickAsync();
        await Assertions.Expect(page.Locator("#edit-form [data-lost]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#edit-form textarea")).ToHaveValueAsync("But it never failed once.");

        await page.RouteAsync("**/embed?*", route => route.AbortAsync());
        await page.EvaluateAsync("() => document.querySelector('comity-discussion').setAttribute('url', location.origin + '/other')");
        await Assertions.Expect(page.Locator("#edit-form, #discussion")).ToHaveCountAsync(0);
    }

    private static async Task FillAsync(Paper paper, Story story, int count)
    {
        var author = await paper.AddReaderAsync();
        for (var i = 1; i <= count; i++)
            await paper.AddCommentAsync(story, author, CommentState.Published, $"The ferry of day {i} was on time.");
    }

    /// <summary>As programs do, so that open pages hear of it.</summary>
    private static async Task PostAsync(Paper paper, Story story, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            using var client = paper.NewClient();
            using var body = System.Net.Http.Json.JsonContent.Create(new { body = $"The ferry of half past {i} was on time.", name = "Ada " + i });
            (await client.PostAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative), body)).EnsureSuccessStatusCode();
        }
    }

    private static async Task<IPage> OpenAsync(IBrowserContext browser, HostPage host)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("comity-discussion[loaded]")).ToHaveCountAsync(1);
        return page;
    }
}
