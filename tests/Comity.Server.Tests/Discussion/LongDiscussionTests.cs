using System.Globalization;
using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class LongDiscussionTests
{
    private const int Long = 2000;

    /// <summary>Comments on a page and the one that tells of more.</summary>
    private const int OnPage = 51;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_of_a_long_discussion_ask_no_more_of_the_database_than_those_of_a_short_one(bool oneThread)
    {
        var queries = new Queries();
        await using var paper = await Paper.StartAsync(queries.Watch, "--Comity:Cache:Megabytes=0");
        await paper.AddLongStoryAsync("short", 100, oneThread);
        await paper.AddLongStoryAsync("long", Long, oneThread);
        using var reader = paper.NewClient();
        foreach (var slug in (string[])["short", "long"])
            (await reader.GetAsync(new Uri($"/stories/{slug}", UriKind.Relative))).EnsureSuccessStatusCode();
        foreach (var sort in (string[])["oldest", "newest", "replies", "valued"])
        {
            var (asked, rows) = await CountAsync($"/stories/short?sort={sort}");
            asked.ShouldBeGreaterThan(3);
            rows.ShouldBeGreaterThan(50);
            var (askedLong, rowsLong) = await CountAsync($"/stories/long?sort={sort}");
            askedLong.ShouldBeLessThanOrEqualTo(asked, sort);
            rowsLong.ShouldBeLessThanOrEqualTo(rows + OnPage, $"{sort}: a page looks at as many threads as it has comments, and the short story has fewer");
        }

        await CountAsync("/stories/long/comments/1");
        var (askedDeep, rowsDeep) = await CountAsync("/stories/short/comments/60");
        var (askedDeepLong, rowsDeepLong) = await CountAsync($"/stories/long/comments/{Long / 2}");
        askedDeepLong.ShouldBeLessThanOrEqualTo(askedDeep + 10, "the comments above are read one by one, ten at most");
        rowsDeepLong.ShouldBeLessThanOrEqualTo(rowsDeep + 20);

        async Task<(int, int)> CountAsync(string path)
        {
            queries.Clear();
            using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            queries.Plans.Where(p => p.Contains(" IX_Comments_StoryId_Number (StoryId=? AND Number>?)", StringComparison.Ordinal)).ShouldBeEmpty($"{path}: all of the story would be looked through");
            return (queries.Asked, queries.Rows);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_comment_is_reached_by_paging_both_ways_and_by_its_own_page_in_its_context(bool oneThread)
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddLongStoryAsync("long", Long, oneThread);
        using var client = paper.NewClient();
        var forth = await WalkAsync(client, story.Id, null, "nextCursor");
        forth.Numbers.Order().ShouldBe(Enumerable.Range(1, Long));
        var back = await WalkAsync(client, story.Id, forth.Edge, "previousCursor");
        back.Numbers.Count.ShouldBe(Long - forth.LastPage);
        back.Numbers.Distinct().Count().ShouldBe(back.Numbers.Count);

        using var reader = paper.NewBrowser();
        foreach (var number in (int[])[1, 2, 20, 21, 777, 1003, 1999, 2000])
        {
            var comment = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Number == number));
            var kin = await paper.ReadAsync(db => db.Comments.Where(c => c.Id == comment.ParentId || (c.ParentId == comment.Id && c.Number < number + 20)).Select(c => c.Number!.Value).ToListAsync());
            await reader.GoAsync($"/stories/long/comments/{number}");
            var shown = reader.Page.QuerySelectorAll("article.comment").Select(a => a.Id!).ToList();
            shown.ShouldContain($"comment-{number}");
            kin.ForEach(k => shown.ShouldContain($"comment-{k}"));
            await reader.GoAsync($"/stories/long?at={number}");
            reader.Page.QuerySelector($"#comment-{number}").ShouldNotBeNull($"{number}");
        }
    }

    [Fact]
    public async Task Answers_deeper_than_paths_tell_apart_stand_behind_what_they_answer_and_under_it_on_its_page()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:PageSize=7");
        var story = await ReadingTests.FillAsync(paper, [0, .. Enumerable.Range(1, ThreadPath.Levels + 10), 2, 1]);
        var count = ThreadPath.Levels + 13;
        using var client = paper.NewClient();
        var walk = await WalkAsync(client, story.Id, null, "nextCursor", 7);
        walk.Numbers.ShouldBe([.. Enumerable.Range(1, count - 2), count - 1, count]);
        using var reader = paper.NewBrowser();
        await reader.GoAsync($"/stories/harbour/comments/{ThreadPath.Levels + 5}");
        reader.Page.QuerySelectorAll("[aria-label=Answers] article").Select(a => a.Id).ShouldBe([$"comment-{ThreadPath.Levels + 6}"]);
        (await paper.ReadAsync(db => db.Comments.MaxAsync(c => c.Path.Length))).ShouldBe(ThreadPath.Levels * 5);
    }

    private static async Task<(List<int> Numbers, string? Edge, int LastPage)> WalkAsync(HttpClient client, long story, string? cursor, string follow, int limit = 100)
    {
        var (numbers, edge, last) = (new List<int>(), (string?)null, 0);
        do
        {
            using var answer = await client.GetAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"/api/v1/stories/{story}/comments?limit={limit}&cursor={cursor}"), UriKind.Relative));
            var page = await answer.JsonAsync();
            var found = page.GetProperty("comments").EnumerateArray().Select(c => c.GetProperty("number").GetInt32()).ToList();
            numbers.AddRange(found);
            (cursor, edge, last) = (page.GetProperty(follow).GetString(), page.GetProperty("previousCursor").GetString(), found.Count);
        }
        while (cursor is not null);
        return (numbers, edge, last);
    }
}
