using Comity.Server.Tests.Harness;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

public sealed class AccessibilityTests
{
    public static TheoryData<string, ColorScheme> Pages
    {
        get
        {
            var all = new TheoryData<string, ColorScheme>();
            foreach (var path in new[] { "/", "/stories/harbour", "/stories/garden", "/policy", "/policy?lang=ar", "/sign-in", "/staff/sign-in", "/nowhere" })
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                    all.Add(path, scheme);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_no_violation(string path, ColorScheme scheme)
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        await paper.AddStoryAsync("garden", s => s.Language = "ar");
        await using var context = await Chromium.OpenAsync(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, path).ToString());
        var found = await page.RunAxe();
        found.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_in_arabic_runs_from_right_to_left_and_none_scrolls_sideways_on_a_phone()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync("garden", s => s.Language = "ar");
        await using var context = await Chromium.OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/garden").ToString());
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).direction")).ShouldBe("rtl");
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }
}
