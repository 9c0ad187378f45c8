using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>Looks at pages as people do: light and dark, on a phone, a desk and a wide screen, from left and from right.</summary>
internal static class Looks
{
    private static readonly (ColorScheme Scheme, int Width)[] Screens = [(ColorScheme.Light, 1280), (ColorScheme.Dark, 390)];
    private static readonly int[] Widths = [390, 1280, 2560];

    /// <summary>Opens each page: axe finds no violation, and nothing scrolls sideways in any width and direction.</summary>
    /// <remarks>With COMITY_SCREENSHOTS a folder, pictures of all of them are left there.</remarks>
    public static async Task AtAsync(Paper paper, Desk desk, IReadOnlyList<string> paths)
    {
        foreach (var (scheme, width) in Screens)
        {
            await using var context = await OpenAsync(paper, desk, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
            var page = await context.NewPageAsync();
            foreach (var path in paths)
            {
                await page.SetViewportSizeAsync(width, 900);
                (await page.GotoAsync(new Uri(paper.Address, path).ToString()))!.Status.ShouldBe(200, path);
                (await page.RunAxe()).Violations.Select(v => $"{path} {scheme} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
                // Where things stand does not depend on their colours.
                foreach (var other in scheme == ColorScheme.Light ? Widths : [])
                    await FitsAsync(page, (path, scheme, other));
                if (scheme == ColorScheme.Dark)
                    await ShootAsync(page, (path, scheme, width), "ltr");
            }
        }
    }

    /// <summary>A browser signed in as that person.</summary>
    public static async Task<IBrowserContext> OpenAsync(Paper paper, Desk desk, BrowserNewContextOptions? options = null)
    {
        var context = await Chromium.OpenAsync(options);
        var cookie = desk.Browser.Cookies.GetAllCookies().Single(c => c.Name == Comity.Server.Members.Sessions.Cookie);
        await context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Url = paper.Address.ToString() }]);
        return context;
    }

    private static async Task FitsAsync(IPage page, (string Path, ColorScheme Scheme, int Width) at)
    {
        await page.SetViewportSizeAsync(at.Width, 900);
        foreach (var direction in (string[])["ltr", "rtl"])
        {
            await page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);
            (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue($"{at} {direction}");
            await ShootAsync(page, at, direction);
        }
    }

    private static async Task ShootAsync(IPage page, (string Path, ColorScheme Scheme, int Width) at, string direction)
    {
        if (Environment.GetEnvironmentVariable("COMITY_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{at.Path.Trim('/').Replace('/', '-').Replace('?', '-')}.{at.Scheme}.{at.Width}.{direction}.png"), FullPage = true });
    }
}
