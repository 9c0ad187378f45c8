using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Sites;
using Comity.Server.Stories;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Stories;

/// <summary>Stories that the program learns of from the pages that embed them.</summary>
public sealed class StoryByUrlTests : IAsyncLifetime
{
    private const string News = "http://news.example";

    private World world = null!;
    private Paper paper = null!;
    private HttpClient reader = null!;

    public async ValueTask InitializeAsync()
    {
        world = await World.BeginAsync();
        paper = await Paper.StartAsync(world.Take, "--Comity:Stories:TrackingParameters:0=from");
        await AllowAsync(News, "http://m.news.example:8080");
        reader = paper.NewClient();
    }

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        await paper.DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task A_new_page_of_an_allowed_origin_becomes_a_story_by_what_it_says_of_itself()
    {
        world.PutPage(News + "/bridge?utm_source=x", Html("""
            <link rel="canonical" href="/2026/bridge/">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"News"},{"@type":["NewsArticle"],"headline":"Bridge <opens>",
              "author":[{"@type":"Person","name":"Ilse Varga"},{"name":"Bo Ray"}],"datePublished":"2030-12-01T10:00:00+04:00",}]}</script>
            """, lang: "hy"));

        var story = await FindAsync(News + "/bridge?utm_source=x#comments");

        story.GetProperty("headline").GetString().ShouldBe("Bridge <opens>");
        story.GetProperty("byline").GetString().ShouldBe("Ilse Varga, Bo Ray");
        story.GetProperty("language").GetString().ShouldBe("hy");
        story.GetProperty("publishedAt").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2030, 12, 1, 6, 0, 0, TimeSpan.Zero));
        story.GetProperty("externalUrl").GetString().ShouldBe(News + "/2026/bridge/");
        world.Connected.Select(c => c.Address).ShouldAllBe(a => a.Equals(World.Somewhere));
    }

    [Theory]
    [InlineData("http://news.example/a")]
    [InlineData("https://NEWS.example/a/")]
    [InlineData("http://news.example:80/a#top")]
    [InlineData("http://news.example/a?utm_medium=mail&fbclid=1&from=front")]
    [InlineData("http://news.example/b/../a")]
    public async Task Many_spellings_name_one_story(string url)
    {
        world.PutPage(News + "/a", Html("<title>A</title>"));
        var id = (await FindAsync(News + "/a")).GetProperty("id").GetInt64();

        (await FindAsync(url)).GetProperty("id").GetInt64().ShouldBe(id);
        world.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("http://news.example/a?page=2")]
    [InlineData("http://m.news.example:8080/a")]
    [InlineData("http://news.example/A")]
    public async Task What_makes_a_difference_is_another_story(string url)
    {
        world.PutPage(News + "/a", Html("<title>A</title>"));
        world.PutPage(url, Html("<title>B</title>"));
        var id = (await FindAsync(News + "/a")).GetProperty("id").GetInt64();

        (await FindAsync(url)).GetProperty("id").GetInt64().ShouldNotBe(id);
    }

    [Fact]
    public async Task Another_address_of_a_known_page_leads_to_its_story()
    {
        world.PutPage(News + "/a", Html("<title>A</title>"));
        world.PutPage("http://m.news.example:8080/amp/a", Html("<title>A</title><link rel=canonical href='http://news.example/a'>"));
        world.PutRedirect(News + "/short", "/a");
        var id = (await FindAsync(News + "/a")).GetProperty("id").GetInt64();

        (await FindAsync("http://m.news.example:8080/amp/a")).GetProperty("id").GetInt64().ShouldBe(id);
        (await FindAsync(News + "/short")).GetProperty("id").GetInt64().ShouldBe(id);
        (await paper.ReadAsync(db => db.StoryAddresses.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_canonical_address_elsewhere_is_not_believed()
    {
        world.PutPage(News + "/a", Html("<title>A</title><link rel=canonical href='https://other.example/a'>"));

        (await FindAsync(News + "/a")).GetProperty("externalUrl").GetString().ShouldBe(News + "/a");
    }

    [Fact]
    public async Task A_page_that_has_moved_takes_its_discussion_along()
    {
        world.PutPage(News + "/old", Html("<title>The bridge</title>"));
        var id = (await FindAsync(News + "/old")).GetProperty("id").GetInt64();
        world.PutRedirect(News + "/old", "/new");
        world.PutPage(News + "/new", Html("<title>The bridge</title>"));
        world.PutPage(News + "/other", Html("<title>The bridge</title>"));

        var moved = await FindAsync(News + "/new");

        moved.GetProperty("id").GetInt64().ShouldBe(id);
        moved.GetProperty("externalUrl").GetString().ShouldBe(News + "/new");
        (await FindAsync(News + "/old")).GetProperty("id").GetInt64().ShouldBe(id);
        (await FindAsync(News + "/other")).GetProperty("id").GetInt64().ShouldNotBe(id);
        (await KindsAsync()).ShouldContain("story.url");
    }

    [Fact]
    public async Task An_id_names_a_story_when_the_page_itself_says_so()
    {
        world.PutPage(News + "/a", Html("<title>A</title>", body: "<comity-discussion story-id='art-1'></comity-discussion>"));
        world.PutPage(News + "/b", Html("<title>B</title>"));

        var a = await FindAsync(News + "/a", "art-1");
        var b = await FindAsync(News + "/b", "art-2");

        a.GetProperty("externalId").GetString().ShouldBe("art-1");
        b.GetProperty("externalId").ValueKind.ShouldBe(JsonValueKind.Null);
        (await FindAsync(null, "art-1")).GetProperty("id").GetInt64().ShouldBe(a.GetProperty("id").GetInt64());
        (await RefusedAsync(null, "art-2")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_who_ask_at_once_make_one_story()
    {
        var gate = new TaskCompletionSource();
        world.Before = _ => gate.Task;
        world.PutPage(News + "/a", Html("<title>A</title>"));

        var asks = Enumerable.Range(0, 8).Select(_ => FindAsync(News + "/a")).ToList();
        gate.SetResult();
        var found = await Task.WhenAll(asks);

        found.Select(f => f.GetProperty("id").GetInt64()).Distinct().Count().ShouldBe(1);
        (await paper.ReadAsync(db => db.Stories.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_cannot_be_taken_is_left_alone_for_a_while()
    {
        (await RefusedAsync(News + "/later")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        world.PutPage(News + "/later", Html("<title>Later</title>"));
        (await RefusedAsync(News + "/later")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        world.Asked.Count.ShouldBe(1);

        paper.Time.Advance(TimeSpan.FromMinutes(11));
        (await FindAsync(News + "/later")).GetProperty("headline").GetString().ShouldBe("Later");
    }

    [Fact]
    public async Task Nobody_makes_the_program_look_at_page_after_page()
    {
        for (var i = 0; i < 10; i++)
            (await RefusedAsync($"{News}/{i}")).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await RefusedAsync(News + "/one-more")).ShouldBe(HttpStatusCode.TooManyRequests);
        world.Asked.Count.ShouldBe(10);
    }

    [Theory]
    [InlineData("http://elsewhere.example/a", HttpStatusCode.Forbidden)]
    [InlineData("https://news.example/a", HttpStatusCode.Forbidden)]
    [InlineData("http://news.example:22/a", HttpStatusCode.Forbidden)]
    [InlineData("http://news.example.evil.example/a", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1/a", HttpStatusCode.Forbidden)]
    [InlineData("http://u:p@news.example/a", HttpStatusCode.BadRequest)]
    [InlineData("file:///etc/passwd", HttpStatusCode.BadRequest)]
    [InlineData("/a", HttpStatusCode.BadRequest)]
    public async Task Nothing_is_asked_elsewhere_than_on_the_sites_origins(string url, HttpStatusCode status)
    {
        (await RefusedAsync(url)).ShouldBe(status);
        world.Connected.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_origins_nothing_is_made_but_what_is_known_is_found()
    {
        using var editor = await paper.NewStaffClientAsync(StaffRole.Editor);
        (await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Known", externalUrl = "https://cms.example/known/", externalId = "k" })).EnsureSuccessStatusCode();

        (await FindAsync("https://cms.example/known?utm_source=x")).GetProperty("headline").GetString().ShouldBe("Known");
        (await FindAsync(null, "k")).GetProperty("headline").GetString().ShouldBe("Known");
        (await RefusedAsync("https://cms.example/unknown")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_draft_is_not_told_of()
    {
        using var editor = await paper.NewStaffClientAsync(StaffRole.Editor);
        (await editor.PostAsJsonAsync("/api/v1/stories", new { headline = "Secret", externalUrl = News + "/draft", draft = true })).EnsureSuccessStatusCode();

        (await RefusedAsync(News + "/draft")).ShouldBe(HttpStatusCode.NotFound);
        world.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Administrators_say_which_origins_may_embed()
    {
        using var admin = await paper.NewStaffClientAsync(StaffRole.Administrator);
        using var editor = await paper.NewStaffClientAsync(StaffRole.Editor, "Bo Ray");

        using var set = await admin.PutAsJsonAsync("/api/v1/site/origins", new { origins = new[] { "https://News.Example:443/", "http://localhost:8080" } });
        set.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await set.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("origins").EnumerateArray().Select(o => o.GetString()).ShouldBe(["https://news.example", "http://localhost:8080"]);
        (await admin.PutAsJsonAsync("/api/v1/site/origins", new { origins = new[] { "https://news.example/path" } })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.PutAsJsonAsync("/api/v1/site/origins", new { origins = Array.Empty<string>() })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await KindsAsync()).Count(k => k == "site.origins").ShouldBe(2);
    }

    private Task AllowAsync(params string[] origins) =>
        paper.Services.GetRequiredService<SiteOrigins>().SetAsync(paper.Site.Id, origins, "operator", CancellationToken.None);

    private async Task<JsonElement> FindAsync(string? url, string? id = null)
    {
        using var answer = await reader.GetAsync(PathOf(url, id));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpStatusCode> RefusedAsync(string? url, string? id = null)
    {
        using var answer = await reader.GetAsync(PathOf(url, id));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return answer.StatusCode;
    }

    private static Uri PathOf(string? url, string? id) => new(
        "/api/v1/stories/by-url?" + string.Join('&', new[] { ("url", url), ("storyId", id) }.Where(p => p.Item2 is not null).Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2!)}")), UriKind.Relative);

    private Task<List<string?>> KindsAsync() => paper.ReadAsync(async db =>
        (await db.LedgerEntries.OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync()).ConvertAll(e => JsonDocument.Parse(e).RootElement.GetProperty("kind").GetString()));

    private static string Html(string head, string body = "", string lang = "en") => $"<!doctype html><html lang=\"{lang}\"><head>{head}</head><body>{body}</body></html>";
}
