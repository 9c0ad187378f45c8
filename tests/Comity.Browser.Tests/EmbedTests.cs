using Comity.Server.Embedding;
using Comity.Server.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>The discussion on a page of another site that forbids all it can.</summary>
public sealed class EmbedTests
{
    [Fact]
    public async Task A_guest_is_nudged_edits_and_posts_and_another_browser_sees_it_live()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        using var earlier = paper.NewBrowser();
        await earlier.GoAsync("/stories/harbour");
        await earlier.SubmitAsync("#comment-form", ("Body", "The old ferry was slow."), ("Name", "Ada"));
        await using var watching = await Chromium.OpenAsync(new());
        var watcher = await OpenAsync(watching, host);
        await Assertions.Expect(watcher.Locator("#comment-1")).ToContainTextAsync("The old ferry was slow.");

        await using var guest = await Chromium.OpenAsync(new());
        var page = await OpenAsync(guest, host);
        await page.GetByLabel("Name").FillAsync("Nora Feld");
        await WriteAsync(page, "What a fucking long wait that was.");
        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("clause 1");
        await Assertions.Expect(alert).ToBeFocusedAsync();
        await Assertions.Expect(alert.Locator("mark").First).ToHaveTextAsync("fucking");
        await WriteAsync(page, "What a long wait that was.");
        await Assertions.Expect(page.Locator("#comment-2")).ToContainTextAsync("What a long wait that was.");
        await Assertions.Expect(page.Locator("#comment-2")).ToBeFocusedAsync();

        var news = watcher.GetByRole(AriaRole.Button, new() { Name = "New comments 1" });
        await Assertions.Expect(news).ToBeVisibleAsync();
        await Assertions.Expect(watcher.Locator("#comment-2")).ToHaveCountAsync(0);
        await news.ClickAsync();
        await Assertions.Expect(watcher.Locator("#comment-2")).ToContainTextAsync("Nora Feld");
        await Assertions.Expect(watcher.Locator("#comment-2")).ToBeFocusedAsync();
        await Assertions.Expect(news).ToBeHiddenAsync();

        // Known again after a reload without any cookie of the paper's: they may change what is theirs.
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#comment-2").GetByRole(AriaRole.Link, new() { Name = "Withdraw" })).ToBeVisibleAsync();
        (await guest.CookiesAsync()).ShouldBeEmpty();
        await page.Locator("#comment-2").GetByRole(AriaRole.Link, new() { Name = "Withdraw" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-2")).ToContainTextAsync("Withdrawn by its author");
        await Assertions.Expect(watcher.Locator("#comment-2")).ToContainTextAsync("Withdrawn by its author");
    }

    [Fact]
    public async Task Replies_reactions_folding_drafts_and_unread_work_in_place()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        using var earlier = paper.NewBrowser();
        foreach (var text in (string[])["The old ferry was slow.", "The new one is quick."])
        {
            await earlier.GoAsync("/stories/harbour");
            await earlier.SubmitAsync("#comment-form", ("Body", text), ("Name", "Ada"));
        }

        await using var guest = await Chromium.OpenAsync(new());
        var page = await OpenAsync(guest, host);
        await page.GetByLabel("Name").FillAsync("Nora Feld");
        var box = page.GetByLabel("Comment", new() { Exact = true });
        await box.FillAsync("Half a thought");
        await page.ReloadAsync();
        await Assertions.Expect(box).ToHaveValueAsync("Half a thought");

        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form")).ToContainTextAsync("Reply to #1");
        await Assertions.Expect(box).ToHaveValueAsync("Half a thought");
        await page.GetByRole(AriaRole.Link, new() { Name = "Write a comment of its own instead" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form")).ToHaveCountAsync(0);
        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form")).ToHaveCountAsync(1);
        await page.GetByLabel("Name").FillAsync("Nora Feld");
        await WriteAsync(page, "But it never failed.");
        await Assertions.Expect(page.Locator("#comment-1 + #comment-3")).ToContainTextAsync("But it never failed.");
        await Assertions.Expect(page.Locator("#comment-3 + #comment-2")).ToHaveCountAsync(1);
        await Assertions.Expect(box).ToHaveValueAsync("");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("never");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#comment-3")).ToContainTextAsync("But it never failed.");
        await Assertions.Expect(page.Locator("#comment-1")).ToHaveCountAsync(0);
        await page.Locator("#comment-3 .comment-number").ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-3")).ToBeFocusedAsync();

        var fold = page.Locator("#comment-1").GetByRole(AriaRole.Button, new() { Name = "Replies" });
        await Assertions.Expect(fold).ToHaveAttributeAsync("aria-expanded", "true");
        await fold.ClickAsync();
        await Assertions.Expect(page.Locator("#comment-3")).ToHaveAttributeAsync("hidden", "until-found");
        await fold.ClickAsync();
        await Assertions.Expect(page.Locator("#comment-3")).ToBeVisibleAsync();

        await earlier.GoAsync("/stories/harbour");
        await earlier.SubmitAsync("#comment-form", ("Body", "It left on time today."), ("Name", "Ada"));
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#comment-4")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".comment-new")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "New since your last visit 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-4")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Taking_the_element_out_and_back_leaves_no_listener_and_no_open_connection()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        await using var guest = await Chromium.OpenAsync(new());
        await guest.AddInitScriptAsync("""
            window.held = new Map();
            for (const target of [document, window]) {
              const [add, remove] = [target.addEventListener, target.removeEventListener];
              target.addEventListener = (kind, act, options) => {
                if (options?.signal) { held.set(act, kind); options.signal.addEventListener("abort", () => held.delete(act)); }
                else held.set(act, kind);
                add.call(target, kind, act, options);
              };
              target.removeEventListener = (kind, act, options) => { held.delete(act); remove.call(target, kind, act, options); };
            }
            window.streams = new Set();
            const Source = window.EventSource;
            window.EventSource = class extends Source {
              constructor(address) { super(address); streams.add(this); }
              close() { streams.delete(this); super.close(); }
            };
            """);
        var page = await OpenAsync(guest, host);
        Task<int[]> CountAsync() => page.EvaluateAsync<int[]>("[held.size, streams.size]");
        var first = await CountAsync();
        first[1].ShouldBe(1);
        for (var turn = 0; turn < 5; turn++)
        {
            await page.EvaluateAsync("() => { window.taken = document.querySelector('comity-discussion'); taken.remove(); taken.removeAttribute('loaded'); }");
            (await CountAsync())[1].ShouldBe(0);
            await page.EvaluateAsync("() => document.querySelector('main').append(taken)");
            await Assertions.Expect(page.Locator("comity-discussion[loaded] #comment-form")).ToHaveCountAsync(1);
        }

        (await CountAsync()).ShouldBe(first);
        // The discussion of another page in its place, as single-page applications do.
        await page.EvaluateAsync("() => document.querySelector('comity-discussion').setAttribute('url', 'http://elsewhere.example/')");
        await Assertions.Expect(page.Locator("comity-discussion")).Not.ToContainTextAsync("Write a comment");
        (await CountAsync())[1].ShouldBe(0);
    }

    [Fact]
    public async Task It_is_light_and_moves_nothing()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        using var earlier = paper.NewBrowser();
        for (var i = 0; i < 12; i++)
        {
            await earlier.GoAsync("/stories/harbour");
            await earlier.SubmitAsync("#comment-form", ("Body", $"The ferry of half past {i} was on time."), ("Name", "Ada"));
        }

        var scripts = paper.Services.GetRequiredService<EmbedScripts>();
        scripts.Size(EmbedScripts.Discussion).ShouldBeLessThanOrEqualTo(8 * 1024);
        scripts.Size(EmbedScripts.Count).ShouldBeLessThanOrEqualTo(1024);

        await using var reader = await Chromium.OpenAsync(new());
        await reader.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
            """);
        var page = await reader.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Method + " " + new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("#comment-12")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("comity-count")).ToHaveTextAsync("12");
        var after = asked.SkipWhile(a => a != "GET /comity.js").Skip(1).Where(a => !a.Contains("count", StringComparison.Ordinal)).ToList();
        after.IndexOf("GET /embed").ShouldBeInRange(0, 1, string.Join(", ", after));
        await page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        (await page.EvaluateAsync<double>("shift")).ShouldBeLessThanOrEqualTo(.02);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext browser, HostPage host)
    {
        var page = await browser.NewPageAsync();
        var problems = new List<string>();
        page.Console += (_, message) => problems.Add(message.Text);
        await page.GotoAsync(host.Address);
        try
        {
            await Assertions.Expect(page.Locator("comity-discussion[loaded]")).ToHaveCountAsync(1);
        }
        catch (PlaywrightException)
        {
            problems.ShouldBeEmpty();
            throw;
        }

        return page;
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
    }
}
