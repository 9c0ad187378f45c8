using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class EditingTests
{
    [Fact]
    public async Task An_author_changes_a_comment_and_readers_find_both_versions()
    {
        await using var paper = await PostedAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("The lamps are to bright.");
        await ada.GoAsync("/stories/harbour/comments/1/edit");
        await ada.SubmitAsync("#edit-form", ("Body", "The lamps are too bright."));
        ada.Page.QuerySelector("#comment-1 .comment-body")!.TextContent.Trim().ShouldBe("The lamps are too bright.");
        using var ben = paper.NewBrowser();
        await ben.GoAsync("/stories/harbour/comments/1/history");
        ben.Page.QuerySelectorAll("article .comment-body").Select(e => e.TextContent.Trim()).ShouldBe(["The lamps are too bright.", "The lamps are to bright."]);
    }

    [Fact]
    public async Task A_change_that_is_refused_leaves_the_old_text_standing()
    {
        await using var paper = await PostedAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("The lamps are bright.");
        await ada.GoAsync("/stories/harbour/comments/1/edit");
        await ada.SubmitAsync("#edit-form", ("Body", "The lamps are fucking bright."));
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ada.Page.QuerySelector("mark")!.TextContent.ShouldBe("fucking");
        ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldBe("The lamps are fucking bright.");
        var comment = await paper.ReadAsync(db => db.Comments.SingleAsync());
        (comment.State, comment.Body, comment.Revision).ShouldBe((CommentState.Published, "The lamps are bright.", 1));
        (await paper.ReadAsync(db => db.CommentRevisions.CountAsync())).ShouldBe(2);
        using var ben = paper.NewBrowser();
        (await ben.GoAsync("/stories/harbour/comments/1/history")).Body!.TextContent.ShouldNotContain("fucking");
    }

    [Fact]
    public async Task A_change_that_is_held_hides_the_comment_until_it_is_reviewed()
    {
        await using var paper = await PostedAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Who wants to row over with me?");
        await ada.GoAsync("/stories/harbour/comments/1/edit");
        await ada.SubmitAsync("#edit-form", ("Body", "Who wants to row over with me? Write to ada.lind@post.example today."));
        ada.Page.QuerySelector("#comment-1.comment-held").ShouldNotBeNull();
        using var ben = paper.NewBrowser();
        (await ben.GoAsync("/stories/harbour")).QuerySelector("#comment-1").ShouldBeNull();
        (await paper.ReadAsync(db => db.Stories.SingleAsync())).CommentCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_time_to_change_ends_but_withdrawing_stays()
    {
        await using var paper = await PostedAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("I rowed there myself.");
        await ada.GoAsync("/stories/harbour/comments/1/edit");
        paper.Time.Advance(TimeSpan.FromMinutes(16));
        await ada.SubmitAsync("#edit-form", ("Body", "I walked there myself."));
        ada.Status.ShouldBe(HttpStatusCode.Conflict);
        await ada.GoAsync("/stories/harbour/comments/1/withdraw");
        await ada.SubmitAsync("#withdraw-form");
        ada.Page.QuerySelector("#comment-1")!.TextContent.ShouldContain("Withdrawn by its author");
        ada.Html.ShouldNotContain("rowed there");
        (await paper.ReadAsync(db => db.Stories.SingleAsync())).CommentCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("withdraw")]
    public async Task Nobody_else_gets_there(string page)
    {
        await using var paper = await PostedAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("This one is mine.");
        using var ben = paper.NewBrowser();
        var form = await ben.FormAsync();
        await ben.GoAsync($"/stories/harbour/comments/1/{page}");
        ben.Status.ShouldBe(HttpStatusCode.NotFound);
        form["Body"] = "Taken over.";
        await ben.PostFieldsAsync($"/stories/harbour/comments/1/{page}", form);
        ben.Status.ShouldBe(HttpStatusCode.NotFound);
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).Body.ShouldBe("This one is mine.");
    }

    [Fact]
    public async Task A_reader_reports_once_with_a_clause_and_the_author_cannot()
    {
        await using var paper = await PostedAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Only tourists pay the toll.");
        using var ben = paper.NewBrowser();
        await ben.GoAsync("/stories/harbour/comments/1/report");
        await ben.SubmitAsync("#report-form");
        ben.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await ben.SubmitAsync("#report-form", ("Clause", "personal-attacks"), ("Text", "He means me."));
        ben.Text.ShouldContain("A moderator will look at it");
        await ben.GoAsync("/stories/harbour/comments/1/report");
        await ben.SubmitAsync("#report-form", ("Clause", "noise"));
        ben.Text.ShouldContain("reported this comment before");
        var report = await paper.ReadAsync(db => db.Reports.SingleAsync());
        (report.Clause, report.Text).ShouldBe(("personal-attacks", "He means me."));
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).OpenReports.ShouldBe(1);
        await ada.GoAsync("/stories/harbour/comments/1/report");
        await ada.SubmitAsync("#report-form", ("Clause", "noise"));
        ada.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private static async Task<Paper> PostedAsync()
    {
        var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        return paper;
    }
}
