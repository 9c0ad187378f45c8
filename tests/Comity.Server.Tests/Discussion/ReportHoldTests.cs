using System.Net;
using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class ReportHoldTests
{
    [Fact]
    public async Task Enough_reports_hold_a_comment_until_a_person_has_looked_and_reporters_are_told()
    {
        await using var paper = await Paper.StartAsync();
        var (author, comment) = await StartAsync(paper);
        for (var i = 0; i < 20; i++)
            await paper.NewClient().PostAsJsonAsync($"/api/v1/comments/{comment.Id}/reports", new { clause = "spam" });
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);

        using var tio = await paper.SeatAsync(await paper.AddReaderAsync("Tio Arnau"));
        using var ines = await paper.SeatAsync(await paper.AddReaderAsync("Ines Okafor"));
        (await tio.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/reports", new { clause = "spam", text = "Honey.", tellMe = true })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);
        (await ines.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/reports", new { clause = "spam" })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
        (await paper.LedgerAsync())[^1].ShouldBe(LedgerKind.CommentHold);
        (await paper.MailsAsync())[^1].TextBody!.ShouldContain("Readers have reported");
        using var noor = await paper.SeatAsync(author);
        var status = await (await noor.Api.GetAsync($"/api/v1/comments/{comment.Id}/status")).JsonAsync();
        var reasons = status.GetProperty("reasons");
        (reasons.GetProperty("source").GetString(), reasons.GetProperty("automatedDecision").GetString(), reasons.GetProperty("automatedDetection").GetBoolean()).ShouldBe(("report", "fully", false));
        reasons.GetRawText().ShouldNotContain("Arnau");
        using var otherWords = JsonContent.Create(new { body = "Honey and bread are sold on the market page." });
        (await noor.Api.PutAsync(new Uri($"/api/v1/comments/{comment.Id}", UriKind.Relative), otherWords)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);

        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var entry = await (await desk.Api.GetAsync($"/api/v1/moderation/comments/{comment.Id}")).JsonAsync();
        entry.GetProperty("reports")[20].GetProperty("weight").GetDouble().ShouldBe(0.5, 0.001);
        entry.GetProperty("reports")[0].GetProperty("weight").GetDouble().ShouldBe(0.25, 0.001);
        await desk.Browser.GoAsync("/console/decisions");
        desk.Browser.Text.ShouldContain("The program");
        (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/approve", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var back = await paper.CommentAsync(comment.Id);
        (back.State, back.Number, back.OpenReports).ShouldBe((CommentState.Published, comment.Number, 0));
        (await paper.MailsAsync()).ShouldContain(m => m.To.ToString() == "tio.arnau@mail.example" && m.TextBody!.Contains("the comment stays"));
        await tio.Browser.GoAsync("/status");
        tio.Browser.Text.ShouldContain("the comment keeps the clause");
    }

    [Fact]
    public async Task A_hold_on_reports_can_be_taken_back_and_does_not_come_again_by_the_same_reports()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Reports:HoldWeight=1.4");
        var (_, comment) = await StartAsync(paper);
        foreach (var name in (string[])["Tio Arnau", "Ines Okafor", "Rui Sand"])
        {
            using var reader = await paper.SeatAsync(await paper.AddReaderAsync(name));
            await reader.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/reports", new { clause = "spam" });
        }

        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var action = await paper.ReadAsync(db => db.ModerationActions.Select(a => a.Id).SingleAsync());
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{action}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        using var fourth = await paper.SeatAsync(await paper.AddReaderAsync("Lev Marsh"));
        await fourth.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/reports", new { clause = "spam" });
        var now = await paper.CommentAsync(comment.Id);
        (now.State, now.OpenReports).ShouldBe((CommentState.Published, 4));
    }

    private static async Task<(Member Author, Comment Comment)> StartAsync(Paper paper)
    {
        var author = await paper.AddReaderAsync();
        return (author, await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Published, "Honey is sold on the market page."));
    }
}
