using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Stories;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Stories;

/// <summary>A site that has changed the addresses of all its pages.</summary>
public sealed class AddressRuleTests : IAsyncLifetime
{
    private const string From = "https://old.example/news/*";
    private const string To = "https://www.example/2026/*";

    private Paper paper = null!;
    private HttpClient editor = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        editor = await paper.NewStaffClientAsync(StaffRole.Editor);
        (await paper.ComityAsync("site", "origins", "--add", "https://www.example")).Exit.ShouldBe(0);
    }

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task All_stories_of_the_old_form_move_and_are_found_at_both_addresses()
    {
        var (one, two) = (await AddAsync("One", "http://old.example/news/1/"), await AddAsync("Two", "https://old.example/news/b/2?id=3"));
        var sport = await AddAsync("Sport", "https://old.example/sport/1");

        var answer = await MoveAsync();

        answer.Exit.ShouldBe(0, answer.Error);
        answer.Output.ShouldBe($"""
            Story {one}: http://old.example/news/1/ → https://www.example/2026/1
            Story {two}: https://old.example/news/b/2?id=3 → https://www.example/2026/b/2?id=3
            Moved: 2. Merged: 0. Stay: 0.

            """);
        (await UrlsAsync()).ShouldBe(["https://www.example/2026/1", "https://www.example/2026/b/2?id=3", "https://old.example/sport/1"]);
        foreach (var url in (string[])["https://old.example/news/1", "https://www.example/2026/1"])
            (await FindAsync(url)).ShouldBe(one);
        (await FindAsync("https://old.example/sport/1")).ShouldBe(sport);
        (await MoveAsync()).Output.ShouldBe("Moved: 0. Merged: 0. Stay: 0.\n");
        (await paper.ReadAsync(db => db.LedgerEntries.Select(e => e.Entry).ToListAsync()))
            .Count(e => JsonDocument.Parse(e).RootElement.GetProperty("kind").GetString() == "story.url").ShouldBe(2);
    }

    [Fact]
    public async Task More_stories_than_one_batch_holds_move()
    {
        await paper.Services.GetRequiredService<Comity.Storage.Writer>().RunAsync((db, _) =>
        {
            for (var i = 1; i <= 150; i++)
            {
                db.Stories.Add(new() { SiteId = paper.Site.Id, Slug = $"s{i}", Headline = "S", ExternalUrl = string.Create(CultureInfo.InvariantCulture, $"https://old.example/news/{i}") });
            }

            return Task.CompletedTask;
        });

        (await MoveAsync()).Output.ShouldEndWith("Moved: 150. Merged: 0. Stay: 0.\n");
        (await UrlsAsync()).ShouldAllBe(u => u.StartsWith("https://www.example/2026/"));
    }

    [Fact]
    public async Task Where_a_story_has_the_new_address_already_the_discussions_become_one()
    {
        var (old, made) = (await AddAsync("Bridge", "https://old.example/news/1"), await AddAsync("Bridge again", "https://www.example/2026/1"));
        await CommentAsync(old, "This was written at the old address.");
        await CommentAsync(made, "This was written at the new address.");

        (await MoveAsync("--dry-run")).Output.ShouldEndWith("Would move: 0. Would merge: 1. Stay: 0.\n");
        var answer = await MoveAsync();

        answer.Exit.ShouldBe(0, answer.Error);
        answer.Output.ShouldBe($"Story {old}: https://old.example/news/1 → https://www.example/2026/1, one discussion with story {made}\nMoved: 0. Merged: 1. Stay: 0.\n");
        foreach (var url in (string[])["https://old.example/news/1", "https://www.example/2026/1"])
            (await FindAsync(url)).ShouldBe(old);
        var comments = (await editor.GetFromJsonAsync<JsonElement>($"/api/v1/stories/{old}/comments")).GetProperty("comments").EnumerateArray();
        comments.OrderBy(c => c.GetProperty("number").GetInt32()).Select(c => c.GetProperty("number").GetInt32()).ShouldBe([1, 2]);
        (await paper.ReadAsync(db => db.Stories.SingleAsync(s => s.Id == old))).ExternalUrl.ShouldBe("https://www.example/2026/1");
        (await MoveAsync()).Output.ShouldBe("Moved: 0. Merged: 0. Stay: 0.\n");
    }

    [Fact]
    public async Task A_draft_goes_into_the_published_story_and_two_drafts_stay_apart()
    {
        var (draft, made) = (await AddAsync("A", "https://old.example/news/1"), await AddAsync("A", "https://www.example/2026/1"));
        var (second, other) = (await AddAsync("B", "https://old.example/news/2"), await AddAsync("B", "https://www.example/2026/2"));
        await paper.Services.GetRequiredService<Comity.Storage.Writer>().RunAsync((db, c) =>
            db.Stories.Where(s => s.Id == draft || s.Id == second || s.Id == other).ExecuteUpdateAsync(s => s.SetProperty(x => x.PublishedAt, (DateTimeOffset?)null), c));

        var answer = await MoveAsync();

        answer.Exit.ShouldBe(1);
        answer.Output.ShouldContain($"Story {second}: https://old.example/news/2 → https://www.example/2026/2: stays. Story {other} has this address, and neither is published.\n");
        answer.Output.ShouldEndWith("Moved: 0. Merged: 1. Stay: 1.\n");
        (await FindAsync("https://old.example/news/1")).ShouldBe(made);
    }

    [Fact]
    public async Task A_story_whose_page_has_moved_on_is_not_taken_for_the_one_that_comes_to_its_old_address()
    {
        var other = await AddAsync("Other", "https://www.example/2026/1");
        await CommentAsync(other, "Under the one that moved on.");
        (await MoveAsync(from: "https://www.example/2026/*", to: "https://www.example/elsewhere/*")).Exit.ShouldBe(0);
        var one = await AddAsync("One", "https://old.example/news/1");

        var answer = await MoveAsync();

        answer.Exit.ShouldBe(1);
        answer.Output.ShouldContain($"stays. Story {other} had this address, and its page is at https://www.example/elsewhere/1 now.");
        (await FindAsync("https://old.example/news/1")).ShouldBe(one);
        (await FindAsync("https://www.example/elsewhere/1")).ShouldBe(other);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_changes_nothing()
    {
        var one = await AddAsync("One", "https://old.example/news/1");

        (await MoveAsync("--dry-run")).Output.ShouldBe($"Story {one}: https://old.example/news/1 → https://www.example/2026/1\nWould move: 1. Would merge: 0. Stay: 0.\n");

        (await UrlsAsync()).ShouldBe(["https://old.example/news/1"]);
        (await paper.ReadAsync(db => db.StoryAddresses.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("news/*", To, "news/* is not a whole address that begins with https:// or http://, with stars behind the host only.")]
    [InlineData(From, "ftp://www.example/*", "ftp://www.example/* is not a whole address")]
    [InlineData("https://*.example/1", "https://www.example/*", "https://*.example/1 is not a whole address")]
    [InlineData(From, "https://www.example/*/*", "Both addresses need the same number of stars.")]
    [InlineData(From, "https://www.example/p?utm_source=*", "A star in https://www.example/p?utm_source=* stands in a part that does not count")]
    [InlineData(From, "https://other.example/*", "https://other.example is not among the origins of ")]
    public async Task What_is_no_rule_is_told_in_a_line(string from, string to, string says)
    {
        var answer = await MoveAsync(from: from, to: to);

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldStartWith("comity: " + says);
        answer.Error.Count(c => c == '\n').ShouldBe(1);
    }

    [Theory]
    [InlineData(From, To, "https://OLD.example/news/a/b/?utm_source=x", "https://www.example/2026/a/b")]
    [InlineData(From, To, "https://old.example/news/", null)]
    [InlineData("https://w.example/*/*/*.html", "https://www.example/*-*-*", "https://w.example/a/b/c/d.html", "https://www.example/a-b-c/d")]
    [InlineData("https://www.example/*", To, "https://www.example/a", "https://www.example/2026/a")]
    [InlineData("https://www.example/*", To, "https://www.example/2026/a", null)]
    [InlineData("https://www.example/a-*", "https://www.example/*", "https://www.example/a-1", "https://www.example/1")]
    [InlineData("http://www.example/*", "https://www.example/*/", "http://www.example/1", "https://www.example/1/")]
    public void A_rule_fills_the_stars_in_order_and_leaves_what_it_has_made(string from, string to, string url, string? now)
    {
        var (rule, problem) = AddressRule.Read(from, to, new() { Key = "x", Name = "X", Origins = ["https://www.example"] });

        problem.ShouldBeNull();
        rule!.With(paper.Services.GetRequiredService<StoryAddresses>())(url).ShouldBe(now);
    }

    private Task<(int Exit, string Output, string Error)> MoveAsync(string? option = null, string from = From, string to = To) =>
        paper.ComityAsync(["story", "move-addresses", from, to, .. option is null ? Array.Empty<string>() : [option]]);

    private Task<List<string>> UrlsAsync() => paper.ReadAsync(db => db.Stories.OrderBy(s => s.Id).Select(s => s.ExternalUrl!).ToListAsync());

    private async Task<long> FindAsync(string url) =>
        (await editor.GetFromJsonAsync<JsonElement>("/api/v1/stories/by-url?url=" + Uri.EscapeDataString(url))).GetProperty("id").GetInt64();

    private async Task<long> AddAsync(string headline, string url)
    {
        // The verb has the machine's clock, the paper that of the test.
        using var added = await editor.PostAsJsonAsync("/api/v1/stories", new { headline, externalUrl = url, publishedAt = "2020-01-01T00:00:00Z" });
        return (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    private async Task CommentAsync(long story, string body)
    {
        using var answer = await editor.PostAsJsonAsync($"/api/v1/stories/{story}/comments", new { body });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
    }
}
