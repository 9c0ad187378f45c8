using System.Net;
using System.Net.Http.Json;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Comity.Server.Tests.Appeals;

public sealed class AppealTests
{
    private const string Bad = "The toll is fucking robbery.";

    [Fact]
    public async Task A_refused_guest_appeals_from_the_mail_and_the_comment_gets_its_number_and_place()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        await ada.SubmitAsync("#comment-form", ("Body", Bad), ("Name", "Ada"), ("Email", "ada@post.example"));
        var mail = (await paper.MailsAsync()).ShouldHaveSingleItem();
        mail.TextBody!.ShouldNotContain("robbery");

        using var elsewhere = paper.NewBrowser();
        await elsewhere.GoAsync(StatusLinkIn(mail));
        elsewhere.Status.ShouldBe(HttpStatusCode.OK);
        elsewhere.Page.QuerySelector("mark")!.TextContent.ShouldBe("fucking");
        elsewhere.Text.ShouldContain("by a program");
        elsewhere.Text.ShouldContain("Clause 1");
        await elsewhere.SubmitAsync("#appeal-form", ("Text", "It is a quotation from the council."));
        elsewhere.Page.QuerySelector("#appeal-form").ShouldBeNull();
        elsewhere.Text.ShouldContain("A person will answer it.");

        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await desk.Browser.GoAsync("/console/appeals");
        await desk.Browser.GoAsync(desk.Browser.Page.QuerySelector("table a")!.GetAttribute("href")!);
        desk.Browser.Text.ShouldContain("It is a quotation from the council.");
        await desk.Browser.SubmitAsync("#uphold", ("Words", "It is one indeed."));
        desk.Browser.Text.ShouldContain("Upheld the appeal");

        var comment = await paper.ReadAsync(db => db.Comments.SingleAsync());
        (comment.State, comment.Number).ShouldBe((CommentState.Published, 1));
        await ada.GoAsync("/stories/harbour");
        ada.Page.QuerySelector("#comment-1 .comment-body")!.TextContent.Trim().ShouldBe(Bad);
        (await paper.MailsAsync())[^1].TextBody!.ShouldContain("It is one indeed.");
        await elsewhere.GoAsync(elsewhere.Url.AbsolutePath);
        elsewhere.Text.ShouldContain("It is one indeed.");
        (await paper.LedgerAsync())[^2..].ShouldBe([LedgerKind.AppealFile, LedgerKind.AppealUphold]);
    }

    [Fact]
    public async Task A_removed_comment_returns_to_its_old_number_but_never_by_who_removed_it()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, author, comment, number) = await RemovedAsync(paper);
        using var first = desk;
        using var noor = await paper.SeatAsync(author);
        var filed = await (await noor.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "Nothing in it is for sale." })).JsonAsync();
        filed.GetProperty("appeals")[0].GetProperty("state").GetString().ShouldBe("open");
        (await noor.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "Again." })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var appeal = await paper.ReadAsync(db => db.Appeals.SingleAsync());

        await first.Browser.GoAsync($"/console/appeals/{appeal.Id}");
        first.Browser.Page.QuerySelector("#answer-form").ShouldBeNull();
        await first.Browser.GoAsync($"/console/comments/{comment.Id}");
        var token = first.Browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var verb in (string[])["uphold", "reject"])
        {
            await first.Browser.PostFieldsAsync($"/console/appeals/{appeal.Id}/{verb}", new Dictionary<string, string> { ["Words"] = "No.", ["__RequestVerificationToken"] = token });
            first.Browser.Status.ShouldBe(HttpStatusCode.Forbidden);
            (await first.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/{verb}", new { words = "No." })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using var second = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        var upheld = await (await second.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/uphold", new { words = "" })).JsonAsync();
        upheld.GetProperty("state").GetString().ShouldBe("upheld");
        var restored = await paper.CommentAsync(comment.Id);
        (restored.State, restored.Number, restored.RemovedClause).ShouldBe((CommentState.Published, number, null));

        var action = upheld.GetProperty("actionId").GetInt64();
        (await first.Api.PostAsync($"/api/v1/moderation/decisions/{action}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await second.Api.PostAsync($"/api/v1/moderation/decisions/{action}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Removed);
        (await second.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/reject", new { words = "" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await second.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/reject", new { words = "It sells honey." })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Removed);
    }

    [Fact]
    public async Task An_appeal_whose_decision_is_taken_back_is_settled_and_its_author_told()
    {
        await using var paper = await Paper.StartAsync();
        var (desk, author, comment, _) = await RemovedAsync(paper);
        using var first = desk;
        using var noor = await paper.SeatAsync(author);
        (await noor.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "Nothing in it is for sale." })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var action = await paper.ReadAsync(db => db.ModerationActions.Select(a => a.Id).SingleAsync());
        (await first.Api.PostAsync($"/api/v1/moderation/decisions/{action}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await paper.ReadAsync(db => db.Appeals.SingleAsync())).Outcome.ShouldBe(AppealOutcome.Settled);
        (await paper.MailsAsync()).ShouldContain(m => m.Subject == "Your appeal is settled");
        (await paper.LedgerAsync()).ShouldContain(LedgerKind.AppealSettle);
    }

    [Fact]
    public async Task A_sanction_can_be_appealed_from_its_mail_and_ends_when_the_author_is_right()
    {
        await using var paper = await Paper.StartAsync();
        using var first = await paper.SeatAsync(StaffRole.Moderator);
        var author = await paper.AddReaderAsync();
        await paper.AddCommentAsync(await paper.AddStoryAsync(), author, CommentState.Published, "Text.");
        (await first.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = author.Id, kind = "block", clause = "noise", reason = "Noise." })).EnsureSuccessStatusCode();

        using var noor = paper.NewBrowser();
        await noor.GoAsync(StatusLinkIn((await paper.MailsAsync())[^1]));
        noor.Text.ShouldContain("by a person");
        await noor.SubmitAsync("#appeal-form", ("Text", "I never shouted."));
        var appeal = await paper.ReadAsync(db => db.Appeals.SingleAsync());
        (await first.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/uphold", new { words = "" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var second = await paper.SeatAsync(StaffRole.Moderator, "Sol Ameln");
        (await second.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/uphold", new { words = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await paper.ReadAsync(db => db.Sanctions.SingleAsync())).LiftedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_private_page_opens_to_nobody_else_and_leaves_no_trace()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Appeals:Months=1");
        var (desk, author, comment, _) = await RemovedAsync(paper);
        using var first = desk;
        using var noor = await paper.SeatAsync(author);
        var path = (await (await noor.Api.GetAsync($"/api/v1/comments/{comment.Id}/status")).JsonAsync()).GetProperty("path").GetString()!;
        using var answer = await paper.NewClient().GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        var text = await paper.NewClient().GetStringAsync(path + "/statement.txt");
        text.ShouldContain("Automated means:\nNone: a person decided.");

        using var stranger = await paper.SeatAsync(await paper.AddReaderAsync("Tio Arnau"));
        foreach (var address in (string[])[$"/comments/{comment.Id}/status", $"/api/v1/comments/{comment.Id}/status", path[..^1] + (path[^1] == 'A' ? 'E' : 'A'), path.Replace($"/c{comment.Id}-", $"/c{comment.Id + 1}-", StringComparison.Ordinal), "/status/c1-", "/status/x"])
            (await stranger.Api.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        var other = await paper.AddSiteAsync("other.example");
        using var robin = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        (await noor.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "Nothing in it is for sale." })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var appeal = await paper.ReadAsync(db => db.Appeals.SingleAsync());
        (await robin.Api.GetAsync($"/api/v1/moderation/appeals/{appeal.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        robin.Api.DefaultRequestHeaders.Host = "other.example";
        (await robin.Api.GetAsync($"/api/v1/moderation/appeals/{appeal.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await robin.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/uphold", new { words = "" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await robin.Api.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string StatusLinkIn(MimeMessage mail) => mail.TextBody!.Split('\n').Select(l => l.Trim()).Where(l => l.Contains("/status/", StringComparison.Ordinal)).Select(l => new Uri(l).AbsolutePath).Single();

    private static async Task<(Desk Desk, Member Author, Comment Comment, int Number)> RemovedAsync(Paper paper)
    {
        var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        await paper.AddCommentAsync(story, author, CommentState.Published, "One.");
        var comment = await paper.AddCommentAsync(story, author, CommentState.Published, "Two.");
        await paper.AddCommentAsync(story, author, CommentState.Published, "Three.");
        (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "spam", note = "It sells honey." })).EnsureSuccessStatusCode();
        return (desk, author, comment, comment.Number!.Value);
    }
}
