using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

public sealed class SanctionTests
{
    [Fact]
    public async Task A_blocked_guest_cannot_post_by_any_way_until_the_block_ends_by_itself()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        using var guest = paper.NewBrowser();
        await PostAsync(guest, story, "A first word.");
        guest.Status.ShouldBe(HttpStatusCode.OK);
        await guest.GoAsync("/stories/harbour");
        using var otherTab = paper.NewBrowser();
        otherTab.Cookies.Add(guest.Cookies.GetAllCookies());
        await otherTab.GoAsync("/stories/harbour");

        await BlockAsync(desk, await OnlyCommentAsync(paper), ("Kind", "Suspension"), ("Length", "7"));

        await guest.SubmitAsync("#comment-form button[value=post]", ("Body", "From the form that was open."));
        await otherTab.SubmitAsync("#comment-form button[value=post]", ("Body", "From another tab."), ("Name", "Somebody Else"));
        await PostAsync(guest, story, "From a fresh form.");
        var token = guest.Cookies.GetAllCookies().Single(c => c.Name == "comity-guest").Value;
        using var api = paper.NewClient(token);
        (await api.PostAsync($"/api/v1/stories/{story.Id}/comments", Json.Of(new { body = "By the API." }))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CountAsync(paper)).ShouldBe(1);
        guest.Text.ShouldContain("You cannot take part in this discussion until");

        paper.Time.Advance(TimeSpan.FromDays(7));
        await PostAsync(guest, story, "The suspension has ended.");
        (await CountAsync(paper)).ShouldBe(2);
    }

    [Fact]
    public async Task Undoing_a_block_lets_the_author_write_at_once_and_lifting_can_be_undone()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        using var guest = paper.NewBrowser();
        await PostAsync(guest, story, "A first word.");
        await BlockAsync(desk, await OnlyCommentAsync(paper), ("Kind", "Block"), ("Length", "none"));
        await PostAsync(guest, story, "Not taken.");
        (await CountAsync(paper)).ShouldBe(1);

        await desk.Browser.GoAsync("/console/sanctions");
        await desk.Browser.SubmitAsync("form[action$=lift]");
        await PostAsync(guest, story, "Taken after lifting.");
        (await CountAsync(paper)).ShouldBe(2);
        await desk.Browser.SubmitAsync(".notice form[action$=undo]");
        await PostAsync(guest, story, "Not taken again.");
        (await CountAsync(paper)).ShouldBe(2);

        var imposed = await paper.ReadAsync(db => db.ModerationActions.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        await desk.Browser.GoAsync("/console/decisions");
        await desk.Browser.SubmitAsync($"form[action='/console/decisions/{imposed}/undo']");
        await PostAsync(guest, story, "Taken after undoing.");

        (await CountAsync(paper)).ShouldBe(3);
        (await paper.LedgerAsync()).Where(k => k.StartsWith("sanction.", StringComparison.Ordinal) || k.StartsWith("decision.", StringComparison.Ordinal))
            .ShouldBe([LedgerKind.SanctionImpose, LedgerKind.SanctionLift, LedgerKind.DecisionUndo, LedgerKind.DecisionUndo]);
        (await desk.Browser.GoAsync("/console/sanctions")).Body!.TextContent.ShouldContain("taken back");
    }

    [Fact]
    public async Task The_form_proposes_what_the_policy_asks_for()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var reader = await paper.AddReaderAsync();
        for (var i = 0; i < 3; i++)
        {
            var comment = await paper.AddCommentAsync(story, reader, CommentState.Published, $"Text {i}.");
            await desk.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/remove", Json.Of(new { clause = "personal-attacks" }));
        }

        var form = await desk.Browser.GoAsync($"/console/members/{reader.Id}/sanction");
        form.Body!.TextContent.ShouldContain("3 removals within 90 days; the policy asks for: pre-moderation for 14 days");
        form.QuerySelector("input[name=Kind][checked]")!.GetAttribute("value").ShouldBe("PreModeration");
        form.QuerySelector("select[name=Length] option[selected]")!.GetAttribute("value").ShouldBe("14");

        paper.Time.Advance(TimeSpan.FromDays(91));
        (await desk.Browser.GoAsync($"/console/members/{reader.Id}/sanction")).Body!.TextContent.ShouldNotContain("the policy asks for");
    }

    [Theory]
    [InlineData("Kind", "", "Choose a sanction")]
    [InlineData("Clause", "", "Choose the clause")]
    [InlineData("Reason", "  ", "Write the reason")]
    [InlineData("Length", "", "Choose how long")]
    [InlineData("Length", "none", "A suspension needs an end")]
    [InlineData("Length", "3999", "The end lies more than 10 years ahead")]
    public async Task A_form_with_something_missing_comes_back_filled(string field, string value, string says)
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Text.");

        await BlockAsync(desk, comment, ("Kind", "Suspension"), ("Length", "7"), (field, value));

        desk.Browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        desk.Browser.Text.ShouldContain(says);
        (await paper.ReadAsync(db => db.Sanctions.CountAsync())).ShouldBe(0);
        if (field != "Reason")
            desk.Browser.Page.QuerySelector("[name=Reason]")!.TextContent.ShouldBe("The reason stands here.");
    }

    [Fact]
    public async Task Nobody_sanctions_equals_superiors_or_themselves_and_only_administrators_decide_for_all_sites()
    {
        await using var paper = await Paper.StartAsync();
        using var moderator = await paper.SeatAsync(StaffRole.Moderator);
        using var editor = await paper.SeatAsync(StaffRole.Editor, "Robin Ode");
        using var administrator = await paper.SeatAsync(StaffRole.Administrator, "Sol Ameln");
        var colleague = await paper.AddStaffAsync(StaffRole.Moderator, "Ada Lindt");
        var reader = await paper.AddReaderAsync();
        await paper.AddCommentAsync(await paper.AddStoryAsync(), reader, CommentState.Published, "Text.");

        (await ImposeAsync(moderator, moderator.Member)).ShouldBe(HttpStatusCode.Forbidden);
        (await ImposeAsync(moderator, colleague)).ShouldBe(HttpStatusCode.Forbidden);
        (await ImposeAsync(moderator, editor.Member)).ShouldBe(HttpStatusCode.Forbidden);
        (await ImposeAsync(editor, administrator.Member)).ShouldBe(HttpStatusCode.Forbidden);
        (await ImposeAsync(moderator, reader, allSites: true)).ShouldBe(HttpStatusCode.Forbidden);
        (await ImposeAsync(editor, colleague)).ShouldBe(HttpStatusCode.OK);
        (await ImposeAsync(administrator, reader, allSites: true)).ShouldBe(HttpStatusCode.OK);

        var everywhere = await paper.ReadAsync(db => db.Sanctions.SingleAsync(s => s.SiteId == null));
        (await moderator.Api.PostAsync($"/api/v1/moderation/sanctions/{everywhere.Id}/lift", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.Api.PostAsync($"/api/v1/moderation/sanctions/{everywhere.Id}/lift", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> ImposeAsync(Desk desk, Member whom, bool allSites = false) =>
        (await desk.Api.PostAsync("/api/v1/moderation/sanctions", Json.Of(new
        {
            memberId = whom.Id,
            kind = "block",
            allSites,
            clause = "noise",
            reason = "The reason stands here.",
        }))).StatusCode;

    private static async Task BlockAsync(Desk desk, Comment comment, params (string, string)[] fields)
    {
        await desk.Browser.GoAsync($"/console/members/{comment.AuthorId}/sanction?comment={comment.Id}");
        await desk.Browser.SubmitAsync(".sanction-form", [("Clause", "personal-attacks"), ("Reason", "The reason stands here."), .. fields]);
    }

    /// <summary>Sends the form of the story's page, where there is one: whoever is barred is told so in its place.</summary>
    private static async Task PostAsync(Browser browser, Story story, string text)
    {
        await browser.GoAsync($"/stories/{story.Slug}");
        if (browser.Page.QuerySelector("#comment-form button[value=post]") is null)
        {
            browser.Text.ShouldContain("You cannot take part in this discussion");
            return;
        }

        await browser.SubmitAsync("#comment-form button[value=post]", ("Body", text), ("Name", "Lio Brandt"));
    }

    private static Task<Comment> OnlyCommentAsync(Paper paper) => paper.ReadAsync(db => db.Comments.SingleAsync());

    private static Task<int> CountAsync(Paper paper) => paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Published));
}
