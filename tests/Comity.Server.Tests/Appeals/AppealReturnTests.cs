using System.Net;
using System.Net.Http.Json;
using Comity.Server.Moderation;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Desk = Comity.Server.Tests.Moderation.Desk;

namespace Comity.Server.Tests.Appeals;

/// <summary>Decisions that are appealed go and come back, and so do the appeals and their answers.</summary>
public sealed class AppealReturnTests
{
    [Fact]
    public async Task A_settled_appeal_is_open_again_when_the_very_decision_comes_back_and_stays_settled_under_another()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Published, "Text.");
        using var noor = await paper.SeatAsync(author);
        await DecideAsync(mara, comment, "remove");
        await AppealAsync(noor, comment);
        var restored = await DecideAsync(sol, comment, "restore");
        (await OutcomeAsync(paper)).ShouldBe(AppealOutcome.Settled);

        (await UndoAsync(sol, restored)).ShouldBe(HttpStatusCode.OK);

        var appeal = await paper.ReadAsync(db => db.Appeals.SingleAsync());
        (appeal.Outcome, appeal.ClosedAt).ShouldBe((null, null));
        (await paper.LedgerAsync())[^2..].ShouldBe([LedgerKind.DecisionUndo, LedgerKind.AppealReopen]);
        (await paper.MailsAsync()).ShouldContain(m => m.Subject == "Your appeal is open again" && m.TextBody!.Contains("stands again"));
        (await noor.Browser.GoAsync($"/comments/{comment.Id}/status")).Body!.TextContent.ShouldContain("A person will answer it.");
        noor.Browser.Page.QuerySelector("#appeal-form").ShouldBeNull();
        (await sol.Browser.GoAsync("/console/appeals")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);

        await DecideAsync(sol, comment, "restore");
        await DecideAsync(mara, comment, "remove");
        (await OutcomeAsync(paper)).ShouldBe(AppealOutcome.Settled);
    }

    [Fact]
    public async Task The_appeal_of_a_sanction_comes_back_with_it_and_its_rejection_stays_when_the_sanction_is_gone()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        var author = await paper.AddReaderAsync();
        await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Published, "Text.");
        using var noor = await paper.SeatAsync(author);
        (await mara.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = author.Id, kind = "preModeration", clause = "noise", reason = "Noise." })).EnsureSuccessStatusCode();
        var sanction = await paper.ReadAsync(db => db.Sanctions.SingleAsync());
        (await noor.Api.PostAsJsonAsync($"/api/v1/sanctions/{sanction.Id}/appeal", new { text = "I never shouted." })).StatusCode.ShouldBe(HttpStatusCode.Created);

        var lifted = await IdAsync(await mara.Api.PostAsync($"/api/v1/moderation/sanctions/{sanction.Id}/lift", null));
        (await OutcomeAsync(paper)).ShouldBe(AppealOutcome.Settled);
        (await UndoAsync(mara, lifted)).ShouldBe(HttpStatusCode.OK);
        (await OutcomeAsync(paper)).ShouldBeNull();

        var rejected = await AnswerAsync(sol, paper, "reject");
        await mara.Api.PostAsync($"/api/v1/moderation/sanctions/{sanction.Id}/lift", null);
        using var answer = await sol.Api.PostAsync($"/api/v1/moderation/decisions/{rejected}/undo", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("The sanction has been lifted since");
        (await OutcomeAsync(paper)).ShouldBe(AppealOutcome.Rejected);
    }

    [Fact]
    public async Task A_rejection_is_taken_back_while_the_decision_stands_and_refused_with_what_changed_when_it_does_not()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Published, "Text.");
        using var noor = await paper.SeatAsync(author);
        await DecideAsync(mara, comment, "remove");
        await AppealAsync(noor, comment);

        (await UndoAsync(sol, await AnswerAsync(sol, paper, "reject"))).ShouldBe(HttpStatusCode.OK);
        (await OutcomeAsync(paper)).ShouldBeNull();
        var rejected = await AnswerAsync(sol, paper, "reject");
        await DecideAsync(mara, comment, "restore");
        var before = (await paper.LedgerAsync()).Count;
        await sol.Browser.GoAsync("/console/decisions");
        await sol.Browser.SubmitAsync($"form[action='/console/decisions/{rejected}/undo']");

        sol.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        sol.Browser.Text.ShouldContain("nothing to answer anew: the comment is published");
        (await OutcomeAsync(paper)).ShouldBe(AppealOutcome.Rejected);
        (await paper.LedgerAsync()).Count.ShouldBe(before);
        (await paper.ReadAsync(db => db.ModerationActions.SingleAsync(a => a.Id == rejected))).UndoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task What_waits_for_an_editor_is_answered_by_editors_and_waits_for_one_again_when_the_answer_is_taken_back()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var robin = await paper.SeatAsync(StaffRole.Editor, "Robin Ode");
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Held, "Text.");
        using var noor = await paper.SeatAsync(author);
        await AppealAsync(noor, comment);
        (await mara.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/escalate", new { note = "Is this satire?" })).EnsureSuccessStatusCode();
        var appeal = await paper.ReadAsync(db => db.Appeals.SingleAsync());

        foreach (var verb in (string[])["uphold", "reject"])
        {
            using var refused = await mara.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/{verb}", new { words = "So it is." });
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await refused.Content.ReadAsStringAsync()).ShouldContain(Deciding.ForEditor);
        }

        (await mara.Browser.GoAsync($"/console/appeals/{appeal.Id}")).QuerySelector("#answer-form").ShouldBeNull();
        mara.Browser.Text.ShouldContain(Deciding.ForEditor);
        var upheld = await AnswerAsync(robin, paper, "uphold");
        var after = await paper.CommentAsync(comment.Id);
        (after.State, after.EscalatedAt).ShouldBe((CommentState.Published, null));
        (await UndoAsync(robin, upheld)).ShouldBe(HttpStatusCode.OK);
        after = await paper.CommentAsync(comment.Id);
        (after.State, after.EscalatedAt is null).ShouldBe((CommentState.Held, false));
        var rejected = await AnswerAsync(robin, paper, "reject");
        (await UndoAsync(mara, rejected)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refused_comment_with_answers_is_held_when_its_publication_is_taken_back_and_the_answers_stay()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        using var noor = await paper.SeatAsync(await paper.AddReaderAsync());
        using var tio = await paper.SeatAsync(await paper.AddReaderAsync("Tio Arnau"));
        (await noor.Api.PostAsJsonAsync($"/api/v1/stories/{story.Id}/comments", new { body = "The toll is fucking robbery." })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var comment = await paper.ReadAsync(db => db.Comments.SingleAsync());
        await AppealAsync(noor, comment);

        (await UndoAsync(sol, await AnswerAsync(sol, paper, "uphold"))).ShouldBe(HttpStatusCode.OK);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Refused);
        var upheld = await AnswerAsync(sol, paper, "uphold");
        (await tio.Api.PostAsJsonAsync($"/api/v1/stories/{story.Id}/comments", new { body = "I pay it every day.", parentId = comment.Id })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await UndoAsync(sol, upheld)).ShouldBe(HttpStatusCode.OK);

        var after = await paper.CommentAsync(comment.Id);
        (after.State, after.Number, after.ReplyCount).ShouldBe((CommentState.Held, 1, 1));
        (await paper.StoryAsync(story.Id)).CommentCount.ShouldBe(1);
        using var reader = paper.NewBrowser();
        await reader.GoAsync("/stories/harbour");
        reader.Text.ShouldContain("I pay it every day.");
        reader.Text.ShouldNotContain("robbery");
        (await OutcomeAsync(paper)).ShouldBeNull();
        (await sol.Browser.GoAsync("/console?tab=held")).QuerySelector($"#entry-{comment.Id}").ShouldNotBeNull();

        await AnswerAsync(sol, paper, "uphold");
        after = await paper.CommentAsync(comment.Id);
        (after.State, after.Number).ShouldBe((CommentState.Published, 1));
        (await paper.StoryAsync(story.Id)).CommentCount.ShouldBe(2);
        (await paper.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task An_upheld_appeal_is_not_taken_back_over_a_text_that_the_decision_was_not_about()
    {
        await using var paper = await Paper.StartAsync();
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Held, "Text.");
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        using var noor = await paper.SeatAsync(author);
        await AppealAsync(noor, comment);
        var upheld = await AnswerAsync(sol, paper, "uphold");
        (await noor.Api.PutAsJsonAsync($"/api/v1/comments/{comment.Id}", new { body = "A milder text." })).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var answer = await sol.Api.PostAsync($"/api/v1/moderation/decisions/{upheld}/undo", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Its author has changed the text since");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);
        (await OutcomeAsync(paper)).ShouldBe(AppealOutcome.Upheld);
        (await paper.StoryAsync(comment.StoryId)).CommentCount.ShouldBe(1);
    }

    private static Task<AppealOutcome?> OutcomeAsync(Paper paper) => paper.ReadAsync(db => db.Appeals.Select(a => a.Outcome).SingleAsync());

    private static async Task AppealAsync(Desk author, Comment comment) =>
        (await author.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "It is fair." })).StatusCode.ShouldBe(HttpStatusCode.Created);

    private static async Task<long> AnswerAsync(Desk desk, Paper paper, string verb)
    {
        var id = await paper.ReadAsync(db => db.Appeals.Select(a => a.Id).SingleAsync());
        using var answer = await desk.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{id}/{verb}", new { words = "We looked at it." });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.JsonAsync()).GetProperty("actionId").GetInt64();
    }

    private static async Task<long> DecideAsync(Desk desk, Comment comment, string verb) =>
        await IdAsync(await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/{verb}", new { clause = "spam" }));

    private static async Task<long> IdAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return (await answer.JsonAsync()).GetProperty("id").GetInt64();
        }
    }

    private static async Task<HttpStatusCode> UndoAsync(Desk desk, long id) => (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{id}/undo", null)).StatusCode;
}
