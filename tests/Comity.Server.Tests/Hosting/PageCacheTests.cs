using System.Data.Common;
using System.Net;
using Comity.Server.Caching;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Comity.Storage.Postgres;
using Comity.Storage.Sqlite;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Comity.Server.Tests.Hosting;

public sealed class PageCacheTests
{
    [Fact]
    public async Task Readers_nobody_knows_get_the_same_bytes_until_something_changes_and_then_at_once_the_new_ones()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var ada = new Reader(paper);
        using var ben = new Reader(paper);
        var first = await ada.GetAsync("/stories/harbour");
        (await ben.GetAsync("/stories/harbour")).ShouldBe(first);

        using var writer = paper.NewClient();
        (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).EnsureSuccessStatusCode();
        (await ben.GetAsync("/stories/harbour")).ShouldContain("The ferry was on time.");
        (await ben.GetAsync($"/api/v1/stories/{story.Id}/comments")).ShouldContain("The ferry was on time.");

        await paper.WriteAsync(async db => (await db.Sites.SingleAsync()).Name = "The Harbour Post");
        await paper.Services.GetRequiredService<Sites.SiteDirectory>().ReloadAsync();
        (await ada.GetAsync("/stories/harbour")).ShouldContain("The Harbour Post");
    }

    [Fact]
    public async Task What_many_read_is_asked_of_the_database_once()
    {
        var queries = new Queries();
        await using var paper = await Paper.StartAsync(queries.Watch);
        await paper.AddStoryAsync();
        using var reader = new Reader(paper);
        await reader.GetAsync("/stories/harbour");
        queries.Clear();
        for (var i = 0; i < 5; i++)
            await reader.GetAsync("/stories/harbour");
        queries.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task Of_a_hundred_who_ask_at_once_for_a_page_that_is_old_one_makes_it()
    {
        var queries = new Queries();
        await using var paper = await Paper.StartAsync(queries.Watch);
        var story = await paper.AddStoryAsync();
        using var reader = new Reader(paper);
        await reader.GetAsync("/stories/harbour");
        queries.Clear();
        await paper.WriteAsync(async db => (await db.Stories.SingleAsync(s => s.Id == story.Id)).Headline = "Low water");
        await reader.GetAsync("/stories/harbour");
        var one = queries.Asked;
        await paper.WriteAsync(async db => (await db.Stories.SingleAsync(s => s.Id == story.Id)).Headline = "High water");
        queries.Clear();
        var pages = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => reader.GetAsync("/stories/harbour")));
        pages.ShouldAllBe(p => p.Contains("High water"));
        queries.Asked.ShouldBeLessThanOrEqualTo(one + 3);
    }

    [Fact]
    public async Task Who_is_known_gets_a_page_of_their_own_and_leaves_nothing_of_it_to_others()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync(change: s => s.Discussion = DiscussionState.PreModerated);
        using var ada = paper.NewBrowser();
        await ada.PostAsync("Only I see this while it is held.");
        ada.Text.ShouldContain("Only I see this while it is held.");
        using var reader = new Reader(paper);
        (await reader.GetAsync("/stories/harbour")).ShouldNotContain("Only I see this");
        using var answer = await ada.Http.GetAsync(new Uri("/stories/harbour", UriKind.Relative));
        answer.Headers.CacheControl!.ToString().ShouldContain("no-store");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Only I see this");
        (await reader.GetAsync("/stories/harbour")).ShouldNotContain("Only I see this");
    }

    [Fact]
    public async Task Languages_origins_and_encodings_do_not_get_each_others_pages()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        await paper.WriteAsync(async db => (await db.Sites.SingleAsync()).Origins = ["https://news.example"]);
        await paper.Services.GetRequiredService<Sites.SiteDirectory>().ReloadAsync();
        using var reader = new Reader(paper);
        var plain = await reader.GetAsync("/stories/harbour");
        plain.ShouldContain("lang=\"en\"");
        (await reader.GetAsync("/stories/harbour", ("Cookie", "comity-language=de"))).ShouldContain("lang=\"de\"");
        (await reader.GetAsync("/stories/harbour")).ShouldBe(plain);

        using (var embedded = await reader.SendAsync("/stories/harbour", ("Origin", "https://news.example"), ("Accept", Server.Hosting.Fragments.MediaType)))
        {
            embedded.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://news.example"]);
            (await embedded.Content.ReadAsStringAsync()).ShouldNotContain("masthead");
        }

        using (var foreign = await reader.SendAsync("/stories/harbour", ("Origin", "https://evil.example"), ("Accept", Server.Hosting.Fragments.MediaType)))
            foreign.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();

        foreach (var encoding in (string[])["br", "gzip"])
        {
            using var packed = await reader.SendAsync("/stories/harbour", ("Accept-Encoding", encoding));
            packed.Content.Headers.ContentEncoding.ShouldBe([encoding]);
            packed.Headers.Vary.ToString().ShouldContain("Accept-Encoding");
            packed.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
            await using var stream = await packed.Content.ReadAsStreamAsync();
            await using Stream unpacked = encoding == "br" ? new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionMode.Decompress) : new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Decompress);
            using var text = new StreamReader(unpacked);
            (await text.ReadToEndAsync()).ShouldBe(plain);
        }
    }

    [Fact]
    public async Task A_ready_page_carries_the_same_strict_headers_and_no_cookie()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Cache:SharedSeconds=30");
        var story = await paper.AddStoryAsync();
        using var reader = new Reader(paper);
        for (var i = 0; i < 2; i++)
        {
            using var answer = await reader.SendAsync("/stories/harbour");
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            answer.Headers.CacheControl!.ToString().ShouldContain("s-maxage=30");
            answer.Headers.GetValues("Surrogate-Key").ShouldBe([$"site-{story.SiteId} story-{story.SiteId}-{story.Id}"]);
            answer.Headers.ETag.ShouldNotBeNull();
        }

        using var head = await reader.SendAsync("/stories/harbour", HttpMethod.Head);
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    public async Task The_form_of_a_ready_page_is_not_taken_from_another_sites_page(string header, string value)
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var mallory = paper.NewBrowser();
        var form = await mallory.FormAsync();
        form["Name"] = "Mallory";
        form["Body"] = "Sent from elsewhere.";
        mallory.Http.DefaultRequestHeaders.Add(header, value);
        await mallory.PostFieldsAsync("/stories/harbour/comments", form);
        mallory.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_form_of_a_ready_page_counts_for_a_session_only_when_the_browser_says_where_it_stood()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var open = paper.NewBrowser();
        var form = await open.FormAsync();
        form["Name"] = "Nora";
        form["Body"] = "From a tab that was open before I signed in.";
        open.Cookies.Add(paper.Address, new Cookie("comity-session", "anything"));
        await open.PostFieldsAsync("/stories/harbour/comments", form);
        open.Status.ShouldBe(HttpStatusCode.BadRequest);
        open.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        await open.PostFieldsAsync("/stories/harbour/comments", form);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Two_readers_with_the_form_of_the_same_page_are_two_and_each_of_their_texts_is_taken()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        using var ben = paper.NewBrowser();
        var form = await ada.FormAsync();
        (await ben.FormAsync())["Ticket"].ShouldBe(form["Ticket"]);
        await ada.SendAsync(form, "The ferry was on time.");
        await ben.SendAsync(form, "The bridge is closed, though.");
        await ada.SendAsync(form, "And the harbour café has opened again.");
        var comments = await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Number).Select(c => c.AuthorId).ToListAsync());
        comments.Count.ShouldBe(3);
        comments[1].ShouldNotBe(comments[0]);
        comments[2].ShouldBe(comments[0]);
    }

    [Fact]
    public async Task A_small_cache_keeps_what_was_asked_for_last_and_one_of_no_size_keeps_nothing()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Cache:Megabytes=1");
        await paper.AddStoryAsync(change: s => s.BodyHtml = $"<p>{new string('x', 100_000)}</p>");
        using var reader = new Reader(paper);
        for (var i = 0; i < 30; i++)
            await reader.GetAsync($"/stories/harbour?n={i}");
        var cache = paper.Services.GetRequiredService<PageCache>();
        cache.Bytes.ShouldBeInRange(1, 1_048_576);

        await using var without = await Paper.StartAsync(null, "--Comity:Cache:Megabytes=0");
        await without.AddStoryAsync();
        using var other = new Reader(without);
        (await other.GetAsync("/stories/harbour")).ShouldContain("<article");
        without.Services.GetRequiredService<PageCache>().Bytes.ShouldBe(0);
    }

    [Fact]
    public async Task While_the_database_cannot_be_reached_readers_get_the_last_page_and_are_told_that_it_may_be_old()
    {
        var outage = new Outage();
        await using var paper = await Paper.StartAsync(s =>
        {
            s.ConfigureDbContext<SqliteComityDb>(o => o.AddInterceptors(outage), ServiceLifetime.Singleton);
            s.ConfigureDbContext<PostgresComityDb>(o => o.AddInterceptors(outage), ServiceLifetime.Singleton);
        });
        var story = await paper.AddStoryAsync();
        using var reader = new Reader(paper);
        var page = await reader.GetAsync("/stories/harbour");
        outage.IsOn = true;
        foreach (var seconds in (int[])[2, 20])
        {
            paper.Time.Advance(TimeSpan.FromSeconds(seconds));
            using var old = await reader.SendAsync("/stories/harbour");
            old.StatusCode.ShouldBe(HttpStatusCode.OK);
            old.Headers.GetValues("Cache-Status").Single().ShouldBe("Comity; hit; detail=old");
            old.Headers.CacheControl!.NoStore.ShouldBeTrue();
            (await old.Content.ReadAsStringAsync()).ShouldBe(page);
        }

        using (var other = await reader.SendAsync("/stories/harbour?sort=newest"))
            other.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var writer = paper.NewClient();
        using (var refused = await writer.PostCommentAsync(story.Id, "The ferry was on time."))
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        outage.IsOn = false;
        (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).EnsureSuccessStatusCode();
        using var now = await reader.SendAsync("/stories/harbour");
        now.Headers.Contains("Cache-Status").ShouldBeFalse();
        (await now.Content.ReadAsStringAsync()).ShouldContain("The ferry was on time.");
    }

    private sealed class Outage : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            IsOn ? throw new SqliteException("unable to open database file", 14) : ValueTask.FromResult(result);
    }

    [Fact]
    public async Task A_cdn_is_told_which_pages_to_throw_away_and_told_again_when_it_did_not_hear()
    {
        var (told, fails) = (new List<string>(), true);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var cdn = builder.Build();
        cdn.MapPost("/purge", (HttpContext context) =>
        {
            told.Add($"{context.Request.Headers.Authorization} {context.Request.Headers["Surrogate-Key"]}");
            return fails ? Results.StatusCode(500) : Results.Ok();
        });
        await cdn.StartAsync();
        await using var paper = await Paper.StartAsync(null, $"--Comity:Cache:PurgeUrl={cdn.Urls.First()}/purge", "--Comity:Cache:PurgeAuthorization=Bearer key");
        var story = await paper.AddStoryAsync();
        var purge = paper.Services.GetRequiredService<CdnPurge>();
        fails = false;
        await purge.SendAsync(default);
        told.Clear();
        using var writer = paper.NewClient();
        (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).EnsureSuccessStatusCode();
        fails = true;
        await Should.ThrowAsync<HttpRequestException>(() => purge.SendAsync(default));
        fails = false;
        await purge.SendAsync(default);
        await purge.SendAsync(default);
        told.ShouldBe(Enumerable.Repeat($"Bearer key lists-{story.SiteId} story-{story.SiteId}-{story.Id}", 2));
        await paper.WriteAsync(async db => (await db.Sites.SingleAsync()).Tagline = "New");
        await purge.SendAsync(default);
        told[^1].ShouldBe($"Bearer key site-{story.SiteId}");
    }
}
