using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Server.Tests.Sso;
using Comity.Storage.Alerts;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

/// <summary>Somebody who has been here for long leaves, and is nowhere afterwards.</summary>
public sealed class ForgettingTests
{
    private const int Comments = 200;
    private const string Email = "ada.bell@example.org";

    /// <summary>Stands in everything that Ada writes.</summary>
    private const string Mark = "quillwort";

    [Fact]
    public async Task Two_hundred_comments_and_all_that_hangs_on_them_are_gone_from_database_export_feeds_search_and_pages()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        var story = await paper.AddStoryAsync();
        var ada = await SignInAsync(paper);
        var id = (await ada.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("id").GetInt64();
        await WriteAsync(paper, story, id);
        await UseAsync(paper, story, ada, id);
        await VisibleAsync(paper, story, ada, isThere: true);
        (await paper.EverythingAsync()).ShouldContain(Mark);

        using (var browser = await paper.SeatAsync(await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == id))))
        {
            await browser.Browser.GoAsync("/account/delete");
            await browser.Browser.SubmitAsync("#delete-form", ("Texts", "remove"));
            browser.Browser.Status.ShouldBe(HttpStatusCode.OK);
        }

        Nowhere(await paper.EverythingAsync());
        Nowhere(await ExportAsync(paper));
        await VisibleAsync(paper, story, ada, isThere: false);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.AuthorId == id))).ShouldBe(Comments, "the ledger speaks of them by number");
        var verified = await paper.ComityAsync("ledger", "verify");
        verified.Exit.ShouldBe(0, verified.Error);
        ada.Dispose();
    }

    /// <summary>The paper's own server vouches for her, so that this way in is forgotten too.</summary>
    private static async Task<HttpClient> SignInAsync(Paper paper)
    {
        var claims = new Signer().Claims("Ada Bell", "subject-of-ada");
        (claims["email"], claims["email_verified"]) = (Email, true);
        using var page = paper.NewClient();
        using var answer = await page.PostAsJsonAsync("/api/v1/sso", new { token = Signer.Sign(claims) });
        return paper.NewClient((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString());
    }

    private static async Task WriteAsync(Paper paper, Story story, long id)
    {
        var ada = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == id));
        for (var i = 0; i < Comments - 4; i++)
            await paper.AddCommentAsync(story, ada, i % 10 == 0 ? CommentState.Held : CommentState.Published, $"Number {i} of the {Mark} by the harbour.");
    }

    /// <summary>Edits, a refusal, a reaction, a report, an appeal, a notice, a draft, a visit, somebody ignored, alerts, mail.</summary>
    private static async Task UseAsync(Paper paper, Story story, HttpClient ada, long id)
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var other = await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Published, "Not hers.");
        var first = await PostAsync(ada, story, $"The {Mark} is a plant of the shore.", HttpStatusCode.Created);
        await DoneAsync(ada.PutAsJsonAsync($"/api/v1/comments/{first}", new { body = $"The {Mark} is a plant of lakes, rather." }));
        var removed = await PostAsync(ada, story, $"Another word on the {Mark} here.", HttpStatusCode.Created);
        await PostAsync(ada, story, $"One who digs up a {Mark} is a fucking idiot.", HttpStatusCode.UnprocessableEntity);
        await PostAsync(ada, story, $"A last word on the {Mark} here.", HttpStatusCode.Created);
        await DoneAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{removed}/remove", new { clause = "noise", words = $"Enough of the {Mark}, Ada Bell." }));
        await DoneAsync(ada.PostAsJsonAsync($"/api/v1/comments/{removed}/appeal", new { text = $"The {Mark} matters." }));
        await DoneAsync(ada.PostAsJsonAsync("/api/v1/notices", new { comment = other.Id, law = "Sample Act", explanation = $"It harms the {Mark}.", name = "Ada Bell", email = Email, goodFaith = true }));
        await DoneAsync(desk.Api.PostAsJsonAsync($"/api/v1/moderation/members/{id}/notes", new { body = $"Ada Bell and her {Mark}." }));
        await paper.AddReportAsync(other, await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == id)), "noise", $"Nothing on the {Mark}.");
        await paper.WriteAsync(async db =>
        {
            db.Reactions.Add(new Reaction { CommentId = other.Id, MemberId = id, Valued = true, At = Paper.Begin });
            db.CommentDrafts.Add(new CommentDraft { MemberId = id, StoryId = story.Id, Body = $"A draft on the {Mark}.", At = Paper.Begin });
            db.StoryVisits.Add(new StoryVisit { MemberId = id, StoryId = story.Id, SeenNumber = 3, At = Paper.Begin });
            db.IgnoredMembers.Add(new IgnoredMember { MemberId = id, IgnoredId = other.AuthorId, At = Paper.Begin });
            db.Alerts.Add(new Alert { SiteId = story.SiteId, MemberId = id, Kind = AlertKind.Reply, CommentId = other.Id, At = Paper.Begin });
            (await db.Comments.SingleAsync(c => c.Id == other.Id)).ValuedCount = 1;
        });
        await paper.MailsAsync();
    }

    private static async Task VisibleAsync(Paper paper, Story story, HttpClient ada, bool isThere)
    {
        using var anybody = paper.NewClient();
        foreach (var path in (string[])[$"/stories/{story.Slug}?sort=newest", $"/stories/{story.Slug}/comments.atom", $"/stories/{story.Slug}/comments.json", $"/api/v1/stories/{story.Id}/comments?sort=newest"])
        {
            var text = await anybody.GetStringAsync(new Uri(path, UriKind.Relative));
            text.Contains(Mark, StringComparison.OrdinalIgnoreCase).ShouldBe(isThere, path);
            text.Contains("Ada Bell", StringComparison.Ordinal).ShouldBe(isThere, path);
        }

        (await paper.ReadAsync(db => db.Comments.AnyAsync(c => c.SearchText.Contains(Mark)))).ShouldBe(isThere);
        (await ada.GetAsync("/api/v1/me")).StatusCode.ShouldBe(isThere ? HttpStatusCode.OK : HttpStatusCode.Unauthorized);
    }

    private static async Task<string> ExportAsync(Paper paper)
    {
        var file = Path.Combine(paper.Data, "paper.zip");
        var exported = await paper.ComityAsync("export", file);
        exported.Exit.ShouldBe(0, exported.Error);
        await using var zip = await ZipFile.OpenReadAsync(file);
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            all.AppendLine(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }

    private static void Nowhere(string everything)
    {
        foreach (var personal in (string[])["Ada Bell", Email, "bell@example", Mark, "subject-of-ada"])
            everything.Contains(personal, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(Around(everything, personal));
        everything.ShouldContain("Not hers.");
    }

    private static string Around(string text, string what) =>
        text.IndexOf(what, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 200)] : what;

    private static async Task<long> PostAsync(HttpClient ada, Story story, string body, HttpStatusCode status)
    {
        using var answer = await ada.PostAsJsonAsync($"/api/v1/stories/{story.Id}/comments", new { body });
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        using var json = JsonDocument.Parse(text);
        return json.RootElement.TryGetProperty("comment", out var comment) ? comment.GetProperty("id").GetInt64() : json.RootElement.GetProperty("commentId").GetInt64();
    }

    private static async Task DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }
}
