using System.Net;
using System.Net.Http.Json;
using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

/// <summary>A blocked author, by every way in.</summary>
public sealed class StandingTests
{
    [Fact]
    public async Task A_blocked_guest_cannot_post_reply_edit_or_report_by_any_tab_and_is_told_until_when_and_why()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ben = paper.NewBrowser();
        await ben.PostAsync("A word from somebody else.", "Ben");
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Before the block.");
        var oldTab = await ada.FormAsync();
        await ada.GoAsync("/stories/harbour?reply=1");
        var replyTab = ada.Page.QuerySelectorAll("#comment-form input[name]").Cast<AngleSharp.Html.Dom.IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value);
        await BlockAsync(paper, "Ada", SanctionKind.Suspension, Paper.Begin.AddDays(2));

        foreach (var form in new[] { oldTab, replyTab })
        {
            await ada.SendAsync(form, "After the block.");
            ada.Status.ShouldBe(HttpStatusCode.Forbidden);
            ada.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("until 6 March 2031, 09:00 UTC: Repeated insults.");
            ada.Page.QuerySelector("#comment-text")!.TextContent.ShouldContain("After the block.");
        }

        await ada.PostFieldsAsync("/stories/harbour/comments/2/edit", new Dictionary<string, string>(oldTab) { ["Body"] = "Edited after the block." });
        ada.Status.ShouldBe(HttpStatusCode.Forbidden);
        await ada.PostFieldsAsync("/stories/harbour/comments/1/report", new Dictionary<string, string>(oldTab) { ["Clause"] = "noise" });
        ada.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(2);
        (await paper.ReadAsync(db => db.Reports.CountAsync())).ShouldBe(0);
        (await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == 2))).Body.ShouldBe("Before the block.");
        await ada.GoAsync("/stories/harbour");
        ada.Text.ShouldContain("You cannot take part in this discussion until");

        paper.Time.Advance(TimeSpan.FromDays(2));
        await ada.PostAsync("The suspension is over.");
        ada.Page.QuerySelector("#comment-3").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_api_with_the_token_of_a_blocked_guest_is_refused_in_words()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var first = paper.NewClient();
        var posted = await (await first.PostCommentAsync(story.Id, "Before the block.")).JsonAsync();
        using var ada = paper.NewClient(posted.GetProperty("guestToken").GetString());
        await BlockAsync(paper, "Ada", SanctionKind.Block, null);
        using var answer = await ada.PostCommentAsync(story.Id, "After the block.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.JsonAsync()).GetProperty("detail").GetString()!.ShouldContain("any more: Repeated insults.");
        var id = posted.GetProperty("id").GetInt64();
        using var edit = await ada.PutAsJsonAsync($"/api/v1/comments/{id}", new { body = "Edited." });
        edit.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var withdrawn = await ada.DeleteAsync(new Uri($"/api/v1/comments/{id}", UriKind.Relative));
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("Ada", null, HttpStatusCode.Forbidden)] // same name, same address
    [InlineData("ÁDA", null, HttpStatusCode.Forbidden)] // looks the same
    [InlineData("Zoe", "ada+new@Post.example", HttpStatusCode.Forbidden)] // same e-mail
    [InlineData("Zoe", null, HttpStatusCode.Created)]
    public async Task Without_the_cookie_a_guest_is_known_by_email_or_by_name_and_network(string name, string? email, HttpStatusCode expected)
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var before = await client.PostCommentAsync(story.Id, "Before the block.", "Ada", new { email = "ada@post.example" });
        before.StatusCode.ShouldBe(HttpStatusCode.Created);
        await BlockAsync(paper, "Ada", SanctionKind.Block, null);
        using var answer = await client.PostCommentAsync(story.Id, "Here I am again.", name, new { email });
        answer.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task After_thirty_days_a_name_alone_tells_nothing()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var before = await client.PostCommentAsync(story.Id, "Before the block.");
        await BlockAsync(paper, "Ada", SanctionKind.Block, null);
        paper.Time.Advance(TimeSpan.FromDays(31));
        using var answer = await client.PostCommentAsync(story.Id, "Another Ada altogether.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        await ((Comity.Server.Retention.Forgetting)paper.Services.GetService(typeof(Comity.Server.Retention.Forgetting))!).ForgetOldAsync(default);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.AddressHash != null))).ShouldBe(1);
    }

    [Fact]
    public async Task An_address_that_a_guest_typed_blocks_a_later_member_but_not_one_who_was_there_before()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var before = await client.PostCommentAsync(story.Id, "Before the block.", "Ada", new { email = "mara@post.example" });
        await BlockAsync(paper, "Ada", SanctionKind.Block, null);
        var standing = (AuthorStanding)paper.Services.GetService(typeof(AuthorStanding))!;
        Task<StandingNow> OfAsync(DateTimeOffset since) => paper.ReadAsync(db => standing.OfAsync(
            db, story.SiteId, new AuthorTraces(new Member { Id = 999, DisplayName = "Mara", EmailNormalForm = "mara@post.example", CreatedAt = since }), default));
        (await OfAsync(Paper.Begin.AddDays(-9))).Says.ShouldBeNull();
        (await OfAsync(Paper.Begin.AddDays(1))).Says.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_pre_moderated_author_is_held_and_a_warned_one_writes_once_the_warning_is_read()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Before the measures.");
        await BlockAsync(paper, "Ada", SanctionKind.Warning, null);
        await ada.GoAsync("/stories/harbour");
        ada.Text.ShouldContain("A moderator has warned you: Repeated insults.");
        await ada.SubmitAsync("form[action$=acknowledge]");
        await ada.PostAsync("A warning that was read only informs.");
        ada.Page.QuerySelector("#comment-2:not(.comment-held)").ShouldNotBeNull();
        await BlockAsync(paper, "Ada", SanctionKind.PreModeration, Paper.Begin.AddDays(1));
        await ada.PostAsync("This one waits, I hear.");
        ada.Page.QuerySelector("#comment-3.comment-held").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lifted_block_and_one_of_another_site_bind_nobody()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var before = await client.PostCommentAsync(story.Id, "Before the block.");
        await BlockAsync(paper, "Ada", SanctionKind.Block, null, s => s.LiftedAt = Paper.Begin);
        await BlockAsync(paper, "Ada", SanctionKind.Block, null, s => s.SiteId = story.SiteId + 1);
        using var after = await client.PostCommentAsync(story.Id, "And here again.");
        after.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static Task BlockAsync(Paper paper, string name, SanctionKind kind, DateTimeOffset? until, Action<Sanction>? change = null) => paper.WriteAsync(async db =>
    {
        var member = await db.Members.FirstAsync(m => m.DisplayName == name);
        var sanction = new Sanction { SiteId = paper.Site.Id, MemberId = member.Id, Kind = kind, Reason = "Repeated insults.", StartsAt = Paper.Begin, EndsAt = until };
        change?.Invoke(sanction);
        db.Sanctions.Add(sanction);
    });
}
