using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Sso;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>Several elements on a page, and pages of many colours.</summary>
public sealed class EmbedPageTests
{
    [Fact]
    public async Task Two_elements_exchange_the_readers_token_once_and_signing_out_leaves_nothing_behind()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        await using var host = await HostPage.OpenAsync(paper);
        var element = $"<comity-discussion sso=\"{Signer.Sign(new Signer().Claims())}\"></comity-discussion>";
        host.Embed = element + element;
        await host.AddStoryAsync(paper);
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        var exchanged = 0;
        page.Request += (_, request) => exchanged += request.Method == "POST" && request.Url.EndsWith("/api/v1/sso", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(host.Address);
        var forms = page.Locator("#comment-form");
        foreach (var i in (int[])[0, 1])
        {
            await forms.Nth(i).ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(forms.Nth(i)).ToContainTextAsync("You write as Ada Bell");
        }

        exchanged.ShouldBe(1);
        var first = forms.First;
        await first.Locator("textarea").FillAsync("Half a thought");
        var ended = await page.RunAndWaitForResponseAsync(() => first.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync(),
            r => r.Request.Method == "POST" && r.Url.EndsWith("/api/v1/sign-out", StringComparison.Ordinal));
        ended.Ok.ShouldBeTrue();
        await Assertions.Expect(first).ToContainTextAsync("You write as a guest");
        await Assertions.Expect(first.Locator("textarea")).ToHaveValueAsync("");
        (await paper.ReadAsync(db => Task.FromResult(db.MemberSessions.Count()))).ShouldBe(0);
    }

    [Fact]
    public async Task Light_or_dark_is_seen_in_every_notation_of_a_colour()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("comity-discussion[loaded]")).ToHaveCountAsync(1);
        foreach (var (color, scheme) in ((string, string)[])[
            ("oklch(0.95 0.02 80)", "dark"), ("oklch(0.25 0.02 80)", "light"), ("oklab(0.9 -0.1 0.1)", "dark"), ("lab(92 0 0)", "dark"), ("lch(20 0 0)", "light"),
            ("color(srgb 0.9 0.9 0.9)", "dark"), ("color(display-p3 0.1 0.1 0.1)", "light"), ("rgb(240 240 240 / .9)", "dark"), ("#123", "light")])
        {
            await page.EvaluateAsync("color => { document.body.style.color = color; }", color);
            await Assertions.Expect(page.Locator("comity-discussion")).ToHaveCSSAsync("color-scheme", scheme);
        }
    }

    [Fact]
    public async Task Numbers_for_a_hundred_long_addresses_are_all_shown()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        host.Embed = string.Concat(Enumerable.Range(0, 100).Select(i => $"<comity-count url=\"{host.Origin}/{new string('x', 150)}/{i}\"></comity-count>"));
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("comity-count", new() { HasText = "0" })).ToHaveCountAsync(101);
    }
}
