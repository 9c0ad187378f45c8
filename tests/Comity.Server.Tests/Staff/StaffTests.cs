using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Staff;

public sealed class StaffTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task Somebody_is_invited_comes_is_made_more_and_is_dismissed_at_once()
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        await chief.Browser.GoAsync("/console/staff");
        await chief.Browser.SubmitAsync("#invite-form", ("Email", "kai@paper.example"), ("Name", "Kai Osta"), ("Role", "moderator"));
        chief.Browser.Text.ShouldContain("Kai Osta");
        var link = new Uri(chief.Browser.Page.QuerySelector("#invitation-link")!.TextContent).AbsolutePath;

        using var kai = paper.NewBrowser();
        await kai.GoAsync(link);
        await kai.SubmitAsync("main form");
        kai.Url.AbsolutePath.ShouldBe("/staff/security");
        await paper.SetUpCodesAsync(kai);
        await kai.GoAsync("/console");
        kai.Status.ShouldBe(HttpStatusCode.OK);
        await kai.GoAsync("/console/stories");
        kai.Status.ShouldBe(HttpStatusCode.Forbidden);

        var row = (await chief.Api.GetFromJsonAsync<JsonElement>("/api/v1/staff")).EnumerateArray().Single(s => s.GetProperty("name").GetString() == "Kai Osta");
        row.GetProperty("hasSecondFactor").GetBoolean().ShouldBeTrue();
        row.GetProperty("sessions").GetInt32().ShouldBe(1);
        var id = row.GetProperty("id").GetInt64();
        (await chief.Api.PutAsJsonAsync($"/api/v1/staff/{id}/role", new { role = "editor" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await kai.GoAsync("/console/stories");
        kai.Status.ShouldBe(HttpStatusCode.OK);

        await chief.Browser.GoAsync("/console/staff");
        await chief.Browser.SubmitAsync($"form[action='/console/staff/{id}/dismiss']");
        chief.Browser.Text.ShouldNotContain("Kai Osta");
        await kai.GoAsync("/console");
        kai.Url.AbsolutePath.ShouldBe("/staff/sign-in");
        (await LedgerAsync(id)).ShouldBe([("member.appoint", "moderator"), ("member.appoint", "editor"), ("member.dismiss", "editor")]);
    }

    [Fact]
    public async Task A_site_keeps_an_administrator_and_nobody_is_invited_twice()
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        var self = $"/api/v1/staff/{chief.Member.Id}";
        (await chief.Api.DeleteAsync(new Uri(self, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await chief.Api.PutAsJsonAsync(self + "/role", new { role = "auditor" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await chief.Api.PutAsJsonAsync(self + "/role", new { role = "king" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await chief.Api.PostAsJsonAsync("/api/v1/staff", new { email = chief.Member.Email, name = "Twice", role = "editor" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await chief.Api.PostAsJsonAsync("/api/v1/staff", new { email = "nowhere", name = "X", role = "editor" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await chief.Browser.GoAsync("/console/staff");
        await chief.Browser.SubmitAsync($"form[action='/console/staff/{chief.Member.Id}/dismiss']");
        chief.Browser.Text.ShouldContain("The site needs an administrator");
        (await LedgerAsync(chief.Member.Id)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sign-out")]
    [InlineData("dismiss")]
    public async Task Whom_an_administrator_signs_out_or_dismisses_loses_sessions_and_tokens_and_the_ledger_says_so(string order)
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        using var kai = await paper.SeatAsync(StaffRole.Moderator, "Kai Osta");
        (await kai.Api.GetAsync("/api/v1/moderation/queue")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await chief.Browser.GoAsync("/console/staff");
        chief.Browser.Text.ShouldContain("1 API token");
        await chief.Browser.SubmitAsync($"form[action='/console/staff/{kai.Member.Id}/{order}']");

        foreach (var path in (string[])["/api/v1/moderation/queue", "/api/v1/me"])
            (await kai.Api.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        await kai.Browser.GoAsync("/console");
        kai.Browser.Url.AbsolutePath.ShouldBe("/staff/sign-in");
        (await paper.ReadAsync(db => db.AccessTokens.SingleAsync(t => t.MemberId == kai.Member.Id))).EndedAt.ShouldBe(paper.Time.GetUtcNow());
        (await chief.Api.GetAsync("/api/v1/staff")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var entry = (await paper.ReadAsync(db => db.LedgerEntries.OrderBy(e => e.Index).ToListAsync())).Select(e => CanonicalEntry.Parse(e.Entry).Event).Last();
        (entry.Kind, entry.Subject, entry.Count).ShouldBe(("member." + order, "member:" + kai.Member.Id, 1));
    }

    [Fact]
    public async Task No_link_is_shown_that_opens_somebodys_own_account()
    {
        using var ada = await paper.ReaderAsync();
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        (await chief.Api.PostAsJsonAsync("/api/v1/staff", new { email = "ada@example.org", name = "Somebody Else", role = "auditor" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await paper.ReadAsync(db => db.Members.Where(m => m.Email == "ada@example.org").Select(m => m.DisplayName).ToListAsync())).ShouldBe(["Ada Bell"]);
    }

    [Fact]
    public async Task Own_browsers_are_listed_and_signed_out_one_by_one()
    {
        using var one = await paper.ReaderAsync();
        using var two = await paper.ReaderAsync();
        one.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
        await one.GoAsync("/account");
        one.Page.QuerySelectorAll("#sessions li").Length.ShouldBe(2);
        await one.SubmitAsync("#sessions form");
        one.Page.QuerySelectorAll("#sessions li").Length.ShouldBe(1);
        await two.GoAsync("/account");
        two.Url.AbsolutePath.ShouldBe("/sign-in");

        using var bo = await paper.ReaderAsync("bo@example.org", "Bo Winter");
        var theirs = await paper.ReadAsync(db => db.MemberSessions.OrderBy(s => s.Id).Select(s => s.Id).FirstAsync());
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri($"/api/v1/sessions/{theirs}", UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        (await bo.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_session_in_use_lives_on_and_one_that_is_not_ends()
    {
        using var ada = await paper.ReaderAsync();
        paper.Time.Advance(TimeSpan.FromDays(20));
        await ada.GoAsync("/account");
        paper.Time.Advance(TimeSpan.FromDays(20));
        await ada.GoAsync("/account");
        ada.Url.AbsolutePath.ShouldBe("/account");
        paper.Time.Advance(TimeSpan.FromDays(31));
        await ada.GoAsync("/account");
        ada.Url.AbsolutePath.ShouldBe("/sign-in");
    }

    private Task<List<(string Kind, string? Measure)>> LedgerAsync(long memberId) => paper.ReadAsync(async db =>
        (await db.LedgerEntries.OrderBy(e => e.Index).ToListAsync()).Select(e => CanonicalEntry.Parse(e.Entry).Event)
            .Where(e => e.Subject == "member:" + memberId).Select(e => (e.Kind, e.Measure)).ToList());
}
