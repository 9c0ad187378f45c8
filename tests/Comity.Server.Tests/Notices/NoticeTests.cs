using System.Net;
using System.Net.Http.Json;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Notices;

public sealed class NoticeTests
{
    [Fact]
    public async Task A_notice_is_acknowledged_decided_under_the_law_told_to_both_and_undone()
    {
        await using var paper = await Paper.StartAsync();
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Published, "Text.");
        using var kim = paper.NewBrowser();
        await kim.GoAsync("/stories/harbour/comments/1/report");
        await kim.GoAsync(kim.Page.QuerySelector("a[href^='/notices/new']")!.GetAttribute("href")!);
        await kim.SubmitAsync("#notice-form", ("Law", "Section 1, Sample Act"), ("Explanation", "It threatens me."), ("GoodFaith", "true"));
        kim.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        kim.Text.ShouldContain("It threatens me.");
        await kim.SubmitAsync("#notice-form", ("GoodFaith", "true"), ("Name", "Kim Vale"), ("Email", "kim@post.example"));
        kim.Text.ShouldContain("Your notice number 1");
        (await paper.MailsAsync()).ShouldHaveSingleItem().Subject!.ShouldContain("number 1");

        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await desk.Browser.GoAsync("/console/notices");
        await desk.Browser.GoAsync("/console/notices/1");
        desk.Browser.Text.ShouldContain("kim@post.example");
        await desk.Browser.SubmitAsync("#decide-form", ("Outcome", "removed"), ("Reasons", "It is a threat."), ("Note", "It falls under Section 1."));
        desk.Browser.Text.ShouldContain("under the law");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Removed);
        var mails = await paper.MailsAsync();
        mails.ShouldContain(m => m.To.ToString() == "kim@post.example" && m.TextBody!.Contains("It is a threat."));
        using var noor = await paper.SeatAsync(author);
        var status = await (await noor.Api.GetAsync($"/api/v1/comments/{comment.Id}/status")).JsonAsync();
        var reasons = status.GetProperty("reasons");
        (reasons.GetProperty("source").GetString(), reasons.GetProperty("ground").GetProperty("kind").GetString()).ShouldBe(("notice", "law"));
        foreach (var told in mails.Where(m => m.To.ToString() == author.Email).Select(m => m.TextBody!).Append(status.GetRawText()))
            told.ShouldNotContain("Kim");
        await kim.GoAsync("/stories/harbour");
        kim.Text.ShouldContain("it breaks the law");
        (await paper.LedgerAsync())[^3..].ShouldBe([LedgerKind.NoticeFile, LedgerKind.CommentRemove, LedgerKind.NoticeDecide]);

        var action = await paper.ReadAsync(db => db.ModerationActions.Select(a => a.Id).SingleAsync());
        (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{action}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.Notices.SingleAsync())).Outcome.ShouldBeNull();
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);
    }

    [Fact]
    public async Task A_name_is_needed_but_for_offences_against_children_and_can_be_erased_and_other_sites_see_nothing()
    {
        await using var paper = await Paper.StartAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Text.");
        using var kim = paper.NewClient();
        (await kim.PostAsJsonAsync("/api/v1/notices", new { comment = comment.Id, law = "Sample Act", explanation = "Why.", goodFaith = true })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await kim.PostAsJsonAsync("/api/v1/notices", new { comment = comment.Id, law = "Sample Act", explanation = "Why.", goodFaith = true, aboutChildAbuse = true })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var filed = await (await kim.PostAsJsonAsync("/api/v1/notices", new { comment = comment.Id, law = "Sample Act", explanation = "Why.", goodFaith = true, name = "Kim Vale", email = "kim@post.example" })).JsonAsync();
        var other = await paper.AddSiteAsync("other.example");
        using var robin = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        robin.Api.DefaultRequestHeaders.Host = "other.example";
        var number = filed.GetProperty("number").GetInt64();
        (await robin.Api.GetAsync($"/api/v1/moderation/notices/{number}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await robin.Api.PostAsJsonAsync($"/api/v1/moderation/notices/{number}/decide", new { outcome = "noAction", reasons = "No." })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await kim.DeleteAsync("/api/v1" + filed.GetProperty("path").GetString())).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var erased = await paper.ReadAsync(db => db.Notices.SingleAsync(n => n.Id == number));
        (erased.Name, erased.Email, erased.Explanation).ShouldBe((null, null, ""));
    }
}
