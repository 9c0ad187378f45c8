using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Browser.Tests;

public sealed class AppealPagesTests
{
    internal static readonly string[] Pages =
    [
        "{status}", "/status", "{notice}", "/notices/new?comment={standing}", "/stories/harbour/comments/2/report",
        "/console/appeals", "/console/appeals?tab=closed", "/console/appeals/1", "/console/appeals/figures",
        "/console/notices", "/console/notices/1", "/console/comments/{comment}/statement",
    ];

    [Fact]
    public async Task Pages_of_reasons_appeals_and_notices_are_accessible_in_light_and_dark_and_fit_every_screen_from_left_and_from_right()
    {
        await using var paper = await Paper.StartAsync();
        using var first = await paper.SeatAsync(StaffRole.Editor);
        using var second = await paper.SeatAsync(StaffRole.Editor, "Sol Ameln");
        var (status, comment, notice) = await FillAsync(paper, first);
        await Looks.AtAsync(paper, second, [.. Pages.Select(p => p.Replace("{status}", status).Replace("{notice}", notice).Replace("{comment}", $"{comment.Id}").Replace("{standing}", $"{comment.Id + 1}"))]);
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
