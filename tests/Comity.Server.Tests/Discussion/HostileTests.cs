using System.Net;
using System.Text;
using Comity.Server.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

/// <summary>Input made to break things: a clear error or harmless text, never a server error.</summary>
public sealed class HostileTests
{
    private const string Script = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public async Task Script_in_every_field_stays_text()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var mallory = paper.NewBrowser();
        var form = await mallory.FormAsync();
        foreach (var field in new[] { "Name", "Email", "ParentNumber", "CorrectsId", "Proof", "Action" })
            form[field] = Script;
        await mallory.SendAsync(form, Script + "\n\n[x](javascript:alert(3)) ![x](https://x.example/a.png)\n\n# Big\n\n<https://a.example/\"onmouseover=\"x>", "x");
        ((int)mallory.Status).ShouldBeLessThan(500);
        Harmless(mallory);
        await mallory.SubmitAsync("#comment-form", ("Name", "Mallory"), ("Email", ""));
        ((int)mallory.Status).ShouldBeLessThan(500);
        Harmless(mallory);
        await mallory.GoAsync("/stories/harbour/comments/1");
        Harmless(mallory);
    }

    [Theory]
    [InlineData("{\"body\": \"\xff\xfe broken\", \"name\": \"Ada\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"body\": \"half \\ud800 pair\", \"name\": \"Ada\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"body\": \"nul \\u0000 inside\", \"name\": \"Ada\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"body\": 7}", HttpStatusCode.BadRequest)]
    [InlineData("{\"body\": \"x\", \"parentId\": \"first\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"body\"", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"body\": \"  \\n \", \"name\": \"Ada\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"body\": \"No name.\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"body\": \"No letters in it.\", \"name\": \"\\u202e\\u200b\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"body\": \"Bad address.\", \"name\": \"Ada\", \"email\": \"a@b@c\"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"body\": \"No such parent.\", \"name\": \"Ada\", \"parentId\": 9223372036854775807}", HttpStatusCode.NotFound)]
    public async Task Broken_json_gets_a_problem_in_words(string json, HttpStatusCode expected)
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(json));
        content.Headers.ContentType = new("application/json");
        using var answer = await client.PostAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative), content);
        answer.StatusCode.ShouldBe(expected);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.JsonAsync();
        problem.GetProperty("detail").GetString()!.Length.ShouldBeGreaterThan(10);
        problem.GetProperty("status").GetInt32().ShouldBe((int)expected);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Deep_and_large_things_are_refused_in_words()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        var address = new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative);
        using var deep = await client.PostAsync(address, Json("{\"body\":" + new string('[', 5000) + new string(']', 5000) + "}"));
        deep.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var large = await client.PostAsync(address, Json("{\"name\":\"Ada\",\"body\":\"" + new string('x', 1_048_576) + "\"}"));
        large.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await large.JsonAsync()).GetProperty("detail").GetString()!.ShouldContain("at most 10,000 characters; this one has 1,048,576");
        // Asked before it is sent: a body refused on the way may end in a broken pipe before the answer is read (RFC 9110 §10.1.1).
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var huge = await client.PostAsync(address, Json("{\"name\":\"Ada\",\"body\":\"" + new string('x', 4_000_000) + "\"}"));
        huge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        client.DefaultRequestHeaders.ExpectContinue = false;
        using var form = await client.PostAsync(address, new FormUrlEncodedContent([new("body", "x")]));
        form.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_megabyte_in_the_form_comes_back_with_a_sentence()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        var form = await ada.FormAsync();
        await ada.SendAsync(form, new string('y', 1_048_576));
        ada.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ada.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("at most 10,000 characters");
        ada.Page.QuerySelector("#comment-text")!.TextContent.Length.ShouldBe(1_048_576);
    }

    [Fact]
    public async Task Nested_markdown_overrides_and_piled_marks_do_no_harm()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var mallory = paper.NewBrowser();
        foreach (var body in new[] { new string('>', 3000) + " deep", string.Concat(Enumerable.Repeat("- ", 2000)) + "x", new string('[', 4000), string.Concat(Enumerable.Repeat("**a_", 2000)) })
        {
            await mallory.PostAsync(body, "Mallory");
            ((int)mallory.Status).ShouldBeLessThan(500, body[..20]);
        }

        await mallory.PostAsync("Left \u202eright\u202c and\u2066 so on, Z" + new string('\u0335', 60) + " end of it.", "Mal\u202elory\u0335\u0335\u0335\u0335\u0335");
        ((int)mallory.Status).ShouldBeLessThan(500);
        await mallory.GoAsync("/stories/harbour");
        var shown = string.Concat(mallory.Page.QuerySelectorAll("article.comment").Select(a => a.TextContent));
        shown.ShouldContain("end of it");
        shown.ShouldNotContain('\u202e');
        shown.Count(c => c == '\u0335').ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public async Task Broken_utf8_in_a_form_is_harmless()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        var form = await ada.FormAsync();
        var text = string.Join('&', form.Where(f => f.Key != "Name").Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}"));
        foreach (var body in new[] { "%FF%FE%C3", "a%00b", "%ED%A0%80", "%", "%zz" })
        {
            using var content = new StringContent($"{text}&Name=Ada&Body={body}", Encoding.ASCII, "application/x-www-form-urlencoded");
            using var answer = await ada.Http.PostAsync(new Uri("/stories/harbour/comments", UriKind.Relative), content);
            ((int)answer.StatusCode).ShouldBeLessThan(500, body);
        }
    }

    [Fact]
    public async Task Other_peoples_ids_are_not_there()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync(change: s => s.Discussion = Comity.Storage.Stories.DiscussionState.PreModerated);
        using var ada = paper.NewClient();
        var held = await (await ada.PostCommentAsync(story.Id, "Only for the moderator's eyes.")).JsonAsync();
        var id = held.GetProperty("id").GetInt64();
        using var second = paper.NewClient();
        var other = await (await second.PostCommentAsync(story.Id, "Somebody else entirely.", "Ben")).JsonAsync();
        using var ben = paper.NewClient(other.GetProperty("guestToken").GetString());
        foreach (var path in new[] { $"comments/{id}", $"comments/{id}/revisions", "comments/0", "comments/-1" })
        {
            using var answer = await ben.GetAsync(new Uri("/api/v1/" + path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("moderator's eyes");
        }

        using var edit = await ben.PutAsync(new Uri($"/api/v1/comments/{id}", UriKind.Relative), Json("{\"body\":\"x\"}"));
        edit.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var gone = await ben.DeleteAsync(new Uri($"/api/v1/comments/{id}", UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var report = await ben.PostAsync(new Uri($"/api/v1/comments/{id}/reports", UriKind.Relative), Json("{\"clause\":\"noise\"}"));
        report.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static void Harmless(Browser browser)
    {
        browser.Page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").Length.ShouldBe(0);
        browser.Page.QuerySelectorAll("#discussion img, .comment img, .comment h1").Length.ShouldBe(0);
        browser.Page.QuerySelectorAll("[onerror], [onmouseover], [href^='javascript:']").Length.ShouldBe(0);
    }
}
