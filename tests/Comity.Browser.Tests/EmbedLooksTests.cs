using System.Net.Http.Json;
using Comity.Server.Languages;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>The embedded discussion as people meet it: light and dark, narrow and wide, from left and from right, by keyboard, by ear.</summary>
public sealed class EmbedLooksTests
{
    [Theory]
    [InlineData("en", "lang=en", ColorScheme.Light, 1280)]
    [InlineData("en", "lang=en class=dark", ColorScheme.Light, 390)]
    [InlineData("ar", "lang=ar dir=rtl", ColorScheme.Light, 390)]
    [InlineData("he", "lang=he dir=rtl class=dark", ColorScheme.Light, 1280)]
    [InlineData("de", "lang=de", ColorScheme.Light, 280)]
    public async Task Axe_finds_nothing_in_any_state_and_nothing_scrolls_sideways(string language, string root, ColorScheme scheme, int width)
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        host.Root = root;
        await host.AddStoryAsync(paper, s => s.Language = language);
        using var earlier = paper.NewBrowser();
        string[] texts = ["The old ferry was slow.", "The new one is quick, and it goes at night as well, which is what the people on the other side asked for in all those years.", "Removed one."];
        foreach (var text in texts)
        {
            await earlier.GoAsync("/stories/harbour");
            await earlier.SubmitAsync("#comment-form", ("Body", text), ("Name", "Ada"));
        }

        await using var reader = await Chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("#comment-2")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#comment-form h3")).ToHaveTextAsync(Words.Of(language).WriteComment);
        await LookAsync(page, $"{language}-{width}-read");

        await page.Locator("#comment-2 a[href*='reply=']").ClickAsync();
        await Assertions.Expect(page.Locator("#comment-2 + #comment-form")).ToHaveCountAsync(1);
        await page.Locator("#comment-name").FillAsync("Nora Feld");
        await page.Locator("#comment-text").FillAsync("What a fucking long wait that was.");
        await LookAsync(page, $"{language}-{width}-reply");

        await page.Locator("#comment-form button[value=post]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]:not([hidden])")).ToBeFocusedAsync();
        await LookAsync(page, $"{language}-{width}-nudged");

        await page.Locator("#comment-1 a[href$='/report']").ClickAsync();
        await Assertions.Expect(page.Locator("input[type=radio]").First).ToBeVisibleAsync();
        await LookAsync(page, $"{language}-{width}-report");
    }

    [Theory]
    [InlineData("en", "lang=en class=dark", 320)]
    [InlineData("ar", "lang=ar dir=rtl", 320)]
    public async Task Axe_finds_nothing_in_what_follows_a_post_and_nothing_scrolls_sideways(string language, string root, int width)
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        host.Root = root;
        var story = await host.AddStoryAsync(paper, s => s.Language = language);
        var (words, number) = (Words.Of(language), 0);
        await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Published, "הגשר רחב מאוד, 12 מטר.");
        using var desk = await paper.SeatAsync(StaffRole.Editor);
        await using var reader = await Chromium.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await page.Locator("#comment-name").FillAsync("Nora Feld");
        await page.Locator("#comment-text").FillAsync("The bridge as I saw it this morning.");
        await page.Locator("#comment-form button[value=post]").ClickAsync();
        var own = page.Locator("#comment-2");
        await Assertions.Expect(own).ToBeFocusedAsync();
        await LookAsync(page, $"{language}-{width}-own");

        using (var other = paper.NewBrowser())
        {
            await other.GoAsync("/stories/harbour");
            await other.SubmitAsync("#comment-form", ("Body", "And one more ferry for the evening."), ("Name", "Ben"));
        }

        await Assertions.Expect(page.Locator("[data-do=news]")).ToHaveTextAsync(words.NewComments + "\u00a01");
        await LookAsync(page, $"{language}-{width}-news");

        foreach (var (part, shown) in new[] { ("edit", "#edit-form"), ("withdraw", "form[action$=withdraw]") })
        {
            await page.GotoAsync(host.Address + $"?{++number}");
            await own.Locator($"a[href$='/{part}']").ClickAsync();
            await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
            await LookAsync(page, $"{language}-{width}-{part}");
        }

        await page.GotoAsync(host.Address + "?search");
        await page.Locator("[role=search] input").FillAsync("bridge");
        await page.Locator("[role=search] button").ClickAsync();
        await Assertions.Expect(page.Locator("mark")).ToHaveTextAsync("bridge");
        await LookAsync(page, $"{language}-{width}-found");

        var author = (await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 2))).AuthorId;
        (await desk.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = author, kind = "warning", clause = "noise", reason = "Not so loud, please. هذا كثير" })).EnsureSuccessStatusCode();
        await page.GotoAsync(host.Address + "?warned");
        await Assertions.Expect(page.GetByText(words.IHaveRead)).ToBeVisibleAsync();
        await LookAsync(page, $"{language}-{width}-warned");
    }

    [Fact]
    public async Task The_keyboard_alone_reads_answers_and_posts_and_the_order_is_that_of_reading()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        using var earlier = paper.NewBrowser();
        await earlier.GoAsync("/stories/harbour");
        await earlier.SubmitAsync("#comment-form", ("Body", "The old ferry was slow."), ("Name", "Ada"));
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("#comment-1")).ToBeVisibleAsync();

        var walked = new List<string>();
        for (var step = 0; step < 40; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>("""
                () => { const e = document.querySelector("comity-discussion").shadowRoot.activeElement; return e ? (e.getAttribute("aria-label") || e.labels?.[0]?.textContent || e.textContent).trim() : "outside"; }
                """);
            if (at == "outside" && walked.Count > 0)
                break;
            if (at != "outside")
                walked.Add(at);
        }

        walked.ShouldBe([
            "Search in this discussion", "Search", "Oldest first", "Newest first", "Most replied", "Most valued", "#1", "Reply #1", "Report #1", "Discussion Policy", "Sign in", "Name",
            "E-mail (may be left out; never shown)", "Strong", "Emphasis", "Quotation", "List", "Code", "Comment", "Discussion Policy", "Post", "Preview",
        ]);

        await page.Locator("#comment-1 a[href*='reply=']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#comment-text")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("But it never failed.");
        await page.Locator("#comment-name").FocusAsync();
        await page.Keyboard.TypeAsync("Nora Feld");
        for (var step = 0; step < 9; step++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#comment-2")).ToBeFocusedAsync();
        await HearsAsync(page);
    }

    /// <summary>What a screen reader says, in the order of the page.</summary>
    private static Task HearsAsync(IPage page) =>
        Assertions.Expect(page.Locator("comity-discussion")).ToMatchAriaSnapshotAsync("""
            - region "Discussion":
              - heading "Discussion 2 comments" [level=2]
              - status
              - navigation "Order of the discussion"
              - article:
                - 'link "#1"'
                - text: Ada
                - time
                - paragraph: The old ferry was slow.
                - 'link "Reply #1"'
                - 'link "Report #1"'
                - 'button "Replies #1" [expanded]'
              - article:
                - 'link "#2"'
                - text: Nora Feld You
                - 'link "answers #1"'
                - time
                - paragraph: But it never failed.
              - heading "Write a comment" [level=3]
            """);

    private static async Task LookAsync(IPage page, string name)
    {
        (await page.RunAxe()).Violations.Select(v => $"{name} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(name);
        if (Environment.GetEnvironmentVariable("COMITY_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"embed-{name}.png"), FullPage = true });
    }
}
