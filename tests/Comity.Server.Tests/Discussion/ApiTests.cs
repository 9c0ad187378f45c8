using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class ApiTests
{
    [Fact]
    public async Task A_published_comment_is_created_and_its_guest_can_change_and_withdraw_it()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var created = await client.PostCommentAsync(story.Id, "The *bridge* is wide enough.");
        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        var posted = await created.JsonAsync();
        (posted.GetProperty("number").GetInt32(), posted.GetProperty("state").GetString(), posted.GetProperty("verdict").GetString()).ShouldBe((1, "published", "publish"));
        posted.GetProperty("comment").GetProperty("html").GetString().ShouldBe("<p>The <em>bridge</em> is wide enough.</p>");
        using var ada = paper.NewClient(posted.GetProperty("guestToken").GetString());
        using var edited = await ada.PutAsJsonAsync(created.Headers.Location, new { body = "The bridge is wide." });
        edited.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await client.GetAsync(created.Headers.Location)).JsonAsync()).GetProperty("body").GetString().ShouldBe("The bridge is wide.");
        var revisions = await (await ada.GetAsync(new Uri(created.Headers.Location + "/revisions", UriKind.Relative))).JsonAsync();
        revisions.EnumerateArray().Select(r => r.GetProperty("body").GetString()).ShouldBe(["The *bridge* is wide enough.", "The bridge is wide."]);
        (await ada.DeleteAsync(created.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var gone = await (await client.GetAsync(created.Headers.Location)).JsonAsync();
        (gone.GetProperty("state").GetString(), gone.GetProperty("body").ValueKind).ShouldBe(("withdrawn", JsonValueKind.Null));
    }

    [Fact]
    public async Task A_refused_comment_says_clause_words_and_policy_version_and_can_be_corrected()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        const string body = "Grüße 👋\r\nThe toll is fucking robbery.";
        using var answer = await client.PostCommentAsync(story.Id, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.JsonAsync();
        (problem.GetProperty("clause").GetString(), problem.GetProperty("number").GetInt32(), problem.GetProperty("policyVersion").GetInt32()).ShouldBe(("profanity", 1, 1));
        var finding = problem.GetProperty("findings")[0];
        finding.GetProperty("check").GetString().ShouldBe("profanity");
        finding.GetProperty("score").GetDouble().ShouldBeGreaterThanOrEqualTo(0.9);
        var span = finding.GetProperty("spans")[0];
        body[span[0].GetInt32()..span[1].GetInt32()].ShouldBe("fucking");
        using var ada = paper.NewClient(problem.GetProperty("guestToken").GetString());
        using var corrected = await ada.PostCommentAsync(story.Id, "The toll is robbery.", null, new { correctsId = problem.GetProperty("commentId").GetInt64() });
        corrected.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task A_held_comment_is_accepted_and_seen_by_its_author_alone()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var answer = await client.PostCommentAsync(story.Id, "Come rowing with us, write to ada.lind@post.example today.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var held = await answer.JsonAsync();
        held.GetProperty("verdict").GetString().ShouldBe("hold");
        held.GetProperty("says").GetString()!.ShouldContain("moderator");
        (await client.GetAsync(answer.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var ada = paper.NewClient(held.GetProperty("guestToken").GetString());
        (await (await ada.GetAsync(answer.Headers.Location)).JsonAsync()).GetProperty("isOwn").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_preview_has_exactly_the_documented_form_and_stores_nothing()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var answer = await client.PostAsJsonAsync("/api/v1/preview", new { body = "What a fucking day.", storyId = story.Id });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = await answer.JsonAsync();
        json.EnumerateObject().Select(p => p.Name).ShouldBe(["verdict", "findings", "policyVersion", "model", "nudge"]);
        json.GetProperty("model").GetString().ShouldBe(Comity.Policy.Classifier.Scorer.Shipped.Version);
        json.GetProperty("verdict").GetString().ShouldBe("refuse");
        var finding = json.GetProperty("findings")[0];
        finding.EnumerateObject().Select(p => p.Name).ShouldBe(["clause", "check", "score", "spans", "says"]);
        finding.GetProperty("spans")[0].EnumerateArray().Select(n => n.GetInt32()).ShouldBe([7, 14]);
        (await (await client.PostAsJsonAsync("/api/v1/preview", new { body = "What a fine day on the river." })).JsonAsync()).GetProperty("verdict").GetString().ShouldBe("publish");
        (await client.PostAsJsonAsync("/api/v1/preview", new { body = "x y z", storyId = 999 })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostAsJsonAsync("/api/v1/preview", new { body = "x y z", parentId = 999 })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_known_etag_is_answered_with_304_until_something_changes()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        var address = new Uri($"/api/v1/stories/{story.Slug}/comments", UriKind.Relative);
        using var first = await client.GetAsync(address);
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await client.PostCommentAsync(story.Id, "Something has changed.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        using var fresh = await client.GetAsync(address);
        fresh.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await fresh.JsonAsync()).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("?sort=best")]
    [InlineData("?limit=0")]
    [InlineData("?limit=101")]
    [InlineData("?limit=many")]
    [InlineData("?cursor=nonsense")]
    [InlineData("?cursor=AAAA&sort=newest")]
    public async Task What_it_does_not_understand_it_says(string query)
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var answer = await client.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments{query}", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_same_idempotency_key_gives_the_first_result()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        var token = (await (await client.PostCommentAsync(story.Id, "The first of mine.")).JsonAsync()).GetProperty("guestToken").GetString();
        using var ada = paper.NewClient(token);
        ada.DefaultRequestHeaders.Add("Idempotency-Key", "k-1");
        var ids = new List<long>();
        for (var i = 0; i < 2; i++)
            ids.Add((await (await ada.PostCommentAsync(story.Id, "Sent twice, stands once.")).JsonAsync()).GetProperty("id").GetInt64());
        ids[1].ShouldBe(ids[0]);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task The_api_is_described_and_can_be_browsed_offline()
    {
        await using var paper = await Paper.StartAsync();
        using var client = paper.NewClient();
        var api = await (await client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative))).JsonAsync();
        var post = api.GetProperty("paths").GetProperty("/api/v1/stories/{id}/comments").GetProperty("post");
        post.GetProperty("responses").EnumerateObject().Select(r => r.Name).ShouldBeSubsetOf(["201", "202", "400", "403", "404", "409", "415", "422", "429"]);
        post.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _).ShouldBeTrue();
        using var page = await client.GetAsync(new Uri("/docs/api/", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldNotContain("https://cdn");
        var nonce = page.Headers.GetValues("Content-Security-Policy").Single().Split("'nonce-")[1].Split('\'')[0];
        html.ShouldContain($"nonce=\"{nonce}\"");
        foreach (var source in System.Text.RegularExpressions.Regex.Matches(html, "src=\"([^\"]+)\"").Select(m => m.Groups[1].Value))
            (await client.GetAsync(new Uri(page.RequestMessage!.RequestUri!, source))).StatusCode.ShouldBe(HttpStatusCode.OK, source);
    }
}
