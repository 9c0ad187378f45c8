using Comity.Server.Sites;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SkiaSharp;

namespace Comity.Browser.Tests;

/// <summary>Images in comments, from the paper's own page and from a page of another site.</summary>
public sealed class ImageTests
{
    private const string Alt = "The bridge from the quay";

    [Theory]
    [InlineData(ColorScheme.Light, 1280, false)]
    [InlineData(ColorScheme.Dark, 390, false)]
    [InlineData(ColorScheme.Dark, 390, true)]
    public async Task A_guest_sends_an_image_a_moderator_publishes_it_and_others_see_it(ColorScheme scheme, int width, bool embedded)
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        host.Root = scheme == ColorScheme.Dark ? "lang=en class=dark" : "lang=en";
        await host.AddStoryAsync(paper);
        await paper.Services.GetRequiredService<SiteImages>().SetAsync(paper.Site.Id, true, "operator", default);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var look = new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } };
        var address = embedded ? host.Address : new Uri(paper.Address, "/stories/harbour").ToString();

        await using var guest = await Chromium.OpenAsync(look);
        var page = await guest.NewPageAsync();
        await OpenAsync(page, address);
        await page.GetByLabel("Name").FillAsync("Nora Feld");
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("The bridge as I saw it this morning.");
        await page.GetByLabel("Image (may be left out").SetInputFilesAsync(new FilePayload { Name = "bridge.jpg", MimeType = "image/jpeg", Buffer = PictureFiles.Drawn(900, 600, SKEncodedImageFormat.Jpeg) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say in words what the image shows");
        await Assertions.Expect(page.GetByText("Choose the image again")).ToBeVisibleAsync();
        await CheckAsync(page, $"form-{scheme}-{(embedded ? "embed" : "page")}");
        await page.GetByLabel("What the image shows").FillAsync(Alt);
        await page.GetByLabel("Image (may be left out").SetInputFilesAsync(new FilePayload { Name = "bridge.jpg", MimeType = "image/jpeg", Buffer = PictureFiles.Drawn(900, 600, SKEncodedImageFormat.Jpeg) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
        var own = page.Locator("#comment-1");
        await own.GetByRole(AriaRole.Img, new() { Name = Alt }).ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(own.GetByRole(AriaRole.Img, new() { Name = Alt })).ToHaveJSPropertyAsync("naturalWidth", 900);
        await CheckAsync(page, $"held-{scheme}-{(embedded ? "embed" : "page")}");

        await using var staff = await Looks.OpenAsync(paper, desk, look);
        var queue = await staff.NewPageAsync();
        await OpenAsync(queue, new Uri(paper.Address, "/console").ToString());
        await queue.GetByText("Show the image").ClickAsync();
        await Assertions.Expect(queue.GetByRole(AriaRole.Img, new() { Name = Alt })).ToBeVisibleAsync();
        await CheckAsync(queue, $"queue-{scheme}-{(embedded ? "embed" : "page")}");
        await desk.Browser.GoAsync("/console");
        await desk.Browser.SubmitAsync("form[action$=approve]");

        await using var other = await Chromium.OpenAsync(look);
        var reading = await other.NewPageAsync();
        await OpenAsync(reading, address);
        var seen = reading.GetByRole(AriaRole.Img, new() { Name = Alt });
        await seen.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(seen).ToHaveJSPropertyAsync("complete", true);
        await Assertions.Expect(seen).ToHaveJSPropertyAsync("naturalWidth", 900);
        (await reading.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing scrolls sideways");
        await CheckAsync(reading, $"published-{scheme}-{(embedded ? "embed" : "page")}");
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("COMITY_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"image-{name}.png"), FullPage = true });
        (await page.RunAxe()).Violations.Select(v => $"{name} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
    }
}
