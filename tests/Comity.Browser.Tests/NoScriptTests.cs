using Comity.Server.Tests.Harness;
using Comity.Storage.Stories;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>Everything a reader does, in a real browser with scripts switched off.</summary>
public sealed class NoScriptTests
{
    private static readonly BrowserNewContextOptions NoScript = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task A_reader_reads_posts_corrects_reports_and_withdraws()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync(change: s => s.ImageCaption = "");
        await using var reader = await Chromium.OpenAsync(NoScript);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour bridge opens after nine years");
        await Assertions.Expect(page.GetByText("No profanity").First).ToBeVisibleAsync();

        await PostAsync(page, "Nora Feld", "What a fucking long wait that was.");
        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("clause 1");
        await Assertions.Expect(alert.Locator("mark").First).ToHaveTextAsync("fucking");
        await Assertions.Expect(page.GetByLabel("Comment", new() { Exact = true })).ToHaveValueAsync("What a fucking long wait that was.");

        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("What a long wait that was.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        var own = page.Locator("#comment-1");
        await Assertions.Expect(own).ToContainTextAsync("What a long wait that was.");
        await Assertions.Expect(own).ToContainTextAsync("#1");

        await using var second = await Chromium.OpenAsync(NoScript);
        var other = await second.NewPageAsync();
        await other.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        await other.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Report" }).ClickAsync();
        await other.GetByRole(AriaRole.Radio).First.CheckAsync();
        await other.Locator("main form button").First.ClickAsync();
        (await paper.ReadAsync(db => Task.FromResult(db.Reports.Count()))).ShouldBe(1);

        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Withdraw" }).ClickAsync();
        await page.Locator("main form button").First.ClickAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        await Assertions.Expect(page.Locator("#comment-1")).ToContainTextAsync("Withdrawn by its author");
        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("What a long wait");
    }

    [Fact]
    public async Task A_picture_has_caption_credit_and_alternative_text()
    {
        await using var paper = await Paper.StartAsync();
        await using var context = await Chromium.OpenAsync(NoScript);
        await paper.AddStoryAsync(change: s =>
        {
            s.ImageCaption = "The bridge at dawn.";
            s.ImageCredit = "Jon Aldery";
            s.ImageAlt = "A red bridge.";
        });
        var image = new StoryImage
        {
            SiteId = paper.Site.Id,
            Sha256 = new string('a', 64),
            Width = 1,
            Height = 1,
            CreatedAt = Paper.Begin,
            Variants = [new() { Width = 1, Format = "png", Bytes = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==") }],
        };
        await paper.WriteAsync(async db =>
        {
            db.StoryImages.Add(image);
            await db.SaveChangesAsync();
            db.Stories.Single().LeadImageId = image.Id;
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        await Assertions.Expect(page.Locator("figure figcaption")).ToContainTextAsync("The bridge at dawn.");
        await Assertions.Expect(page.Locator("figure figcaption")).ToContainTextAsync("Jon Aldery");
        await Assertions.Expect(page.GetByAltText("A red bridge.")).ToBeVisibleAsync();
    }

    private static async Task PostAsync(IPage page, string name, string text)
    {
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
    }
}
