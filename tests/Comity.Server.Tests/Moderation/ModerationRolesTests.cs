using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

public sealed class ModerationRolesTests
{
    private const string Secret = "a wet sock of a secret";

    [Fact]
    public async Task Readers_guests_and_strangers_see_nothing_and_decide_nothing()
    {
        await using var paper = await Paper.StartAsync();
        var (comment, pages, orders) = await FillAsync(paper);
        using var reader = await paper.SeatAsync(await paper.AddReaderAsync("Tio Arnau"));
        var guest = await paper.AddReaderAsync("Lio Brandt", guest: true);
        using var guestBrowser = paper.NewBrowser();
        guestBrowser.Cookies.Add(new Cookie("comity-guest", "secret-lio.brandt", "/", paper.Address.Host));
        using var guestApi = paper.NewClient("secret-lio.brandt");
        using var stranger = paper.NewBrowser();
        using var strangerApi = paper.NewClient();

        foreach (var browser in (Browser[])[reader.Browser, guestBrowser, stranger])
            foreach (var page in pages)
                (await browser.GoAsync(page)).Body!.TextContent.ShouldNotContain(Secret, customMessage: page);
        foreach (var api in (HttpClient[])[reader.Api, guestApi, strangerApi])
        {
            foreach (var page in pages.Where(p => p.StartsWith("/api", StringComparison.Ordinal)))
                (await api.GetAsync(page)).StatusCode.ShouldBeOneOf([HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden], page);
            foreach (var (path, body) in orders)
                (await api.PostAsync(path, Json.Of(body))).StatusCode.ShouldBeOneOf([HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden], path);
        }

        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
        guest.Id.ShouldBePositive();
    }

    [Fact]
    public async Task A_moderator_of_another_site_sees_nothing_there_or_here_by_guessing_numbers()
    {
        await using var paper = await Paper.StartAsync();
        var (comment, pages, orders) = await FillAsync(paper);
        var other = await paper.AddSiteAsync("other.example");
        using var elsewhere = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);

        foreach (var page in pages)
            (await elsewhere.Browser.GoAsync(page)).Body!.TextContent.ShouldNotContain(Secret, customMessage: page);
        elsewhere.Browser.Status.ShouldBe(HttpStatusCode.Forbidden);

        elsewhere.Browser.Http.DefaultRequestHeaders.Host = elsewhere.Api.DefaultRequestHeaders.Host = "other.example";
        foreach (var page in pages)
        {
            await elsewhere.Browser.GoAsync(page);
            elsewhere.Browser.Html.ShouldNotContain(Secret, customMessage: page);
            elsewhere.Browser.Html.ShouldNotContain("Noor Haddo", customMessage: page);
        }

        foreach (var (path, body) in orders)
            (await elsewhere.Api.PostAsync(path, Json.Of(body))).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
        (await paper.ReadAsync(db => db.Sanctions.CountAsync(s => s.LiftedAt == null))).ShouldBe(1);
    }

    [Fact]
    public async Task Only_administrators_see_an_authors_address()
    {
        await using var paper = await Paper.StartAsync();
        using var moderator = await paper.SeatAsync(StaffRole.Moderator);
        using var administrator = await paper.SeatAsync(StaffRole.Administrator, "Sol Ameln");
        var reader = await paper.AddReaderAsync();
        await paper.AddCommentAsync(await paper.AddStoryAsync(), reader, CommentState.Published, "Text.");

        await moderator.Browser.GoAsync($"/console/members/{reader.Id}");
        moderator.Browser.Html.ShouldNotContain(reader.Email!);
        await administrator.Browser.GoAsync($"/console/members/{reader.Id}");
        administrator.Browser.Html.ShouldContain(reader.Email!);
    }

    [Fact]
    public async Task A_form_without_its_token_is_not_taken()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");

        using var form = new FormUrlEncodedContent([new("Seen", "Held.1.0")]);
        (await desk.Browser.Http.PostAsync($"/console/comments/{comment.Id}/approve", form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);
    }

    [Fact]
    public async Task A_form_without_any_of_its_fields_is_refused_in_words()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");
        await desk.Browser.GoAsync("/console");
        var token = desk.Browser.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await desk.Browser.PostFieldsAsync($"/console/comments/{comment.Id}/approve", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["SeenBy"] = "x" });
        desk.Browser.Status.ShouldBe(HttpStatusCode.BadRequest);
        desk.Browser.Text.ShouldContain("could not be understood");
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Held);

        await desk.Browser.PostFieldsAsync($"/console/comments/{comment.Id}/approve", new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["seen"] = "Held.1.0", ["return"] = "/console" });
        desk.Browser.Status.ShouldBe(HttpStatusCode.OK);
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Published);
    }

    /// <summary>A held comment, a decision and a sanction, with every address that shows or changes them.</summary>
    private static async Task<(Comment Comment, string[] Pages, (string Path, object Body)[] Orders)> FillAsync(Paper paper)
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(story, author, CommentState.Held, Secret, new FoundSpan("noise", "shouting", 0, 5));
        var decided = await paper.AddCommentAsync(story, author, CommentState.Published, Secret);
        (await desk.Api.PostAsync($"/api/v1/moderation/comments/{decided.Id}/remove", Json.Of(new { clause = "noise", note = Secret }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await desk.Api.PostAsync("/api/v1/moderation/sanctions", Json.Of(new { memberId = author.Id, kind = "warning", clause = "noise", reason = Secret }))).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var about in new[] { $"comments/{comment.Id}", $"members/{author.Id}" })
            (await desk.Api.PostAsync($"/api/v1/moderation/{about}/notes", Json.Of(new { body = Secret }))).StatusCode.ShouldBe(HttpStatusCode.Created);
        var action = await paper.ReadAsync(db => db.ModerationActions.OrderBy(a => a.Id).Select(a => a.Id).FirstAsync());
        var sanction = await paper.ReadAsync(db => db.Sanctions.Select(s => s.Id).FirstAsync());
        return (comment,
            [
                "/console", "/console?tab=reported", $"/console?similar={comment.Id}", $"/console/comments/{comment.Id}/thread", $"/console/members/{author.Id}/drawer", "/console/decisions", "/console/sanctions", $"/console?done={action}",
                $"/console/comments/{comment.Id}", $"/console/members/{author.Id}", $"/console/members/{author.Id}/sanction?comment={comment.Id}",
                "/api/v1/moderation/queue", $"/api/v1/moderation/comments/{comment.Id}/thread", $"/api/v1/moderation/comments/{comment.Id}", "/api/v1/moderation/decisions", "/api/v1/moderation/sanctions", $"/api/v1/moderation/members/{author.Id}",
                $"/api/v1/moderation/comments/{comment.Id}/notes", $"/api/v1/moderation/members/{author.Id}/notes", "/console/second-look", "/api/v1/moderation/second-look", "/api/v1/moderation/texts",
            ],
            [
                ($"/api/v1/moderation/comments/{comment.Id}/claim", new { }),
                ($"/api/v1/moderation/comments/{comment.Id}/approve", new { }),
                ($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "noise" }),
                ($"/api/v1/moderation/comments/{decided.Id}/restore", new { }),
                ($"/api/v1/moderation/comments/{comment.Id}/dismiss-reports", new { }),
                ($"/api/v1/moderation/comments/{comment.Id}/escalate", new { note = "Look." }),
                ($"/api/v1/moderation/comments/{comment.Id}/notes", new { body = "A note." }),
                ($"/api/v1/moderation/members/{author.Id}/notes", new { body = "A note." }),
                ($"/api/v1/moderation/second-look/{action}", new { removes = true }),
                ($"/api/v1/moderation/decisions/{action}/undo", new { }),
                ($"/api/v1/moderation/sanctions/{sanction}/lift", new { }),
                ("/api/v1/moderation/sanctions", new { memberId = author.Id, kind = "block", clause = "noise", reason = "None." }),
            ]);
    }
}
