using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

public sealed class AccountTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_token_works_until_revoked_and_only_its_owner_revokes_it()
    {
        using var ada = await paper.ReaderAsync();
        await ada.SubmitAsync("#token-form", ("Name", "my script"));
        var secret = ada.Page.QuerySelector("#new-token")!.TextContent;
        using var script = paper.NewClient(secret);
        (await script.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("name").GetString().ShouldBe("Ada Bell");
        var id = (await script.GetFromJsonAsync<JsonElement>("/api/v1/tokens"))[0].GetProperty("id").GetInt64();

        using var bo = await paper.ReaderAsync("bo@example.org", "Bo Winter");
        using var theirs = new HttpRequestMessage(HttpMethod.Delete, new Uri($"/api/v1/tokens/{id}", UriKind.Relative));
        theirs.Headers.Add("Sec-Fetch-Site", "same-origin");
        (await bo.Http.SendAsync(theirs)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await script.GetAsync(new Uri("/api/v1/me", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await script.DeleteAsync(new Uri($"/api/v1/tokens/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var answer = await script.GetAsync(new Uri("/api/v1/me", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_token_expires_and_makes_no_other()
    {
        using var ada = await paper.ReaderAsync();
        await ada.SubmitAsync("#token-form", ("Name", "short"), ("Days", "1"));
        using var script = paper.NewClient(ada.Page.QuerySelector("#new-token")!.TextContent);
        (await script.PostAsJsonAsync("/api/v1/tokens", new { name = "child" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        paper.Time.Advance(TimeSpan.FromDays(1));
        (await script.GetAsync(new Uri("/api/v1/me", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_sessions_at_once()
    {
        using var one = await paper.ReaderAsync();
        using var two = await paper.ReaderAsync();
        await one.GoAsync("/account");
        await one.SubmitAsync("#everywhere-form");
        await two.GoAsync("/account");
        two.Url.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task A_session_outlives_the_minute_in_which_it_is_checked_anew()
    {
        var editor = await paper.AddStaffAsync(StaffRole.Editor);
        using var browser = await paper.ByOperatorLinkAsync(editor);
        paper.Time.Advance(TimeSpan.FromMinutes(3));
        await browser.GoAsync("/account");
        await browser.GoAsync("/staff/security");
        browser.Url.AbsolutePath.ShouldBe("/staff/security");
    }

    [Fact]
    public async Task A_name_is_changed_but_not_to_that_of_staff()
    {
        await paper.AddStaffAsync(StaffRole.Editor, "Mara Linde");
        using var ada = await paper.ReaderAsync();
        await ada.SubmitAsync("#name-form", ("Name", "Mara Linde"));
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await ada.SubmitAsync("#name-form", ("Name", "  Ada \u202E  Wolf\u200B "));
        ada.Status.ShouldBe(HttpStatusCode.OK);
        (await paper.MemberAsync("ada@example.org")).DisplayName.ShouldBe("Ada Wolf");
    }

    [Fact]
    public async Task A_name_stays_for_a_while_but_for_mistakes_put_right_at_once()
    {
        using var ada = await paper.ReaderAsync();
        async Task<HttpStatusCode> RenameAsync(string name)
        {
            await ada.GoAsync("/account");
            await ada.SubmitAsync("#name-form", ("Name", name));
            return ada.Status;
        }

        (await RenameAsync("Ada Wolff")).ShouldBe(HttpStatusCode.OK);
        paper.Time.Advance(TimeSpan.FromMinutes(40));
        (await RenameAsync("Ada Wolf")).ShouldBe(HttpStatusCode.OK);
        paper.Time.Advance(TimeSpan.FromMinutes(40));
        (await RenameAsync("Bo Ray")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        ada.Text.ShouldContain("You can change yours from 2031-03-11 on");
        paper.Time.Advance(TimeSpan.FromDays(7));
        (await RenameAsync("Bo Ray")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sanctions_in_force_are_shown_with_reason_and_end()
    {
        using var ada = await paper.ReaderAsync();
        var id = (await paper.MemberAsync("ada@example.org")).Id;
        await paper.WriteAsync(db =>
        {
            db.Sanctions.Add(new Sanction { SiteId = paper.Site.Id, MemberId = id, Kind = SanctionKind.Block, Reason = "Threats under three stories.", StartsAt = Paper.Begin, EndsAt = Paper.Begin.AddDays(2) });
            return Task.CompletedTask;
        });
        await ada.GoAsync("/account");
        ada.Text.ShouldContain("You are blocked");
        ada.Text.ShouldContain("Threats under three stories.");
        paper.Time.Advance(TimeSpan.FromDays(2));
        await ada.GoAsync("/account");
        ada.Text.ShouldNotContain("You are blocked");
    }

    [Theory]
    [InlineData("keep")]
    [InlineData("remove")]
    public async Task Deleting_an_account_erases_the_person(string texts)
    {
        var story = await paper.AddStoryAsync();
        using var ada = await paper.ReaderAsync();
        var id = (await paper.MemberAsync("ada@example.org")).Id;
        var comment = await AddCommentAsync(story.Id, id, "Ada Bell");
        await ada.SubmitAsync("#token-form", ("Name", "script"));
        using var script = paper.NewClient(ada.Page.QuerySelector("#new-token")!.TextContent);
        using var elsewhere = await paper.ReaderAsync();

        await ada.GoAsync("/account/delete");
        await ada.SubmitAsync("#delete-form", ("Texts", texts));

        var member = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == id));
        // Whole name and address: three letters alone also turn up by chance in the row's random stamps.
        var row = JsonSerializer.Serialize(member);
        row.ShouldNotContain("Ada Bell", Case.Insensitive);
        row.ShouldNotContain("ada@example.org", Case.Insensitive);
        member.ErasedAt.ShouldNotBeNull();
        var kept = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Id == comment.Id));
        kept.AuthorName.ShouldBe("Former member");
        kept.Body.ShouldBe(texts == "keep" ? "The bridge is lovely." : "");
        var revision = await paper.ReadAsync(db => db.CommentRevisions.SingleAsync(r => r.CommentId == comment.Id));
        (revision.Salt is null).ShouldBe(texts == "remove");
        await elsewhere.GoAsync("/account");
        elsewhere.Url.AbsolutePath.ShouldBe("/sign-in");
        (await script.GetAsync(new Uri("/api/v1/me", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var again = await paper.ReaderAsync();
        (await paper.MemberAsync("ada@example.org")).Id.ShouldNotBe(id);
    }

    [Fact]
    public async Task Own_data_hold_the_own_and_nobody_elses()
    {
        var story = await paper.AddStoryAsync();
        using var ada = await paper.ReaderAsync();
        using var bo = await paper.ReaderAsync("bo@example.org", "Bo Winter");
        await AddCommentAsync(story.Id, (await paper.MemberAsync("ada@example.org")).Id, "Ada Bell");
        var adas = await ada.Http.GetStringAsync(new Uri("/account/data.json", UriKind.Relative));
        adas.ShouldContain("The bridge is lovely.");
        adas.ShouldContain("ada@example.org");
        adas.ShouldNotContain("bo@example.org");
        (await bo.Http.GetStringAsync(new Uri("/account/data.json", UriKind.Relative))).ShouldNotContain("The bridge is lovely.");
    }

    private async Task<Comment> AddCommentAsync(long storyId, long authorId, string name)
    {
        var comment = new Comment
        {
            SiteId = paper.Site.Id,
            StoryId = storyId,
            Number = 1,
            AuthorId = authorId,
            AuthorName = name,
            State = CommentState.Published,
            Body = "The bridge is lovely.",
            Html = "<p>The bridge is lovely.</p>",
            CreatedAt = Paper.Begin,
        };
        await paper.WriteAsync(async db =>
        {
            db.Comments.Add(comment);
            await db.SaveChangesAsync();
            comment.ThreadId = comment.Id;
            db.CommentRevisions.Add(new CommentRevision { CommentId = comment.Id, Number = 1, Body = comment.Body, Salt = new byte[32], At = Paper.Begin, Verdict = "publish", Findings = "[]", PolicyVersion = 1 });
            (await db.Stories.SingleAsync(s => s.Id == storyId)).CommentCount = 1;
        });
        return comment;
    }
}
