using Comity.Server.Languages;
using Comity.Server.Tests.Harness;
using Deque.AxeCore.Playwright;
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
