using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Discussion;

public sealed class OwnReadingTests : IAsyncLifetime
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
        ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben Roe"));
    }

    public async ValueTask DisposeAsync()
    {
        ada.Dispose();
        ben.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task Staff_pin_and_feature_comments_and_take_them_down_and_the_ledger_tells()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var first = await PublishedAsync(ada, "The bridge is wide.");
        var second = await PublishedAsync(ben, "The ferry is slow.");
        await desk.Browser.GoAsync("/stories/harbour");
        await desk.Browser.SubmitAsync($"#comment-{second.Number} button[value=pinned]");
        desk.Browser.Page.QuerySelector(".highlights")!.TextContent.ShouldContain("The ferry is slow.");
        (await PutAsync(desk, $"/api/v1/moderation/comments/{first.Id}/highlight", new { highlight = "featured" })).ShouldBe(HttpStatusCode.NoContent);
        using var reader = paper.NewBrowser();
        await reader.GoAsync("/stories/harbour");
        reader.Page.QuerySelectorAll(".highlights .tag").Select(t => t.TextContent).ShouldBe(["Pinned", "Featured"]);
        reader.Page.QuerySelector("button[name=Highlight]").ShouldBeNull();
        var json = await ada.Api.GetFromJsonAsync<JsonElement>($"/api/v1/stories/{story.Id}/comments");
        json.GetProperty("comments").EnumerateArray().Select(c => c.GetProperty("highlight").GetString()).ShouldBe(["featured", "pinned"]);

        (await PutAsync(desk, $"/api/v1/moderation/comments/{second.Id}/highlight", new { highlight = "none" })).ShouldBe(HttpStatusCode.NoContent);
        (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{first.Id}/remove", new { clause = "noise" })).EnsureSuccessStatusCode();
        (await reader.GoAsync("/stories/harbour")).QuerySelector(".highlights").ShouldBeNull();
        (await paper.LedgerAsync()).Count(k => k == "comment.highlight").ShouldBe(3);

        (await PutAsync(desk, $"/api/v1/moderation/comments/{first.Id}/highlight", new { highlight = "pinned" })).ShouldBe(HttpStatusCode.Conflict);
        (await PutAsync(desk, $"/api/v1/moderation/comments/{second.Id}/highlight", new { highlight = "golden" })).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PutAsync(ada, $"/api/v1/moderation/comments/{second.Id}/highlight", new { highlight = "pinned" })).ShouldBe(HttpStatusCode.Forbidden);
        for (var i = 0; i < 4; i++)
            (await PutAsync(desk, $"/api/v1/moderation/comments/{(await PublishedAsync(ada, Sentences.At(i))).Id}/highlight", new { highlight = "pinned" })).ShouldBe(i < 3 ? HttpStatusCode.NoContent : HttpStatusCode.Conflict);
        var other = await paper.AddSiteAsync("other.example");
        using var elsewhere = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        elsewhere.Api.DefaultRequestHeaders.Host = "other.example";
        foreach (var id in (long[])[second.Id, 987654321])
            (await PutAsync(elsewhere, $"/api/v1/moderation/comments/{id}/highlight", new { highlight = "pinned" })).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_is_ignored_is_folded_for_one_member_alone_until_they_read_them_again()
    {
        var comment = await PublishedAsync(ben, "The ferry is slow.");
        await ada.Browser.GoAsync("/stories/harbour");
        using var before = await ada.Api.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative));
        await ada.Browser.SubmitAsync("button[name=Ignore]");
        ada.Browser.Page.QuerySelector("details.ignored summary")!.TextContent.ShouldBe("You ignore Ben Roe – show");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await ada.Api.SendAsync(again);
        (await after.JsonAsync()).GetProperty("comments")[0].GetProperty("isIgnored").GetBoolean().ShouldBeTrue();
        (await ben.Browser.GoAsync("/stories/harbour")).QuerySelector("details.ignored").ShouldBeNull();

        await ada.Browser.GoAsync("/account/ignored");
        ada.Browser.Text.ShouldContain("Ben Roe");
        await ada.Browser.SubmitAsync("main form button");
        ada.Browser.Page.QuerySelector("main .empty").ShouldNotBeNull();
        ada.Browser.Text.ShouldNotContain("Ben Roe");
        (await PutAsync(ada, $"/api/v1/comments/{comment.Id}/author/ignored", new { })).ShouldBe(HttpStatusCode.NoContent);
        (await ada.Api.GetFromJsonAsync<JsonElement>("/api/v1/ignored"))[0].GetProperty("memberId").GetInt64().ShouldBe(ben.Member.Id);
        (await ada.Api.DeleteAsync(new Uri($"/api/v1/ignored/{ben.Member.Id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ada.Api.DeleteAsync(new Uri($"/api/v1/ignored/{ben.Member.Id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PutAsync(ben, $"/api/v1/comments/{comment.Id}/author/ignored", new { })).ShouldBe(HttpStatusCode.Conflict);
        using var guest = paper.NewClient();
        (await guest.PutAsJsonAsync($"/api/v1/comments/{comment.Id}/author/ignored", new { })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_draft_is_kept_for_its_member_alone_and_gone_once_posted_or_too_old()
    {
        await ada.Browser.GoAsync("/stories/harbour");
        await ada.Browser.SubmitAsync("button[value=draft]", ("Body", "I began to write"));
        ada.Browser.Page.QuerySelector("#comment-text")!.TextContent.Trim().ShouldBe("I began to write");
        ada.Browser.Text.ShouldContain("Your draft, kept for you alone.");
        (await ada.Api.GetFromJsonAsync<JsonElement>($"/api/v1/stories/{story.Id}/draft")).GetProperty("body").GetString().ShouldBe("I began to write");
        (await ben.Api.GetAsync(Draft)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PutAsync(ada, Draft.ToString(), new { body = "I go on to write", parentNumber = 77 })).ShouldBe(HttpStatusCode.NotFound);
        (await PutAsync(ada, Draft.ToString(), new { body = "" })).ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var guest = paper.NewClient();
        (await guest.PutAsJsonAsync(Draft, new { body = "Mine" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await ada.Browser.SubmitAsync("button[value=post]", ("Body", "I began to write and came to an end."));
        (await paper.ReadAsync(db => db.CommentDrafts.CountAsync())).ShouldBe(0);
        (await PutAsync(ada, Draft.ToString(), new { body = "Another one" })).ShouldBe(HttpStatusCode.NoContent);
        (await ada.Api.DeleteAsync(Draft)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await PutAsync(ada, Draft.ToString(), new { body = "Another one" })).ShouldBe(HttpStatusCode.NoContent);
        var purge = paper.Services.GetRequiredService<Comity.Server.Retention.Forgetting>();
        await purge.ForgetOldAsync(CancellationToken.None);
        (await paper.ReadAsync(db => db.CommentDrafts.CountAsync())).ShouldBe(1);
        paper.Time.Advance(TimeSpan.FromDays(61));
        await purge.ForgetOldAsync(CancellationToken.None);
        (await paper.ReadAsync(db => db.CommentDrafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_came_since_the_last_visit_is_counted_and_marked_and_only_said_visits_count()
    {
        await PublishedAsync(ben, "The ferry is slow.");
        await ada.Browser.GoAsync("/stories/harbour");
        ada.Browser.Page.QuerySelector("#seen-form")!.TextContent.ShouldNotContain("New since your last visit");
        await ada.Browser.SubmitAsync("#seen-form");
        ada.Browser.Text.ShouldContain("New since your last visit: 0");
        var fresh = await PublishedAsync(ben, "The ferry is late, too.");
        await PublishedAsync(ada, "My own is not new to me.");
        await ada.Browser.GoAsync("/stories/harbour");
        ada.Browser.Text.ShouldContain("New since your last visit: 1");
        ada.Browser.Page.QuerySelectorAll("article .tag").Where(t => t.TextContent == "New").Select(t => t.Closest("article")!.Id).ShouldBe([$"comment-{fresh.Number}"]);
        var visit = new Uri($"/api/v1/stories/{story.Id}/visit", UriKind.Relative);
        (await ada.Api.GetStringAsync(visit)).ShouldBe("""{"seen":1,"new":1}""");
        (await PutAsync(ada, visit.ToString(), new { seen = 99 })).ShouldBe(HttpStatusCode.NoContent);
        (await PutAsync(ada, visit.ToString(), new { seen = 1 })).ShouldBe(HttpStatusCode.NoContent);
        (await ada.Api.GetStringAsync(visit)).ShouldBe("""{"seen":3,"new":0}""");
        (await PutAsync(ada, visit.ToString(), new { seen = -1 })).ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var guest = paper.NewClient();
        (await guest.GetAsync(visit)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task All_of_it_is_downloaded_and_goes_with_the_account_and_another_site_has_none_of_it()
    {
        var comment = await PublishedAsync(ben, "The ferry is slow.");
        await PutAsync(ada, $"/api/v1/stories/{story.Id}/visit", new { seen = 1 });
        await PutAsync(ada, $"/api/v1/comments/{comment.Id}/author/ignored", new { });
        await PutAsync(ben, $"/api/v1/comments/{(await PublishedAsync(ada, "It is.")).Id}/author/ignored", new { });
        await PutAsync(ada, Draft.ToString(), new { body = "Unfinished words" });
        await ada.Browser.GoAsync("/account/data.json");
        ada.Browser.Html.ShouldContain("Unfinished words");
        ada.Browser.Html.ShouldContain("\"seenNumber\": 1");
        ada.Browser.Html.ShouldContain($"\"ignoredId\": {ben.Member.Id}");
        await paper.AddSiteAsync("other.example");
        ada.Api.DefaultRequestHeaders.Host = "other.example";
        foreach (var (id, c) in new[] { (story.Id, comment.Id), (987654321L, 987654321L) })
        {
            (await ada.Api.GetAsync(new Uri($"/api/v1/stories/{id}/draft", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await ada.Api.GetAsync(new Uri($"/api/v1/stories/{id}/visit", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await PutAsync(ada, $"/api/v1/comments/{c}/author/ignored", new { })).ShouldBe(HttpStatusCode.NotFound);
        }

        await ada.Browser.GoAsync("/account/delete");
        await ada.Browser.SubmitAsync("#delete-form");
        (await paper.ReadAsync(async db => (await db.CommentDrafts.CountAsync(), await db.StoryVisits.CountAsync(), await db.IgnoredMembers.CountAsync()))).ShouldBe((0, 0, 0));
    }

    private Uri Draft => new($"/api/v1/stories/{story.Id}/draft", UriKind.Relative);

    private async Task<Comment> PublishedAsync(Desk by, string body)
    {
        using var response = await by.Api.PostCommentAsync(story.Id, body, null);
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await paper.CommentAsync((await response.JsonAsync()).GetProperty("id").GetInt64());
    }

    private static async Task<HttpStatusCode> PutAsync(Desk who, string path, object body)
    {
        using var response = await who.Api.PutAsJsonAsync(path, body);
        return response.StatusCode;
    }
}
