using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>The queue as a moderator works in it, with the keyboard alone.</summary>
public sealed class QueueDeskTests
{
    /// <summary>Of the paper that is worked through; bench/queue.sh takes the sizes of a busy one.</summary>
    private static readonly int Stories = Size("COMITY_BENCH_STORIES", 50);
    private static readonly int Comments = Size("COMITY_BENCH_COMMENTS", 1_200);
    private static readonly int Waiting = Size("COMITY_BENCH_WAITING", 600);

    [Fact]
    public async Task The_queue_is_worked_through_with_the_keyboard_alone()
    {
        await using var paper = await Paper.StartAsync();
        await FillAsync(paper);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var rendering = await RenderAsync(desk);
        await using var context = await Looks.OpenAsync(paper, desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/console").ToString());

        var clock = Stopwatch.StartNew();
        await page.Keyboard.PressAsync("j");
        for (var i = 0; i < Waiting; i++)
        {
            foreach (var key in i % 3 == 0 ? (string[])["r", "2"] : ["a"])
                await page.Keyboard.PressAsync(key);
            await page.WaitForFunctionAsync("n => performance.getEntriesByName('decision to next entry').length === n", i + 1);
        }

        clock.Stop();
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(0);
        var states = await paper.ReadAsync(db => db.ModerationActions.GroupBy(a => a.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
        (states[ModerationKind.Approve] + states[ModerationKind.Remove]).ShouldBe(Waiting);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Held))).ShouldBe(0);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".entry:focus")).ToHaveCountAsync(1);
        await ReportAsync(rendering, await page.EvaluateAsync<double[]>("performance.getEntriesByName('decision to next entry').map(m => m.duration)"), clock.Elapsed);
    }

    [Fact]
    public async Task Keys_do_nothing_while_typing_and_help_drawer_and_bar_do_not_trap_or_move_anything()
    {
        await using var paper = await Paper.StartAsync();
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var comment = await paper.AddCommentAsync(story, reader, CommentState.Held, "First.");
        var second = await paper.AddCommentAsync(story, reader, CommentState.Held, "Second.");
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        using var colleague = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        await using var context = await Looks.OpenAsync(paper, desk);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/console").ToString());

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("aju");
        await Assertions.Expect(page.Locator("#queue-search")).ToHaveValueAsync("aju");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#desk-help")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#desk-help")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator($"#entry-{comment.Id}")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator($"#entry-{comment.Id} .claim")).ToContainTextAsync("You work on it");
        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(page.Locator("#drawer")).ToContainTextAsync("Latest comments");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#drawer")).ToBeHiddenAsync();

        (await colleague.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{second.Id}/approve", new { })).EnsureSuccessStatusCode();
        await Assertions.Expect(page.Locator($"#entry-{second.Id}")).ToContainTextAsync("approved by Ole Brun meanwhile");
        await Assertions.Expect(page.Locator(".entry")).ToHaveCountAsync(2);
        (await paper.ReadAsync(db => db.ModerationActions.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_no_violation_in_the_queue_and_it_does_not_scroll_sideways_on_a_phone(ColorScheme scheme)
    {
        await using var paper = await Paper.StartAsync();
        var (story, reader) = (await paper.AddStoryAsync(change: s => s.Headline = "جسر الميناء يُفتتح بعد تسعة أعوام"), await paper.AddReaderAsync());
        const string twice = "I will find you, you wet sock, and then you will see what the harbour is for.";
        var threat = await paper.AddCommentAsync(story, reader, CommentState.Held, twice, new FoundSpan("violence", "threats", 0, 15), new FoundSpan("personal-attacks", "insults", 17, 29));
        await paper.AddCommentAsync(story, reader, CommentState.Held, twice);
        var reported = await paper.AddCommentAsync(story, reader, CommentState.Published, "Buy my honey.");
        await paper.AddReportAsync(reported, await paper.AddReaderAsync("Tio Arnau"), "spam", "An advertisement.");
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        using var colleague = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        (await colleague.Api.PostAsync(new Uri($"/api/v1/moderation/comments/{threat.Id}/claim", UriKind.Relative), null)).EnsureSuccessStatusCode();
        await using var context = await Looks.OpenAsync(paper, desk, new() { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await context.NewPageAsync();
        foreach (var path in (string[])["/console?state=free&q=honey", $"/console/comments/{reported.Id}/thread", "/console"])
        {
            await page.GotoAsync(new Uri(paper.Address, path).ToString());
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(path);
            await CheckAsync(page);
        }

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("d");
        await Assertions.Expect(page.Locator("#drawer")).ToContainTextAsync("Latest comments");
        await CheckAsync(page);
    }

    private static async Task CheckAsync(IPage page) =>
        (await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();

    private static int Size(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var size) ? size : usual;

    /// <summary>Milliseconds that the queue page takes from request to last byte, once it is warm.</summary>
    private static async Task<List<double>> RenderAsync(Desk desk)
    {
        var times = new List<double>();
        for (var i = 0; i < 25; i++)
        {
            var clock = Stopwatch.StartNew();
            await desk.Browser.Http.GetByteArrayAsync(new Uri("/console", UriKind.Relative));
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times[5..];
    }

    /// <summary>Figures are told, never asserted: the machine may be busy.</summary>
    private static async Task ReportAsync(List<double> rendering, double[] decisions, TimeSpan all)
    {
        static string Spread(IEnumerable<double> times)
        {
            var sorted = times.Order().ToList();
            return string.Create(CultureInfo.InvariantCulture, $"median {sorted[sorted.Count / 2]:0} ms, 95 % within {sorted[sorted.Count * 95 / 100]:0} ms");
        }

        var figures = string.Create(CultureInfo.InvariantCulture, $"""
            {Stories} stories, {Comments} comments, {Waiting} in the queue
            queue page, request to last byte: {Spread(rendering)}
            key pressed to next entry focused: {Spread(decisions)}
            all {Waiting} entries by keyboard: {all.TotalSeconds:0.0} s

            """);
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        if (Environment.GetEnvironmentVariable("COMITY_BENCH_OUT") is { Length: > 0 } file)
            await File.WriteAllTextAsync(file, figures);
    }

    private static async Task FillAsync(Paper paper)
    {
        var stories = new List<Story>();
        for (var i = 0; i < Stories; i++)
            stories.Add(await paper.AddStoryAsync($"story-{i}", s => s.Headline = $"Story {i} of the harbour"));
        var readers = new List<Member>();
        for (var i = 0; i < 20; i++)
            readers.Add(await paper.AddReaderAsync($"Reader {i}"));
        string[] checks = ["threats", "insults", "profanity", "spam", "shouting"];
        foreach (var batch in Enumerable.Range(1, Comments).Chunk(2_000))
        {
            await paper.WriteAsync(db =>
            {
                foreach (var i in batch)
                {
                    var (story, reader) = (stories[i % Stories], readers[i % readers.Count]);
                    // Spread over the list, and as evenly as whole numbers can.
                    var held = (long)i * Waiting / Comments > (long)(i - 1) * Waiting / Comments;
                    var body = $"Remark {i}: I walked past the market hall yesterday and the new roof number {i * 7919 % 10_007} was already up; nobody told me who paid {i * 31} for it.";
                    var at = Paper.Begin.AddMinutes(-(Comments - i) / 20.0);
                    db.Comments.Add(new Comment
                    {
                        Id = i,
                        ThreadId = i,
                        SiteId = paper.Site.Id,
                        StoryId = story.Id,
                        Number = 1 + (i / Stories),
                        AuthorId = reader.Id,
                        AuthorName = reader.DisplayName,
                        State = held ? CommentState.Held : CommentState.Published,
                        Body = body,
                        Html = $"<p>{body}</p>",
                        CreatedAt = at,
                    });
                    db.CommentRevisions.Add(new CommentRevision
                    {
                        CommentId = i,
                        Number = 1,
                        Body = body,
                        Salt = new byte[16],
                        At = at,
                        Verdict = held ? "hold" : "publish",
                        PolicyVersion = 1,
                        Findings = held ? $$"""[{"clause":"noise","clauseNumber":8,"check":"{{checks[i % checks.Length]}}","score":0.{{6 + (i % 4)}},"spans":[[0,6]],"says":"Found here.","calls":"hold","failed":false}]""" : "[]",
                    });
                }

                return Task.CompletedTask;
            });
        }
    }
}
