using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Stories;

public sealed class StoriesApiTests : IAsyncLifetime
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
    public async Task An_editor_adds_and_changes_a_story_with_marks_against_lost_changes()
    {
        using var added = await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Мост открыт", body = "One **two**", tags = new[] { "Halden" }, closesAfterDays = 14 });
        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        var story = await added.Content.ReadFromJsonAsync<JsonElement>();
        story.GetProperty("slug").GetString().ShouldBe("most-otkryt");
        story.GetProperty("bodyHtml").GetString().ShouldBe("<p>One <strong>two</strong></p>");
        story.GetProperty("discussion").GetString().ShouldBe("open");

        using var read = await editor.GetAsync(added.Headers.Location);
        var mark = read.Headers.ETag!;
        editor.DefaultRequestHeaders.IfMatch.Add(mark);
        using (var changed = await editor.PutAsJsonAsync(added.Headers.Location, new { headline = "The bridge is open", discussion = "read-only" }))
        {
            changed.StatusCode.ShouldBe(HttpStatusCode.OK);
            var now = await changed.Content.ReadFromJsonAsync<JsonElement>();
            now.GetProperty("headline").GetString().ShouldBe("The bridge is open");
            now.GetProperty("bodyHtml").GetString().ShouldBe("<p>One <strong>two</strong></p>");
            now.GetProperty("slug").GetString().ShouldBe("most-otkryt");
        }

        using var lost = await editor.PutAsJsonAsync(added.Headers.Location, new { headline = "Mine" });
        lost.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task A_changed_discussion_has_its_entry_in_the_ledger()
    {
        using var added = await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Bridge", discussion = "pre-moderated" });
        using var changed = await editor.PutAsJsonAsync(added.Headers.Location, new { headline = "Bridge", discussion = "closed" });
        using var same = await editor.PutAsJsonAsync(added.Headers.Location, new { headline = "Bridge, again", discussion = "closed" });

        var entries = await paper.ReadAsync(db => db.LedgerEntries.OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync());
        entries.Select(e => JsonDocument.Parse(e).RootElement).Where(e => e.GetProperty("kind").GetString() == "discussion.state")
            .Select(e => e.GetProperty("measure").GetString()).ShouldBe(["pre-moderated", "closed"]);
    }

    [Theory]
    [InlineData("""{"headline":""}""", "headline")]
    [InlineData("""{"headline":"a","slug":"No Slug"}""", "slug")]
    [InlineData("""{"headline":"a","externalUrl":"javascript:alert(1)"}""", "url")]
    [InlineData("""{"headline":"a","externalUrl":"https://user:secret@news.example/"}""", "url")]
    [InlineData("""{"headline":"a","language":"<b>"}""", "language")]
    [InlineData("""{"headline":"a","discussion":"wild"}""", "discussion")]
    [InlineData("""{"headline":"a","closesAfterDays":0}""", "closes-after-days")]
    public async Task What_is_wrong_is_named(string body, string field)
    {
        using var answer = await editor.PostAsync("/api/v1/stories", new StringContent(body, new MediaTypeHeaderValue("application/json")));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"headline":7}""")]
    [InlineData("""{"headline":"\ud800"}""")]
    [InlineData("""{"headline":"a","tags":"b"}""")]
    [InlineData("""{"headline":"a","publishedAt":"soon"}""")]
    public async Task What_is_not_a_story_is_a_problem_and_not_a_crash(string body)
    {
        using var answer = await editor.PostAsync("/api/v1/stories", new StringContent(body, new MediaTypeHeaderValue("application/json")));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Readers_and_moderators_may_not_write_and_do_not_see_drafts()
    {
        using var added = await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Secret", draft = true });
        using var nobody = paper.NewClient();
        using var moderator = await paper.NewStaffClientAsync(StaffRole.Moderator, "Bo Ray");

        (await nobody.PostAsJsonAsync("/api/v1/stories", new { headline = "Mine" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await moderator.PostAsJsonAsync("/api/v1/stories", new { headline = "Mine" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await nobody.GetAsync(added.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await moderator.GetAsync(added.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await editor.GetAsync(added.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_stories_cannot_have_one_slug_or_one_address()
    {
        (await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "One", slug = "one", externalUrl = "https://news.example/1" })).EnsureSuccessStatusCode();

        (await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Two", slug = "one" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Two", externalUrl = "https://news.example/1" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var same = await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "One" });
        (await same.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("slug").GetString().ShouldBe("one-2");
    }

    [Fact]
    public async Task The_list_goes_on_by_cursor()
    {
        for (var i = 0; i < 5; i++)
            await paper.AddStoryAsync($"story-{i}", s => s.PublishedAt = Paper.Begin.AddHours(-1 - i));
        var seen = new List<string?>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await editor.GetFromJsonAsync<JsonElement>($"/api/v1/stories?limit=2&cursor={cursor}");
            seen.AddRange(page.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("slug").GetString()));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        seen.ShouldBe(["story-0", "story-1", "story-2", "story-3", "story-4"]);
    }
}
