using System.Globalization;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>Every key that the queue's help names does what it says.</summary>
public sealed class QueueKeysTests
{
    [Fact]
    public async Task Keys_take_blur_select_open_the_thread_hand_over_and_sanction()
    {
        await using var paper = await Paper.StartAsync();
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var first = await paper.AddCommentAsync(story, reader, CommentState.Held, "Danes are dirt.", new FoundSpan("hatred", "dehumanising", 0, 5));
        var second = await paper.AddCommentAsync(story, reader, CommentState.Held, "A second text to weigh.");
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var context = await Looks.OpenAsync(paper, desk);
        var page = await OpenQueueAsync(paper, context);
        ILocator Entry(Comment comment) => page.Locator($"#entry-{comment.Id}");
        Task PressAsync(string key) => page.Keyboard.PressAsync(key);
        await PressAsync("j");
        var here = await page.EvaluateAsync<string>("document.activeElement.id") == $"entry-{first.Id}" ? first : second;
        await Assertions.Expect(Entry(here)).ToBeFocusedAsync();

        // An entry that is looked at is taken by itself, sooner or later; the key gives it back and takes it.
        await Assertions.Expect(Entry(here).Locator(".claim")).ToContainTextAsync("You work on it");
        (await paper.ReadAsync(db => db.QueueClaims.Select(c => c.CommentId).SingleAsync())).ShouldBe(here.Id);
        await PressAsync("c");
        await Assertions.Expect(Entry(here).Locator(".claim")).ToContainTextAsync("Take it");
        (await paper.ReadAsync(db => db.QueueClaims.CountAsync())).ShouldBe(0);
        await PressAsync("c");
        await Assertions.Expect(Entry(here).Locator(".claim")).ToContainTextAsync("You work on it");

        await PressAsync("x");
        await Assertions.Expect(Entry(here).Locator(".bulk-tick input")).ToBeCheckedAsync();
        await PressAsync("x");
        await Assertions.Expect(Entry(here).Locator(".bulk-tick input")).Not.ToBeCheckedAsync();

        await PressAsync("t");
        await Assertions.Expect(page.Locator("#drawer")).ToContainTextAsync("Danes are dirt.");
        await PressAsync("Escape");
        await Assertions.Expect(page.Locator("#drawer")).ToBeHiddenAsync();

        await page.EvaluateAsync("id => document.getElementById(id).focus()", $"entry-{first.Id}");
        var veil = Entry(first).Locator(".veil-lift");
        await PressAsync("b");
        await Assertions.Expect(veil).ToBeCheckedAsync();
        await PressAsync("b");
        await Assertions.Expect(veil).Not.ToBeCheckedAsync();

        await PressAsync("e");
        await page.Keyboard.TypeAsync("Is this a quotation?");
        await PressAsync("Tab");
        await PressAsync("Enter");
        await Assertions.Expect(Entry(first)).ToContainTextAsync("It waits for an editor.");
        await KeysAreLiveAsync(page);
        (await paper.ReadAsync(db => db.Comments.Where(c => c.EscalatedAt != null).Select(c => c.Id).SingleAsync())).ShouldBe(first.Id);

        await page.EvaluateAsync("id => document.getElementById(id).focus()", $"entry-{second.Id}");
        await PressAsync("s");
        await page.WaitForURLAsync(url => url.Contains($"/console/members/{reader.Id}/sanction?comment={second.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entry_that_is_given_back_at_once_is_not_taken_again_by_itself()
    {
        await using var paper = await Paper.StartAsync();
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var held = await paper.AddCommentAsync(story, reader, CommentState.Held, "A text to weigh.");
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var context = await Looks.OpenAsync(paper, desk);
        var page = await OpenQueueAsync(paper, context);
        var asked = await StopTimeAsync(page);
        var line = page.Locator($"#entry-{held.Id} .claim");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(line).ToContainTextAsync("You work on it");
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(line).ToContainTextAsync("Take it");
        await page.Clock.FastForwardAsync(5_000);
        // The last question: what the page asked for before it is in the list by then.
        await page.EvaluateAsync("fetch('/health/ready').then(answer => answer.text())");

        asked.ShouldBe([$"{held.Id}/claim", $"{held.Id}/release"]);
        (await paper.ReadAsync(db => db.QueueClaims.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Claims_go_one_after_another_and_what_the_moderator_has_left_meanwhile_is_given_back()
    {
        await using var paper = await Paper.StartAsync();
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        foreach (var text in new[] { "A text to weigh.", "A second text to weigh.", "A third text to weigh." })
            await paper.AddCommentAsync(story, reader, CommentState.Held, text);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var context = await Looks.OpenAsync(paper, desk);
        var page = await OpenQueueAsync(paper, context);
        var asked = await StopTimeAsync(page);
        var slow = new TaskCompletionSource<IRoute>();
        await page.RouteAsync("**/claim", slow.SetResult, new() { Times = 1 });
        async Task<string> LookAsync()
        {
            await page.Keyboard.PressAsync("j");
            await page.Clock.FastForwardAsync(1_000);
            return await page.EvaluateAsync<string>("document.activeElement.id.slice('entry-'.length)");
        }

        var first = await LookAsync();
        var held = await slow.Task;
        await LookAsync();
        var third = await LookAsync();
        await page.EvaluateAsync("fetch('/health/ready').then(answer => answer.text())");
        asked.ShouldBe([$"{first}/claim"], "the others wait for the answer");
        await held.ContinueAsync();
        await Assertions.Expect(page.Locator($"#entry-{third} .claim")).ToContainTextAsync("You work on it");
        await Assertions.Expect(page.Locator($"#entry-{first} .claim")).ToContainTextAsync("Take it");

        // The second was left before its turn came.
        asked.ShouldBe([$"{first}/claim", $"{third}/claim", $"{first}/release"]);
        (await paper.ReadAsync(db => db.QueueClaims.Select(c => c.CommentId).SingleAsync())).ToString(CultureInfo.InvariantCulture).ShouldBe(third);
    }

    [Fact]
    public async Task A_pause_is_suggested_once_after_long_work_and_not_again_before_the_next_stretch()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var context = await Looks.OpenAsync(paper, desk);
        var page = await OpenQueueAsync(paper, context);
        var bar = page.Locator("#pause");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(bar).ToBeHiddenAsync();

        await page.EvaluateAsync("localStorage.setItem('comity-work-since', String(Date.now() - 55 * 60000))");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(bar).ToContainTextAsync("You have worked for 55 minutes");
        await bar.Locator("button").ClickAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(bar).ToBeHiddenAsync();

        // A quiet time of more than ten minutes begins a new stretch.
        await page.EvaluateAsync("localStorage.setItem('comity-work-since', String(Date.now() - 55 * 60000)); localStorage.setItem('comity-work-last', String(Date.now() - 11 * 60000))");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(bar).ToBeHiddenAsync();
    }

    /// <summary>From here on time passes only as it is told to.</summary>
    /// <returns>What the page asks for of comments from here on, as <c>12/claim</c>.</returns>
    private static async Task<List<string>> StopTimeAsync(IPage page)
    {
        const string comments = "/console/comments/";
        await page.Clock.InstallAsync();
        await page.Clock.PauseAtAsync("2099-01-01");
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).AbsolutePath is var path && path.StartsWith(comments, StringComparison.Ordinal))
                asked.Add(path[comments.Length..]);
        };
        return asked;
    }

    private static async Task<IPage> OpenQueueAsync(Paper paper, IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/console").ToString());
        await KeysAreLiveAsync(page);
        return page;
    }

    /// <summary>
    /// The page can be read before its script has run; the script shows the hint at the keys when it listens to them. And Chromium
    /// drops keys that are pressed before a new page is painted for the first time.
    /// </summary>
    private static async Task KeysAreLiveAsync(IPage page)
    {
        await Assertions.Expect(page.Locator(".desk-keys")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("performance.getEntriesByName('first-contentful-paint').length > 0");
    }
}
