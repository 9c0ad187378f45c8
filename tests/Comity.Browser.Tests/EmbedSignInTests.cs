using System.Text.RegularExpressions;
using Comity.Server.Notify;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Sso;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MimeKit;

namespace Comity.Browser.Tests;

/// <summary>Members on pages of other sites, without any cookie there.</summary>
public sealed class EmbedSignInTests
{
    [Fact]
    public async Task A_reader_of_the_papers_own_accounts_replies_and_is_still_known_after_a_reload()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        await using var host = await HostPage.OpenAsync(paper);
        host.Embed = $"<comity-discussion sso=\"{Signer.Sign(new Signer().Claims())}\"></comity-discussion>";
        await host.AddStoryAsync(paper);
        using var earlier = paper.NewBrowser();
        await earlier.GoAsync("/stories/harbour");
        await earlier.SubmitAsync("#comment-form", ("Body", "The old ferry was slow."), ("Name", "Nora"));
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        await Assertions.Expect(page.Locator("#comment-form")).ToContainTextAsync("You write as Ada Bell");

        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form")).ToHaveCountAsync(1);
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("But it never failed.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-2")).ToContainTextAsync("Ada Bell");

        // The page still has the same token, which was good for one exchange.
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#comment-form")).ToContainTextAsync("You write as Ada Bell");
        await Assertions.Expect(page.Locator("#comment-2.comment-own")).ToHaveCountAsync(1);
        (await reader.CookiesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_window_signs_in_by_mail_and_gives_the_session_to_the_page()
    {
        await using var paper = await Paper.StartAsync();
        await using var host = await HostPage.OpenAsync(paper);
        await host.AddStoryAsync(paper);
        await using var reader = await Chromium.OpenAsync(new());
        var page = await reader.NewPageAsync();
        await page.GotoAsync(host.Address);
        var window = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync());
        await window.Locator("#email").FillAsync("nora@example.org");
        await window.Locator("#name").FillAsync("Nora Feld");
        await window.Locator("main form button").ClickAsync();
        await Assertions.Expect(window.Locator("[data-waits]")).ToHaveCountAsync(1);

        await paper.Services.GetRequiredService<Dispatcher>().SendDueAsync(CancellationToken.None);
        var mail = await MimeMessage.LoadAsync(Directory.GetFiles(Path.Combine(paper.Data, "mail"), "*.eml").Single());
        var link = await reader.NewPageAsync();
        await link.GotoAsync(Regex.Match(mail.TextBody!, "http\\S+/sign-in/\\S+", RegexOptions.NonBacktracking).Value);
        var closed = new TaskCompletionSource();
        window.Close += (_, _) => closed.TrySetResult();
        await link.Locator("main form button").ClickAsync();
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await Assertions.Expect(page.Locator("#comment-form")).ToContainTextAsync("You write as Nora Feld");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#comment-form")).ToContainTextAsync("You write as Nora Feld");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-form")).ToContainTextAsync("You write as a guest");
    }
}
