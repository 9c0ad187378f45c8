using System.Net;
using System.Net.Http.Json;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

public sealed class ErasureTests : IAsyncLifetime
{
    private const string Email = "ada.bell@example.org";

    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_member_with_comments_appeal_and_notice_is_in_no_table_any_more_and_the_ledger_verifies()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        using var browser = await paper.ReaderAsync(Email, "Ada Bell");
        var ada = await paper.MemberAsync(Email);
        using var seat = await paper.SeatAsync(ada);
        var published = await paper.AddCommentAsync(story, ada, CommentState.Published, "Adawords of the one kind.");
        var removed = await paper.AddCommentAsync(story, ada, CommentState.Held, "Adawords of another kind.");
        var other = await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Published, "Not hers.");
        await DoneAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{removed.Id}/remove", new { clause = "noise" }));
        await DoneAsync(seat.Api.PostAsJsonAsync($"/api/v1/comments/{removed.Id}/appeal", new { text = "Adawords of appeal." }));
        await DoneAsync(seat.Api.PostAsJsonAsync("/api/v1/notices", new { comment = other.Id, law = "Sample Act", explanation = "Adawords of law.", name = "Ada Bell", email = Email, goodFaith = true }));
        await DoneAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/members/{ada.Id}/notes", new { body = "Ada Bell again." }));
        await paper.AddReportAsync(other, ada, "noise", "Adawords of report.");
        await paper.MailsAsync();
        (await paper.EverythingAsync()).ShouldContain("Adawords of law.");
        var before = (await paper.LedgerAsync()).Count;

        await browser.GoAsync("/account/delete");
        await browser.SubmitAsync("#delete-form", ("Texts", "remove"));
        browser.Status.ShouldBe(HttpStatusCode.OK);

        var tables = await paper.EverythingAsync();
        foreach (var personal in new[] { "Ada Bell", Email, "Adawords" })
            tables.ShouldNotContain(personal, Case.Insensitive);
        tables.ShouldContain("Not hers.");
        (await paper.LedgerAsync())[before..].ShouldBe([LedgerKind.CommentErase, LedgerKind.CommentErase, LedgerKind.NoticeErase, LedgerKind.AppealSettle, LedgerKind.MemberErase]);
        (await paper.ReadAsync(db => db.Appeals.SingleAsync())).Outcome.ShouldBe(AppealOutcome.Settled);
        (await paper.ReadAsync(db => db.Notices.SingleAsync())).Outcome.ShouldBeNull("somebody still has to decide whether the comment is illegal");
        (await paper.CommentAsync(published.Id)).State.ShouldBe(CommentState.Withdrawn);
        var verified = await paper.ComityAsync("ledger", "verify");
        verified.Exit.ShouldBe(0, verified.Error);
    }

    [Fact]
    public async Task The_only_administrator_of_a_site_is_not_erased_until_there_is_another()
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        await chief.Browser.GoAsync("/account/delete");
        await chief.Browser.SubmitAsync("#delete-form", ("Texts", "remove"));
        chief.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        chief.Browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain($"You are the only administrator of {paper.Site.Name}. Make somebody else one first");
        (await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == chief.Member.Id))).ErasedAt.ShouldBeNull();

        await paper.AddStaffAsync(StaffRole.Administrator, "Sol Ameln");
        await chief.Browser.SubmitAsync("#delete-form");
        chief.Browser.Status.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == chief.Member.Id))).ErasedAt.ShouldNotBeNull();
        (await paper.ReadAsync(db => db.SiteStaff.CountAsync())).ShouldBe(1);
        (await paper.LedgerAsync())[^2..].ShouldBe([LedgerKind.MemberDismiss, LedgerKind.MemberErase]);
    }

    [Fact]
    public async Task An_administrator_of_another_site_alone_is_not_erased_here_either()
    {
        var other = await paper.AddSiteAsync("other.example");
        using var chief = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        await chief.Browser.GoAsync("/account/delete");
        await chief.Browser.SubmitAsync("#delete-form");
        chief.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        chief.Browser.Text.ShouldContain("the only administrator of The Other Paper");
    }

    [Fact]
    public async Task Staff_are_erased_only_in_a_session_opened_with_their_second_factor()
    {
        var member = await paper.AddStaffAsync(StaffRole.Moderator);
        using var first = await paper.ByOperatorLinkAsync(member);
        var (key, _) = await paper.SetUpCodesAsync(first);
        using var mail = paper.NewBrowser();
        await mail.GoAsync(await paper.AskForLinkAsync(mail, member.Email!));
        await mail.SubmitAsync("main form");
        await mail.GoAsync("/account");
        mail.Url.AbsolutePath.ShouldBe("/account", "a link by mail opens the account, and no more");

        await mail.GoAsync("/account/delete");
        mail.Url.PathAndQuery.ShouldBe("/staff/sign-in?return=/account/delete");
        // The form of the session that may, sent in the one that may not.
        await first.GoAsync("/account/delete");
        await mail.GoAsync("/account");
        var token = mail.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await mail.PostFieldsAsync("/account/delete", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Texts"] = "remove" });
        mail.Url.AbsolutePath.ShouldBe("/staff/sign-in");
        (await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == member.Id))).ErasedAt.ShouldBeNull();

        paper.Time.Advance(TimeSpan.FromMinutes(1));
        await mail.GoAsync("/staff/sign-in?return=/account/delete");
        await mail.SubmitAsync("main form", ("Email", member.Email!), ("Password", People.Password), ("Code", Totp.CodeAt(key, paper.Time.GetUtcNow())));
        await mail.SubmitAsync("#delete-form");
        (await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == member.Id))).ErasedAt.ShouldNotBeNull();
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }
}
