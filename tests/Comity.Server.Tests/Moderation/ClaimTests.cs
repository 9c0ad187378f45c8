using System.Net;
using System.Net.Http.Headers;
using Comity.Server.Hosting;
using Comity.Server.Moderation;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

public sealed class ClaimTests
{
    [Fact]
    public async Task Who_has_an_entry_is_shown_and_a_colleagues_decision_is_refused_with_the_name_until_it_expires()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var ole = await paper.SeatAsync(StaffRole.Administrator, "Ole Brun");
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");
        var api = $"/api/v1/moderation/comments/{comment.Id}/";

        await mara.Browser.GoAsync("/console");
        await mara.Browser.SubmitAsync("form[action$=claim]");
        mara.Browser.Page.QuerySelector(".claim")!.TextContent.ShouldContain("You work on it");

        await ole.Browser.GoAsync("/console");
        ole.Browser.Page.QuerySelector(".claim")!.TextContent.ShouldContain("Mara Linde works on it");
        await ole.Browser.SubmitAsync("form[action$=approve]");
        ole.Browser.Status.ShouldBe(HttpStatusCode.Conflict);
        ole.Browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Mara Linde works on it since 4 Mar 2031, 09:00 UTC");
        foreach (var (verb, body) in new (string, object)[] { ("approve", new { }), ("remove", new { clause = "noise" }), ("claim", new { }) })
        {
            using var refused = await ole.Api.PostAsync(api + verb, Json.Of(body));
            refused.StatusCode.ShouldBe(HttpStatusCode.Conflict, verb);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("Mara Linde");
        }

        paper.Time.Advance(TimeSpan.FromMinutes(5));
        (await ole.Api.PostAsync(api + "claim", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await mara.Api.PostAsync(api + "approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ole.Api.DeleteAsync(api + "claim")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await mara.Api.PostAsync(api + "claim", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await mara.Api.PostAsync(api + "approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.QueueClaims.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_holder_does_about_an_entry_keeps_it_and_after_it_expired_they_still_decide_if_nobody_took_it()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var ole = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Held, "Text.");
        var api = $"/api/v1/moderation/comments/{comment.Id}/";
        const string sanctions = "../../sanctions";
        (await mara.Api.PostAsync(api + "claim", null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        foreach (var (verb, body, status) in new (string, object, HttpStatusCode)[]
        {
            ("claim", new { }, HttpStatusCode.OK),
            ("notes", new { body = "Asked the desk." }, HttpStatusCode.Created),
            ("remove", new { clause = "none" }, HttpStatusCode.UnprocessableEntity),
            (sanctions, new { memberId = author.Id, commentId = comment.Id, kind = "warning", clause = "noise" }, HttpStatusCode.UnprocessableEntity),
            (sanctions, new { memberId = author.Id, commentId = comment.Id, kind = "warning", clause = "noise", reason = "Noise." }, HttpStatusCode.OK),
        })
        {
            paper.Time.Advance(TimeSpan.FromMinutes(4));
            (await mara.Api.PostAsync(api + verb, Json.Of(body))).StatusCode.ShouldBe(status, verb);
            (await paper.ReadAsync(db => db.QueueClaims.SingleAsync())).ExpiresAt.ShouldBe(paper.Time.GetUtcNow().AddMinutes(5), verb);
        }

        paper.Time.Advance(TimeSpan.FromMinutes(4));
        (await ole.Api.PostAsync(api + "notes", Json.Of(new { body = "Me too." }))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await ole.Api.PostAsync(api + "approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await paper.ReadAsync(db => db.QueueClaims.SingleAsync())).ExpiresAt.ShouldBe(paper.Time.GetUtcNow().AddMinutes(1), "a colleague keeps it for nobody");

        paper.Time.Advance(TimeSpan.FromMinutes(2));
        (await mara.Api.PostAsync(api + "approve", Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_page_tells_its_script_how_long_an_entry_stays_taken_and_takes_it_for_longer()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Moderation:ClaimMinutes=9");
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");
        await mara.Browser.GoAsync("/console");
        mara.Browser.Page.GetElementById("queue")!.GetAttribute("data-claim-minutes").ShouldBe("9");
        await mara.Browser.SubmitAsync("form[action$=claim]");
        // As the script does: the fields of the form that gives it back, sent to where it is taken.
        var token = mara.Browser.Page.QuerySelector("form[action$=release] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        paper.Time.Advance(TimeSpan.FromMinutes(3));
        mara.Browser.Http.DefaultRequestHeaders.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(Fragments.MediaType));
        await mara.Browser.PostFieldsAsync($"/console/comments/{comment.Id}/claim", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Return"] = "/console" });
        mara.Browser.Page.QuerySelector(".claim")!.GetAttribute("data-claim").ShouldBe("mine");
        var claim = await paper.ReadAsync(db => db.QueueClaims.SingleAsync());
        (claim.Since, claim.ExpiresAt).ShouldBe((Paper.Begin, Paper.Begin.AddMinutes(12)));
    }

    [Fact]
    public async Task Of_two_moderators_at_once_one_decides_each_entry_and_the_other_is_told()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var ole = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var ids = new List<long>();
        for (var i = 0; i < 15; i++)
            ids.Add((await paper.AddCommentAsync(story, reader, CommentState.Held, $"text {i}")).Id);

        var answers = await Task.WhenAll(ids.Select(async id => await Task.WhenAll(
            StatusAsync(mara.Api.PostAsync($"/api/v1/moderation/comments/{id}/approve", Json.Of(new { seen = "Held.1.0" }))),
            StatusAsync(ole.Api.PostAsync($"/api/v1/moderation/comments/{id}/remove", Json.Of(new { seen = "Held.1.0", clause = "noise" }))))));

        answers.ShouldAllBe(pair => pair.Order().SequenceEqual(new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
        var decided = await paper.ReadAsync(db => db.ModerationActions.Select(a => a.CommentId!.Value).ToListAsync());
        decided.ShouldBe(ids, ignoreOrder: true);
    }

    [Fact]
    public async Task The_script_gets_the_notice_and_the_entry_alone()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");
        await desk.Browser.GoAsync("/console");
        var page = desk.Browser.Html;
        desk.Browser.Http.DefaultRequestHeaders.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(Fragments.MediaType));

        await desk.Browser.SubmitAsync("form[action$=remove]", ("Clause", ""));
        desk.Browser.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        desk.Browser.Html.ShouldNotContain("<html");
        desk.Browser.Page.QuerySelector(".entry [role=alert]")!.TextContent.ShouldContain("Choose the clause");
        await desk.Browser.SubmitAsync("form[action$=approve]");
        desk.Browser.Status.ShouldBe(HttpStatusCode.OK);
        desk.Browser.Page.QuerySelectorAll(".entry").ShouldBeEmpty();
        await desk.Browser.SubmitAsync("form[action$=undo]");
        desk.Browser.Page.QuerySelectorAll(".entry").ShouldHaveSingleItem().Id.ShouldBe($"entry-{comment.Id}");
        page.ShouldContain("<html");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
    }

    private static async Task<HttpStatusCode> StatusAsync(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return response.StatusCode;
    }
}
