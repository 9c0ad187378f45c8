using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Alerts;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Alerts;

public sealed class AlertTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Story story = null!;
    private Desk ada = null!;
    private Desk ben = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        story = await paper.AddStoryAsync();
        ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
    }

    public async ValueTask DisposeAsync()
    {
        ada.Dispose();
        ben.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_and_a_mention_are_told_once_and_counted_until_they_are_read()
    {
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
        await paper.AddCommentAsync(story, ben.Member, CommentState.Published, "The ferry is slow.");
        await PostAsync(ben, "It is, @\"Ada Vane\", and long.", 1);
        using var guest = paper.NewClient();
        await DoneAsync(guest.PostCommentAsync(story.Id, "Ask @ben. Or ask @nobody, or stay@ben.", "Gil"));

        var page = await JsonAsync(ada, "/api/v1/alerts");
        page.GetProperty("unread").GetInt32().ShouldBe(1);
        var reply = page.GetProperty("alerts").EnumerateArray().ShouldHaveSingleItem();
        reply.GetProperty("kind").GetString().ShouldBe("reply");
        reply.GetProperty("says").GetString().ShouldBe("Ben answered your comment under “Harbour bridge opens after nine years”.");
        reply.GetProperty("excerpt").GetString()!.ShouldContain("and long.");
        (await JsonAsync(ben, "/api/v1/alerts")).GetProperty("alerts").EnumerateArray().Select(a => a.GetProperty("kind").GetString()).ShouldBe(["mention"]);

        await ada.Browser.GoAsync("/");
        ada.Browser.Page.QuerySelector("nav a[href='/alerts']")!.TextContent.ShouldContain("1");
        await ada.Browser.GoAsync("/alerts");
        ada.Browser.Page.QuerySelectorAll("[data-unread]").Length.ShouldBe(1);
        await ada.Browser.GoAsync(ada.Browser.Page.QuerySelector(".alert a")!.GetAttribute("href")!);
        ada.Browser.Url.AbsolutePath.ShouldBe("/stories/harbour/comments/3");
        ada.Browser.Page.QuerySelector("nav a[href='/alerts']").ShouldBeNull();
        (await JsonAsync(ada, "/api/v1/alerts?unread=true")).GetProperty("alerts").GetArrayLength().ShouldBe(0);
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("alerts").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_mention_is_a_link_to_what_its_person_wrote_and_plain_text_where_it_names_nobody_or_stands_in_code()
    {
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
        await PostAsync(ben, "Thanks @\"ADA VÁNE\", not @\"Ada\", `@\"Ada Vane\"`, x@\"Ada Vane\" or @<b>ada</b>.");
        var html = (await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 2))).Html;
        html.ShouldContain("<a href=\"/stories/harbour/comments/1\" rel=\"nofollow ugc noopener\">@\"ADA VÁNE\"</a>");
        html.Split("<a ").Length.ShouldBe(2);
        html.ShouldContain("<code>@\"Ada Vane\"</code>");
        html.ShouldNotContain("<b>");
        (await paper.ReadAsync(db => db.Alerts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_held_is_told_of_when_it_is_published_and_no_more_when_it_is_gone()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
        await paper.WriteAsync(db => db.Stories.ExecuteUpdateAsync(s => s.SetProperty(x => x.Discussion, DiscussionState.PreModerated)));
        await PostAsync(ben, "It is wide indeed.", 1);
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("unread").GetInt32().ShouldBe(0);
        var reply = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 2));
        var approve = await JsonOfAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{reply.Id}/approve", new { }));
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("unread").GetInt32().ShouldBe(1);
        var decision = (await JsonAsync(ben, "/api/v1/alerts")).GetProperty("alerts")[0];
        (decision.GetProperty("kind").GetString(), decision.GetProperty("url").GetString()).ShouldBe(("decision", $"/comments/{reply.Id}/status"));

        await JsonOfAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/decisions/{approve.GetProperty("id").GetInt64()}/undo", new { }));
        var gone = (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("alerts")[0];
        gone.GetProperty("says").GetString()!.ShouldContain("not shown any more");
        gone.GetProperty("excerpt").ValueKind.ShouldBe(JsonValueKind.Null);
        (await JsonAsync(ben, "/api/v1/alerts")).GetProperty("alerts")[0].GetProperty("says").GetString()!.ShouldEndWith("This decision was taken back since.");
    }

    [Fact]
    public async Task Decisions_answers_to_reports_and_to_appeals_and_sanctions_reach_whom_they_concern()
    {
        using var desk = await paper.SeatAsync(StaffRole.Editor);
        using var second = await paper.SeatAsync(StaffRole.Editor, "Sol Ameln");
        var comment = await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
        await DoneAsync(ben.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/reports", new { clause = "noise", text = "Noise." }));
        await DoneAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "noise" }));
        await DoneAsync(ada.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "It is not." }));
        var appeal = await paper.ReadAsync(db => db.Appeals.Select(a => a.Id).SingleAsync());
        await DoneAsync(second.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal}/reject", new { words = "It is, I am afraid." }));
        await DoneAsync(desk.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = ada.Member.Id, kind = "warning", clause = "noise", reason = "Enough." }));

        (await SaysAsync(ben)).ShouldBe(["Your report on a comment under “Harbour bridge opens after nine years” is answered: the moderator agreed with you."]);
        (await SaysAsync(ada)).ShouldBe(
        [
            "A sanction was imposed on you.",
            "Your appeal under “Harbour bridge opens after nine years” is answered: the decision stands.",
            "Your comment under “Harbour bridge opens after nine years” was removed.",
        ]);
    }

    [Fact]
    public async Task Nobody_is_told_of_their_own_of_whom_they_ignore_or_of_an_import_and_nobody_reads_or_marks_anothers_or_on_another_site()
    {
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "The bridge is wide.");
        await PostAsync(ada, "I add, @\"Ada Vane\", that it is long.", 1);
        await paper.WriteAsync(db =>
        {
            db.IgnoredMembers.Add(new IgnoredMember { MemberId = ada.Member.Id, IgnoredId = ben.Member.Id, At = Paper.Begin });
            return Task.CompletedTask;
        });
        await PostAsync(ben, "Hear me.", 1);
        (await paper.ReadAsync(db => db.Alerts.CountAsync())).ShouldBe(0);
        using var cleo = await paper.SeatAsync(await paper.AddReaderAsync("Cleo"));
        await PostAsync(cleo, "It is long.", 1);
        var id = await paper.ReadAsync(db => db.Alerts.Select(a => a.Id).SingleAsync());
        await ben.Browser.GoAsync($"/alerts/{id}");
        ben.Browser.Status.ShouldBe(HttpStatusCode.NotFound);
        await DoneAsync(ben.Api.PostAsJsonAsync("/api/v1/alerts/read", new { ids = new[] { id } }));
        (await paper.ReadAsync(db => db.Alerts.SingleAsync())).ReadAt.ShouldBeNull();
        await paper.AddSiteAsync("other.example");
        ada.Api.DefaultRequestHeaders.Host = ada.Browser.Http.DefaultRequestHeaders.Host = "other.example";
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("alerts").GetArrayLength().ShouldBe(0);
        await ada.Browser.GoAsync($"/alerts/{id}");
        ada.Browser.Status.ShouldBe(HttpStatusCode.NotFound);
        using var stranger = paper.NewClient();
        (await stranger.GetAsync(new Uri("/api/v1/alerts", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ada.Api.PostAsJsonAsync("/api/v1/alerts/read", new { })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_announcement_reaches_members_is_sealed_and_taken_back()
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        await chief.Browser.GoAsync("/console/announcements");
        await chief.Browser.SubmitAsync("#announcement-form", ("Text", "The discussion rests on Sunday."));
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("unread").GetInt32().ShouldBe(1);
        await ada.Browser.GoAsync("/alerts");
        ada.Browser.Text.ShouldContain("The discussion rests on Sunday.");
        await ada.Browser.SubmitAsync("#read-form");
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("unread").GetInt32().ShouldBe(0);
        (await chief.Api.PostAsJsonAsync("/api/v1/announcements", new { text = " " })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ada.Api.PostAsJsonAsync("/api/v1/announcements", new { text = "Mine." })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await chief.Browser.GoAsync("/console/announcements");
        await chief.Browser.SubmitAsync("article form");
        (await JsonAsync(ada, "/api/v1/alerts")).GetProperty("announcements").GetArrayLength().ShouldBe(0);
        (await paper.LedgerAsync())[^2..].ShouldBe(["announcement.make", "announcement.delete"]);
    }

    private async Task PostAsync(Desk by, string body, int? parent = null) => await DoneAsync(by.Api.PostCommentAsync(story.Id, body, null, new { parentNumber = parent }));

    private static async Task<List<string?>> SaysAsync(Desk who) => [.. (await JsonAsync(who, "/api/v1/alerts")).GetProperty("alerts").EnumerateArray().Select(a => a.GetProperty("says").GetString())];

    private static Task<JsonElement> JsonAsync(Desk who, string path) => who.Api.GetFromJsonAsync<JsonElement>(path);

    private static async Task<JsonElement> JsonOfAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
    }
}
