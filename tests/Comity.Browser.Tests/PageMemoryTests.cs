using System.Globalization;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

public sealed class PageMemoryTests(ITestOutputHelper output)
{
    private const int Comments = 10_000;
    private const int Levels = 20;

    [Fact]
    public async Task A_page_of_a_discussion_of_ten_thousand_comments_takes_less_than_60_MB()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        var story = await host.AddStoryAsync(paper);
        var author = await paper.AddReaderAsync();
        await paper.WriteAsync(async db =>
        {
            db.Comments.AddRange(Enumerable.Range(1, Comments).Select(n => new Comment
            {
                SiteId = story.SiteId,
                StoryId = story.Id,
                Number = n,
                Depth = (n - 1) % Levels,
                AuthorId = author.Id,
                AuthorName = author.DisplayName,
                State = CommentState.Published,
                Body = $"The ferry of day {n} left on time, and the harbour was quiet until the evening.",
                Html = $"<p>The ferry of day {n} left on time, and the harbour was quiet until the evening.</p>",
                CreatedAt = Paper.Begin.AddSeconds(n),
            }));
            await db.SaveChangesAsync();
            var all = db.Comments.Local.OrderBy(c => c.Number).ToList();
            foreach (var comment in all)
            {
                comment.ParentId = comment.Depth == 0 ? null : all[comment.Number!.Value - 2].Id;
                comment.ThreadId = all[comment.Number!.Value - 1 - comment.Depth].Id;
            }

            await CommentTransitions.RecountAsync(db, story.Id, default);
        });

        await using var reader = await Chromium.OpenAloneAsync();
        await using var browser = reader.Browser!;
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("comity-discussion article[data-number]")).ToHaveCountAsync(50);
        var last = await page.Locator("article[data-number]").Last.GetAttributeAsync("id");
        await page.Locator("[rel=next]").ClickAsync();
        await Assertions.Expect(page.Locator("#" + last)).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("article[data-number]")).ToHaveCountAsync(50);

        var session = await reader.NewCDPSessionAsync(page);
        var system = await browser.NewBrowserCDPSessionAsync();
        long least = long.MaxValue;
        // Garbage and caches that the browser has not come to give back yet are nobody's need; it gives them back little by little.
        for (var round = 0; round < 40 && least > 60_000_000; round++)
        {
            await session.SendAsync("Memory.simulatePressureNotification", new() { ["level"] = "critical" });
            await session.SendAsync("HeapProfiler.collectGarbage");
            var processes = (await system.SendAsync("SystemInfo.getProcessInfo"))!.Value.GetProperty("processInfo").EnumerateArray().ToList();
            // The page's is the largest; idle ones stand beside it.
            least = Math.Min(least, processes.Where(p => p.GetProperty("type").GetString() == "renderer").Max(p => OwnMemory(p.GetProperty("id").GetInt32())));
        }

        output.WriteLine($"{least / 1e6:0.0} MB of the whole process that holds the page");
        least.ShouldBeInRange(1_000_000, 60_000_000);
    }

    /// <summary>Bytes that no other process shares, as Linux counts them; 0 of one that has ended.</summary>
    private static long OwnMemory(int process)
    {
        try
        {
            return File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/smaps_rollup")
                .Where(l => l.StartsWith("Private_", StringComparison.Ordinal))
                .Sum(l => 1024 * long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
