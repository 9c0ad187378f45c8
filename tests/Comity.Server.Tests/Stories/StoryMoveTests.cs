using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Stories;

/// <summary>Stories that get another address, and discussions that become one.</summary>
public sealed class StoryMoveTests : IAsyncLifetime
{
    private Paper paper = null!;
    private HttpClient editor = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        editor = await paper.NewStaffClientAsync(StaffRole.Editor);
    }

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task Under_a_new_address_a_story_is_still_found_by_the_old_one()
    {
        var id = await AddAsync("One", "https://news.example/old");

        using var moved = await editor.PutAsJsonAsync($"/api/v1/stories/{id}/url", new { url = "https://news.example/new" });

        (await moved.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("externalUrl").GetString().ShouldBe("https://news.example/new");
        foreach (var url in (string[])["https://news.example/old", "https://news.example/new"])
            (await editor.GetFromJsonAsync<JsonElement>("/api/v1/stories/by-url?url=" + url)).GetProperty("id").GetInt64().ShouldBe(id);
        await SealedAsync("story.url", $"story:{id}", null);
    }

    [Fact]
    public async Task An_address_belongs_to_one_story()
    {
        var one = await AddAsync("One", "https://news.example/1");
        await AddAsync("Two", "https://news.example/2");

        (await editor.PutAsJsonAsync($"/api/v1/stories/{one}/url", new { url = "http://news.example/2/?utm_source=x" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await editor.PutAsJsonAsync($"/api/v1/stories/{one}/url", new { url = "two" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.PutAsJsonAsync("/api/v1/stories/99/url", new { url = "https://news.example/3" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Merged_discussions_are_one_and_every_old_way_leads_there()
    {
        var from = await AddAsync("From", "https://news.example/from", "from");
        var into = await AddAsync("Into", "https://news.example/into", "into");
        await CommentAsync(into, "The first one stands here.");
        await CommentAsync(into, "The second one stands here.");
        await CommentAsync(from, "This comes from the other story.");
        var answered = await CommentAsync(from, "This answers it there.", parentNumber: 1);

        using var merged = await editor.PostAsJsonAsync($"/api/v1/stories/{from}/merge", new { into });

        merged.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await merged.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("commentCount").GetInt32().ShouldBe(4);
        var numbers = (await editor.GetFromJsonAsync<JsonElement>($"/api/v1/stories/{from}/comments")).GetProperty("comments").EnumerateArray()
            .Select(c => c.GetProperty("number").GetInt32()).Order();
        numbers.ShouldBe([1, 2, 3, 4]);
        (await CommentAsync(into, "The next number goes on.")).GetProperty("number").GetInt32().ShouldBe(5);

        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/from");
        browser.Url.AbsolutePath.ShouldBe("/stories/into");
        await browser.GoAsync("/stories/from/comments/2");
        browser.Url.AbsolutePath.ShouldBe("/stories/into/comments/4");
        browser.Text.ShouldContain("This answers it there.");
        await browser.GoAsync("/stories/from/comments.atom");
        browser.Url.AbsolutePath.ShouldBe("/stories/into/comments.atom");
        (await editor.GetFromJsonAsync<JsonElement>("/api/v1/stories/by-url?url=https://news.example/from")).GetProperty("id").GetInt64().ShouldBe(into);
        (await editor.GetAsync($"/api/v1/comments/{answered.GetProperty("id").GetInt64()}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await SealedAsync("story.merge", $"story:{from}", $"story-{into}");
    }

    [Fact]
    public async Task Merging_again_keeps_the_oldest_ways_right()
    {
        var (a, b, c) = (await AddAsync("A", null, "a"), await AddAsync("B", null, "b"), await AddAsync("C", null, "c"));
        foreach (var id in (long[])[a, b, c])
            await CommentAsync(id, $"Written under story number {id}.");

        (await editor.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { into = b })).EnsureSuccessStatusCode();
        (await editor.PostAsJsonAsync($"/api/v1/stories/{b}/merge", new { into = c })).EnsureSuccessStatusCode();

        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/a/comments/1");
        browser.Url.AbsolutePath.ShouldBe("/stories/c/comments/3");
        browser.Text.ShouldContain($"Written under story number {a}.");
    }

    [Fact]
    public async Task What_cannot_be_merged_is_told_and_left_alone()
    {
        var (a, b) = (await AddAsync("A", null), await AddAsync("B", null));
        using var moderator = await paper.NewStaffClientAsync(StaffRole.Moderator, "Bo Ray");

        (await moderator.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { into = b })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await editor.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { into = a })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { into = 99 })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await editor.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { into = b })).EnsureSuccessStatusCode();
        (await editor.PostAsJsonAsync($"/api/v1/stories/{a}/merge", new { into = b })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await editor.PutAsJsonAsync($"/api/v1/stories/{a}", new { headline = "Again" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Every_table_that_knows_stories_is_thought_of() =>
        (await paper.ReadAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(e => e.FindProperty("StoryId") is not null).Select(e => e.GetTableName()).Order().ToList())))
            .ShouldBe(["Comments", "CommentDrafts", "Corrections", "StoryAddresses", "StoryTags", "StoryVisits"], ignoreOrder: true);

    /// <summary>The text of a form that was open meanwhile must not end in a page that is not there.</summary>
    [Fact]
    public async Task What_was_being_written_when_the_story_was_merged_arrives_in_the_other_discussion()
    {
        var (from, into) = (await AddAsync("From", null, "from"), await AddAsync("Into", null, "into"));
        await CommentAsync(into, "The first one stands here.");
        using var ada = paper.NewBrowser();
        await ada.PostAsync("The ferry was on time.", slug: "from");
        var form = await ada.FormAsync("from");
        form["ParentNumber"] = "1";
        using var edit = paper.NewBrowser();
        edit.Cookies.Add(ada.Cookies.GetAllCookies());
        await edit.GoAsync("/stories/from/comments/1/edit");

        (await editor.PostAsJsonAsync($"/api/v1/stories/{from}/merge", new { into })).EnsureSuccessStatusCode();
        await ada.SendAsync(form, "It was early, in fact.", slug: "from");
        ada.Url.AbsolutePath.ShouldBe("/stories/into", ada.Text);
        ada.Page.QuerySelector("#comment-2 + #comment-3")!.TextContent.ShouldContain("It was early, in fact.");
        await edit.SubmitAsync("#edit-form", ("Body", "The ferry was almost on time."));
        edit.Url.AbsolutePath.ShouldBe("/stories/into", edit.Text);
        edit.Page.QuerySelector("#comment-2")!.TextContent.ShouldContain("almost on time");
        await ada.SendAsync(form, "Nowhere.", slug: "never");
        ada.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<long> AddAsync(string headline, string? url, string? slug = null)
    {
        using var added = await editor.PostAsJsonAsync("/api/v1/stories", new { headline, externalUrl = url, slug });
        return (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    private async Task<JsonElement> CommentAsync(long story, string body, int? parentNumber = null)
    {
        using var answer = await editor.PostAsJsonAsync($"/api/v1/stories/{story}/comments", new { body, parentNumber });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("comment");
    }

    private async Task SealedAsync(string kind, string subject, string? measure)
    {
        var entries = await paper.ReadAsync(db => db.LedgerEntries.Select(e => e.Entry).ToListAsync());
        var entry = entries.Select(e => JsonDocument.Parse(e).RootElement).Single(e => e.GetProperty("kind").GetString() == kind);
        entry.GetProperty("subject").GetString().ShouldBe(subject);
        (entry.TryGetProperty("measure", out var m) ? m.GetString() : null).ShouldBe(measure);
    }
}
