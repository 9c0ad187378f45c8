using System.Net;
using System.Net.Http.Json;
using Comity.Server.Moderation;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

/// <summary>Staff who write in the discussions are authors there, and somebody else decides over what they wrote.</summary>
public sealed class OwnCommentTests
{
    [Theory]
    [InlineData(CommentState.Held, "approve")]
    [InlineData(CommentState.Held, "remove")]
    [InlineData(CommentState.Held, "escalate")]
    [InlineData(CommentState.Removed, "restore")]
    [InlineData(CommentState.Published, "dismiss-reports")]
    public async Task Nobody_decides_over_their_own_comment_by_page_or_API_and_a_colleague_does(CommentState state, string verb)
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Administrator);
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), mara.Member, state, "Text.");
        if (state == CommentState.Published)
            await paper.AddReportAsync(comment, await paper.AddReaderAsync(), "noise", "Shouting.");

        await IsRefusedAsync(await mara.Api.PostAsJsonAsync(Path(comment, verb), new { clause = "noise", note = "Please." }));
        await IsRefusedAsync(await mara.Api.PostAsync(Path(comment, "claim"), null));
        await mara.Browser.GoAsync($"/console/comments/{comment.Id}");
        mara.Browser.Text.ShouldContain(Deciding.Own);
        mara.Browser.Page.QuerySelectorAll("form[action^='/console/comments/']").Select(f => f.GetAttribute("action")).ShouldBe([$"/console/comments/{comment.Id}/notes"]);
        var token = mara.Browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await mara.Browser.PostFieldsAsync($"/console/comments/{comment.Id}/{verb}", new Dictionary<string, string> { ["Seen"] = $"{comment.State}.1.{(state == CommentState.Published ? 1 : 0)}", ["Return"] = "/console", ["Clause"] = "noise", ["Note"] = "Please.", ["__RequestVerificationToken"] = token });
        mara.Browser.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await paper.ReadAsync(db => db.ModerationActions.CountAsync())).ShouldBe(0);

        (await sol.Api.PostAsJsonAsync(Path(comment, verb), new { clause = "noise", note = "Please." })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_bulk_decision_leaves_it_out_and_the_queue_offers_no_box_to_tick()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var own = await paper.AddCommentAsync(story, mara.Member, CommentState.Held, "Mine.");
        var other = await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Held, "Another's.");

        await mara.Browser.GoAsync("/console");
        mara.Browser.Page.QuerySelectorAll("input[name=Entry]").Select(e => e.GetAttribute("value")).ShouldBe([$"{other.Id} Held.1.0"]);
        var done = await (await mara.Api.PostAsJsonAsync("/api/v1/moderation/bulk", new { verb = "approve", items = new[] { new { id = own.Id }, new { id = other.Id } } })).JsonAsync();

        var skipped = done.GetProperty("skipped").EnumerateArray().Single();
        (skipped.GetProperty("commentId").GetInt64(), skipped.GetProperty("why").GetString()).ShouldBe((own.Id, Deciding.Own));
        (await paper.CommentAsync(own.Id)).State.ShouldBe(CommentState.Held);
        (await paper.CommentAsync(other.Id)).State.ShouldBe(CommentState.Published);
    }

    [Fact]
    public async Task Nor_do_they_take_a_colleagues_decision_back_or_decide_on_a_notice_an_appeal_or_a_second_look_about_it()
    {
        await using var paper = await Paper.StartAsync(settings: "--Comity:Moderation:SecondLookPercent=100");
        using var mara = await paper.SeatAsync(StaffRole.Administrator);
        using var sol = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        var story = await paper.AddStoryAsync();
        var comment = await paper.AddCommentAsync(story, mara.Member, CommentState.Published, "Text.");
        var noticed = await paper.AddCommentAsync(story, mara.Member, CommentState.Published, "Another text.");
        var removal = (await (await sol.Api.PostAsJsonAsync(Path(comment, "remove"), new { clause = "noise" })).JsonAsync()).GetProperty("id").GetInt64();

        await IsRefusedAsync(await mara.Api.PostAsync($"/api/v1/moderation/decisions/{removal}/undo", null));
        await IsRefusedAsync(await mara.Api.PostAsJsonAsync($"/api/v1/moderation/second-look/{removal}", new { removes = false }));
        (await mara.Api.GetAsync("/api/v1/moderation/second-look")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var notice = new Notice { SiteId = paper.Site.Id, CommentId = noticed.Id, Law = "Section 1, Sample Act", Explanation = "It threatens me.", FiledAt = Paper.Begin };
        await paper.WriteAsync(db =>
        {
            db.Notices.Add(notice);
            return Task.CompletedTask;
        });
        await IsRefusedAsync(await mara.Api.PostAsJsonAsync($"/api/v1/moderation/notices/{notice.Id}/decide", new { outcome = "noAction", reasons = "Nothing is wrong with it." }));
        (await mara.Browser.GoAsync($"/console/notices/{notice.Id}")).QuerySelector("#decide-form").ShouldBeNull();
        mara.Browser.Text.ShouldContain(Deciding.Own);

        (await mara.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "It is fair." })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var appeal = await paper.ReadAsync(db => db.Appeals.Select(a => a.Id).SingleAsync());
        (await mara.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal}/uphold", new { words = "" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Removed);
    }

    private static string Path(Comment comment, string verb) => $"/api/v1/moderation/comments/{comment.Id}/{verb}";

    private static async Task IsRefusedAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await answer.Content.ReadAsStringAsync()).ShouldContain(Deciding.Own);
        }
    }
}
