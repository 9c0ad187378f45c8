using System.Net;
using System.Net.Http.Json;
using Comity.Policy;
using Comity.Server.Policies;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Moderation;

/// <summary>What the policy imposes by itself goes with the removals that it followed from, and comes back with them.</summary>
public sealed class AutomaticStepTests
{
    [Fact]
    public async Task Restoring_a_comment_lifts_what_its_removal_helped_to_reach_and_undoing_that_brings_it_back()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, comments, _) = await StruckAsync(paper, 2);
        using var mara = desk;
        (await SanctionAsync(paper)).LiftedAt.ShouldBeNull();
        var before = (await paper.LedgerAsync()).Count;

        await mara.Browser.GoAsync($"/console/comments/{comments[0].Id}");
        await mara.Browser.SubmitAsync("form[action$=restore]");

        mara.Browser.Text.ShouldContain("by the policy: Lifted the pre-moderation of Noor Haddo");
        (await SanctionAsync(paper)).LiftedAt.ShouldNotBeNull();
        (await paper.MailsAsync()).ShouldContain(m => m.Subject == "Your pre-moderation is lifted" && m.TextBody!.Contains("do not all stand any more"));
        await mara.Browser.SubmitAsync(".notice form[action$=undo]");
        (await SanctionAsync(paper)).LiftedAt.ShouldBeNull();
        (await paper.CommentAsync(comments[0].Id)).State.ShouldBe(CommentState.Removed);
        (await paper.LedgerAsync()).Skip(before).ShouldBe([LedgerKind.CommentRestore, LedgerKind.SanctionLift, LedgerKind.DecisionUndo, LedgerKind.DecisionUndo]);
        (await paper.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Undoing_a_removal_takes_back_what_it_helped_to_reach_and_a_new_removal_imposes_it_anew()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, comments, removals) = await StruckAsync(paper, 2);
        using var mara = desk;
        var before = (await paper.LedgerAsync()).Count;

        (await UndoAsync(mara, removals[0])).ShouldBe(HttpStatusCode.OK);

        (await SanctionAsync(paper)).LiftedAt.ShouldNotBeNull();
        (await paper.LedgerAsync()).Skip(before).ShouldBe([LedgerKind.DecisionUndo, LedgerKind.DecisionUndo]);
        (await paper.MailsAsync())[^1].TextBody!.ShouldContain("Your pre-moderation no longer applies.");
        (await mara.Browser.GoAsync("/console/sanctions")).Body!.TextContent.ShouldContain("taken back");
        await RemoveAsync(mara, comments[0]);
        (await paper.ReadAsync(db => db.Sanctions.CountAsync(s => s.LiftedAt == null))).ShouldBe(1);
    }

    [Fact]
    public async Task Upholding_an_appeal_lifts_it_too_and_it_comes_back_with_the_removal()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, comments, _) = await StruckAsync(paper, 2);
        using var mara = desk;
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        using var noor = await paper.SeatAsync(await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == comments[0].AuthorId)));
        (await noor.Api.PostAsJsonAsync($"/api/v1/comments/{comments[0].Id}/appeal", new { text = "It is fair." })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var appeal = await paper.ReadAsync(db => db.Appeals.Select(a => a.Id).SingleAsync());

        var upheld = (await (await sol.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal}/uphold", new { words = "" })).JsonAsync()).GetProperty("actionId").GetInt64();

        (await SanctionAsync(paper)).LiftedAt.ShouldNotBeNull();
        (await paper.LedgerAsync())[^2..].ShouldBe([LedgerKind.AppealUphold, LedgerKind.SanctionLift]);
        (await UndoAsync(sol, upheld)).ShouldBe(HttpStatusCode.OK);
        (await SanctionAsync(paper)).LiftedAt.ShouldBeNull();
        (await paper.CommentAsync(comments[0].Id)).State.ShouldBe(CommentState.Removed);
        (await paper.ReadAsync(db => db.Appeals.SingleAsync())).Outcome.ShouldBeNull();
        (await paper.LedgerAsync())[^2..].ShouldBe([LedgerKind.DecisionUndo, LedgerKind.DecisionUndo]);
        (await paper.MailsAsync()).ShouldContain(m => m.TextBody!.Contains("Your pre-moderation applies again."));
    }

    [Fact]
    public async Task It_stays_while_the_removals_left_reach_the_step_and_does_not_come_back_when_they_no_longer_do()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, comments, removals) = await StruckAsync(paper, 3);
        using var mara = desk;
        await RestoreAsync(mara, comments[2]);
        (await SanctionAsync(paper)).LiftedAt.ShouldBeNull();

        var restored = await RestoreAsync(mara, comments[0]);
        (await SanctionAsync(paper)).LiftedAt.ShouldNotBeNull();
        (await UndoAsync(mara, removals[1])).ShouldBe(HttpStatusCode.OK);
        (await UndoAsync(mara, restored)).ShouldBe(HttpStatusCode.OK);

        (await paper.CommentAsync(comments[0].Id)).State.ShouldBe(CommentState.Removed);
        (await SanctionAsync(paper)).LiftedAt.ShouldNotBeNull();
        (await paper.ReadAsync(db => db.ModerationActions.SingleAsync(a => a.Kind == ModerationKind.LiftSanction))).UndoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_lift_by_hand_is_not_taken_back_when_the_removals_have_gone()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, _, removals) = await StruckAsync(paper, 2);
        using var mara = desk;
        var lifted = await IdAsync(await mara.Api.PostAsync($"/api/v1/moderation/sanctions/{(await SanctionAsync(paper)).Id}/lift", null));
        (await UndoAsync(mara, removals[0])).ShouldBe(HttpStatusCode.OK);

        (await UndoAsync(mara, lifted)).ShouldBe(HttpStatusCode.Conflict);

        (await SanctionAsync(paper)).LiftedAt.ShouldNotBeNull();
    }

    /// <summary>So many comments of one author, removed one by one under a policy whose second strike imposes pre-moderation by itself.</summary>
    private static async Task<(Desk Desk, List<Comment> Comments, List<long> Removals)> StruckAsync(Paper paper, int count)
    {
        var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var yaml = DefaultPolicy.Yaml.Replace("strikes: 2, kind: warning }", "strikes: 2, kind: pre-moderation, for: 7d, automatic: true }", StringComparison.Ordinal);
        await paper.Services.GetRequiredService<PolicyDesk>().EnactAsync(new PolicyDesk.Request(paper.Site.Id, PolicyYaml.Read(yaml), "", null));
        var (comments, removals) = (new List<Comment>(), new List<long>());
        for (var i = 0; i < count; i++)
        {
            comments.Add(await paper.AddCommentAsync(story, author, CommentState.Published, $"Text {i}."));
            removals.Add(await RemoveAsync(desk, comments[i]));
        }

        return (desk, comments, removals);
    }

    private static Task<Sanction> SanctionAsync(Paper paper) => paper.ReadAsync(db => db.Sanctions.AsNoTracking().SingleAsync());

    private static async Task<long> RemoveAsync(Desk desk, Comment comment) =>
        await IdAsync(await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "personal-attacks" }));

    private static async Task<long> RestoreAsync(Desk desk, Comment comment) =>
        await IdAsync(await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/restore", new { }));

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
