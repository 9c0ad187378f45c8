using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

public sealed class AppealPagesTests
{
    [Fact]
    public async Task Pages_of_reasons_appeals_and_notices_have_no_violation_and_fit_a_phone()
    {
        await using var paper = await Paper.StartAsync();
        using var first = await paper.SeatAsync(StaffRole.Editor);
        using var second = await paper.SeatAsync(StaffRole.Editor, "Sol Ameln");
        var (status, comment, notice) = await FillAsync(paper, first);
        await paper.AddStoryAsync("garden", s => s.Language = "ar");
        string[] pages =
        [
            status, "/status", notice, $"/notices/new?comment={comment.Id + 1}", "/stories/harbour/comments/2/report",
            "/console/appeals", "/console/appeals?tab=closed", "/console/appeals/1", "/console/appeals/figures",
            "/console/notices", "/console/notices/1", $"/console/comments/{comment.Id}/statement",
        ];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await Chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 800 } });
            var cookie = second.Browser.Cookies.GetAllCookies().Single(c => c.Name != "comity-form");
            await context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Url = paper.Address.ToString() }]);
            var page = await context.NewPageAsync();
            foreach (var path in pages)
            {
                (await page.GotoAsync(new Uri(paper.Address, path).ToString()))!.Status.ShouldBe(200, path);
                var found = await page.RunAxe();
                found.Violations.Select(v => $"{path} {scheme} {v.Id}: {v.Help} {string.Join(" ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(path);
            }
        }
    }

    /// <summary>A removed comment with its appeal, another that stands, and a notice against it.</summary>
    private static async Task<(string Status, Comment Comment, string Notice)> FillAsync(Paper paper, Desk first)
    {
        var author = await paper.AddReaderAsync();
        var story = await paper.AddStoryAsync();
        var comment = await paper.AddCommentAsync(story, author, CommentState.Published, "Honey is sold on the market page.", new FoundSpan("spam", "spam", 0, 5));
        var standing = await paper.AddCommentAsync(story, author, CommentState.Published, "It stands.");
        (await first.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "spam", note = "It sells honey." })).EnsureSuccessStatusCode();
        using var noor = await paper.SeatAsync(author);
        (await noor.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "Nothing in it is for sale." })).EnsureSuccessStatusCode();
        var status = await noor.Api.GetFromJsonAsync<WithPath>($"/api/v1/comments/{comment.Id}/status");
        using var filed = await paper.NewClient().PostAsJsonAsync(
            "/api/v1/notices", new { comment = standing.Id, law = "Sample Act", explanation = "Why.", goodFaith = true, name = "Kim Vale", email = "kim@post.example" });
        return (status!.Path, comment, (await filed.Content.ReadFromJsonAsync<WithPath>())!.Path);
    }

    private sealed record WithPath(string Path);
}
