using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>The paper's own story page with scripts on: the same as without, only that the page stays.</summary>
public sealed class StoryScriptTests
{
    [Fact]
    public async Task Members_post_react_and_follow_live_without_leaving_the_page()
    {
        await using var paper = await Paper.StartAsync();
        using var earlier = await AdaAsync(paper);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var reader = await Looks.OpenAsync(paper, desk);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        await page.EvaluateAsync("() => { window.stays = true; }");

        var respect = page.Locator("#comment-1").GetByRole(AriaRole.Button, new() { Name = "Respect #1" });
        await respect.ClickAsync();
        await Assertions.Expect(respect).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(respect).ToBeFocusedAsync();
        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Reply" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form")).ToHaveCountAsync(1);
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("But it never failed.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-2")).ToBeFocusedAsync();

        await earlier.GoAsync("/stories/harbour");
        await earlier.SubmitAsync("#comment-form", ("Body", "It left on time today."), ("Name", "Ada"));
        await page.GetByRole(AriaRole.Button, new() { Name = "New comments 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("#comment-3")).ToContainTextAsync("It left on time today.");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("3 comments");
        (await page.EvaluateAsync<bool>("window.stays")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_comment_put_anew_while_its_reply_form_is_on_the_way_keeps_the_form_and_what_had_the_focus()
    {
        await using var paper = await Paper.StartAsync();
        using var earlier = await AdaAsync(paper);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await using var reader = await Looks.OpenAsync(paper, desk);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(new Uri(paper.Address, "/stories/harbour").ToString());
        var arrives = new TaskCompletionSource();
        await page.RouteAsync("**/*reply=1*", async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        await page.Locator("#comment-form textarea").FillAsync("Half a thought");
        await page.Locator("#comment-1").GetByRole(AriaRole.Link, new() { Name = "Reply" }).ClickAsync();

        await page.EvaluateAsync("() => { const first = document.getElementById('comment-1'); first.tabIndex = -1; first.focus(); }");

        await earlier.GoAsync("/stories/harbour/comments/1/edit");
        await earlier.SubmitAsync("#edit-form", ("Body", "The old ferry was slow and loud."));
        await Assertions.Expect(page.Locator("#comment-1")).ToContainTextAsync("slow and loud");
        await Assertions.Expect(page.Locator("#comment-1")).ToBeFocusedAsync();
        arrives.SetResult();
        await Assertions.Expect(page.Locator("#comment-1 + #comment-form textarea")).ToHaveValueAsync("Half a thought");
    }

    /// <summary>A guest who has written the first comment under the story.</summary>
    private static async Task<Server.Tests.Harness.Browser> AdaAsync(Paper paper)
    {
        await paper.AddStoryAsync();
        var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        await ada.SubmitAsync("#comment-form", ("Body", "The old ferry was slow."), ("Name", "Ada"));
        return ada;
    }
}
