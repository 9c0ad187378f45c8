using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

public sealed class DecisionTests
{
    [Fact]
    public async Task An_approved_comment_stands_under_its_number_and_undo_holds_it_again()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var comment = await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Held, "A sober thought.");

        await desk.Browser.GoAsync("/console");
        await desk.Browser.SubmitAsync("form[action$=approve]");

        desk.Browser.Url.AbsolutePath.ShouldBe("/console");
        desk.Browser.Text.ShouldContain("Published comment #1 of Noor Haddo");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);
        (await paper.StoryAsync(story.Id)).CommentCount.ShouldBe(1);
        (await MailsAsync(paper)).ShouldHaveSingleItem().ShouldContain("noor.haddo@mail.example");

        await desk.Browser.SubmitAsync(".notice form[action$=undo]");

        desk.Browser.Text.ShouldContain("Taken back");
        var after = await paper.CommentAsync(comment.Id);
        (after.State, after.Number).ShouldBe((CommentState.Held, 1));
        (await paper.StoryAsync(story.Id)).CommentCount.ShouldBe(0);
        (await paper.LedgerAsync()).TakeLast(2).ShouldBe([LedgerKind.CommentApprove, LedgerKind.DecisionUndo]);
        (await desk.Browser.GoAsync("/console/decisions")).Body!.TextContent.ShouldContain("taken back by Mara Linde");
    }

    [Fact]
    public async Task A_removal_needs_a_clause_upholds_the_reports_tells_the_author_and_can_be_undone()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        await paper.AddCommentAsync(story, await paper.AddReaderAsync("Tio Arnau"), CommentState.Published, "First.");
        var comment = await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Published, "Buy my honey.");
        await paper.AddReportAsync(comment, await paper.AddReaderAsync("Ada Lindt"), "spam", "");

        await desk.Browser.GoAsync("/console?tab=reported");
        await desk.Browser.SubmitAsync("form[action$=remove]", ("Clause", "no-such-clause"));
        desk.Browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        desk.Browser.Text.ShouldContain("Choose the clause");

        await desk.Browser.GoAsync("/console?tab=reported");
        await desk.Browser.SubmitAsync("form[action$=remove]", ("Clause", "spam"), ("Note", "Honey is sold on the market page."));

        desk.Browser.Status.ShouldBe(HttpStatusCode.OK);
        desk.Browser.Text.ShouldContain("Removed comment #2 of Noor Haddo under clause 7");
        var removed = await paper.CommentAsync(comment.Id);
        (removed.State, removed.RemovedClause, removed.OpenReports).ShouldBe((CommentState.Removed, "spam", 0));
        (await paper.StoryAsync(story.Id)).CommentCount.ShouldBe(1);
        (await ReportAsync(paper, comment.Id)).ShouldBe((true, true));
        (await MailsAsync(paper)).ShouldHaveSingleItem().ShouldContain("Honey is sold on the market page.");

        await desk.Browser.SubmitAsync(".notice form[action$=undo]");

        var after = await paper.CommentAsync(comment.Id);
        (after.State, after.Number, after.RemovedClause, after.OpenReports).ShouldBe((CommentState.Published, 2, null, 1));
        (await ReportAsync(paper, comment.Id)).ShouldBe((false, null));
        (await paper.StoryAsync(story.Id)).CommentCount.ShouldBe(2);
        (await paper.LedgerAsync()).TakeLast(2).ShouldBe([LedgerKind.CommentRemove, LedgerKind.DecisionUndo]);
    }

    [Fact]
    public async Task A_removed_comment_is_restored_and_removed_again_by_undo()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Text.");
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/remove", Json.Of(new { clause = "noise" }))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await desk.Browser.GoAsync($"/console/comments/{comment.Id}");
        await desk.Browser.SubmitAsync("form[action$=restore]");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);

        await desk.Browser.SubmitAsync(".notice form[action$=undo]");
        var after = await paper.CommentAsync(comment.Id);
        (after.State, after.RemovedClause).ShouldBe((CommentState.Removed, "noise"));
        (await paper.LedgerAsync()).TakeLast(3).ShouldBe([LedgerKind.CommentRemove, LedgerKind.CommentRestore, LedgerKind.DecisionUndo]);
    }

    [Fact]
    public async Task Dismissed_reports_are_closed_and_opened_again_by_undo()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Text.");
        await paper.AddReportAsync(comment, await paper.AddReaderAsync("Ada Lindt"), "noise", "");

        await desk.Browser.GoAsync("/console?tab=reported");
        await desk.Browser.SubmitAsync("form[action$=dismiss-reports]");
        (await ReportAsync(paper, comment.Id)).ShouldBe((true, false));
        (await paper.CommentAsync(comment.Id)).OpenReports.ShouldBe(0);

        await desk.Browser.SubmitAsync(".notice form[action$=undo]");
        (await ReportAsync(paper, comment.Id)).ShouldBe((false, null));
        (await paper.CommentAsync(comment.Id)).OpenReports.ShouldBe(1);
        (await paper.LedgerAsync()).TakeLast(2).ShouldBe([LedgerKind.ReportDismiss, LedgerKind.DecisionUndo]);
    }

    [Fact]
    public async Task A_decision_over_what_a_colleague_has_decided_meanwhile_is_refused_and_says_who()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var robin = await paper.SeatAsync(StaffRole.Moderator, "Robin Ode");
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");
        await mara.Browser.GoAsync("/console");
        await robin.Browser.GoAsync("/console");
        await mara.Browser.SubmitAsync("form[action$=approve]");

        await robin.Browser.SubmitAsync("form[action$=remove]", ("Clause", "noise"));

        robin.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        robin.Browser.Text.ShouldContain("Mara Linde approved it meanwhile");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);
        (await paper.LedgerAsync()).ShouldNotContain(LedgerKind.CommentRemove);
    }

    [Fact]
    public async Task Reports_that_came_in_meanwhile_are_not_dismissed_unread()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Text.");
        await paper.AddReportAsync(comment, await paper.AddReaderAsync("Ada Lindt"), "noise", "");
        await desk.Browser.GoAsync("/console?tab=reported");
        await paper.AddReportAsync(comment, await paper.AddReaderAsync("Tio Arnau"), "violence", "A threat.");

        await desk.Browser.SubmitAsync("form[action$=dismiss-reports]");

        desk.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        desk.Browser.Text.ShouldContain("1 more report(s) came in");
        (await paper.CommentAsync(comment.Id)).OpenReports.ShouldBe(2);
    }

    [Fact]
    public async Task Only_the_last_decision_over_a_comment_can_be_undone_and_only_once()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");
        var path = $"/api/v1/moderation/comments/{comment.Id}/";
        (await desk.Api.PostAsync(path + "approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await desk.Api.PostAsync(path + "approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await desk.Api.PostAsync(path + "remove", Json.Of(new { clause = "noise" }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ids = await paper.ReadAsync(db => db.ModerationActions.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync());

        (await UndoAsync(desk, ids[0])).ShouldBe(HttpStatusCode.Conflict);
        (await UndoAsync(desk, ids[1])).ShouldBe(HttpStatusCode.OK);
        (await UndoAsync(desk, ids[1])).ShouldBe(HttpStatusCode.Conflict);
        (await UndoAsync(desk, ids[0])).ShouldBe(HttpStatusCode.OK);

        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
    }

    [Fact]
    public async Task The_way_back_after_a_form_never_leaves_the_console()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");

        await desk.Browser.GoAsync("/console");
        await desk.Browser.SubmitAsync("form[action$=approve]", ("Return", "https://elsewhere.example/console"));

        desk.Browser.Url.Host.ShouldBe(paper.Address.Host);
        desk.Browser.Url.AbsolutePath.ShouldBe("/console");
    }

    private static async Task<HttpStatusCode> UndoAsync(Desk desk, long id) =>
        (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{id}/undo", null)).StatusCode;

    private static Task<(bool Closed, bool? Upheld)> ReportAsync(Paper paper, long commentId) => paper.ReadAsync(async db =>
    {
        var report = await db.Reports.SingleAsync(r => r.CommentId == commentId);
        return (report.ClosedAt is not null, report.Upheld);
    });

    private static Task<List<string>> MailsAsync(Paper paper) => paper.ReadAsync(db => db.Outbox.OrderBy(m => m.Id).Select(m => m.Payload).ToListAsync());
}
