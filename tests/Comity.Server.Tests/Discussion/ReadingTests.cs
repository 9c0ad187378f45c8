using System.Net;
using System.Text.Json;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class ReadingTests
{
    [Fact]
    public async Task Pages_join_without_a_gap_or_a_twin_in_both_directions_and_every_order()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:PageSize=4");
        // Threads: 1 (2 (4, 7), 5), 3 (6 (8, 9, 10, 11, 12, 13)), 14
        var story = await FillAsync(paper, 0, 1, 0, 2, 1, 3, 2, 6, 6, 6, 6, 6, 6, 0);
        int[] oldest = [1, 2, 4, 7, 5, 3, 6, 8, 9, 10, 11, 12, 13, 14];
        int[] newest = [14, 3, 6, 8, 9, 10, 11, 12, 13, 1, 2, 4, 7, 5];
        int[] replies = [3, 6, 8, 9, 10, 11, 12, 13, 1, 2, 4, 7, 5, 14];
        foreach (var (sort, expected) in new[] { ("oldest", oldest), ("newest", newest), ("replies", replies) })
        {
            var (forth, last) = await WalkAsync(paper, story, sort, null, "nextCursor");
            forth.SelectMany(p => p).ShouldBe(expected, sort);
            forth.ShouldAllBe(p => p.Count <= 4);
            var (back, _) = await WalkAsync(paper, story, sort, last, "previousCursor");
            back.AsEnumerable().Reverse().SelectMany(p => p).Concat(forth[^1]).ShouldBe(expected, sort + " back");
        }
    }

    [Fact]
    public async Task A_link_to_a_comment_leads_to_the_page_it_is_on()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Discussion:PageSize=3");
        await FillAsync(paper, 0, 0, 0, 0, 5 - 1, 4, 4, 4, 0);
        using var ada = paper.NewBrowser();
        foreach (var number in Enumerable.Range(1, 9))
        {
            await ada.GoAsync($"/stories/harbour?at={number}");
            ada.Page.QuerySelector($"#comment-{number}").ShouldNotBeNull($"#{number}");
            ada.Page.QuerySelectorAll("article.comment").Length.ShouldBeLessThanOrEqualTo(3);
        }

        await ada.GoAsync("/stories/harbour?at=77");
        ada.Page.QuerySelector("#comment-1").ShouldNotBeNull();
        await ada.GoAsync("/stories/harbour?cursor=nonsense");
        ada.Page.QuerySelector("#comment-1").ShouldNotBeNull();
    }

    [Fact]
    public async Task Removed_and_withdrawn_ones_leave_a_stone_and_their_answers_stay()
    {
        await using var paper = await Paper.StartAsync();
        var story = await FillAsync(paper, 0, 1, 0);
        await paper.WriteAsync(async db =>
        {
            await CommentTransitions.RemoveAsync(db, await db.Comments.SingleAsync(c => c.Number == 1), "personal-attacks", default);
            await CommentTransitions.WithdrawAsync(db, await db.Comments.SingleAsync(c => c.Number == 3), default);
        });
        using var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        ada.Page.QuerySelector("#comment-1")!.TextContent.ShouldContain("it breaks clause 2,");
        ada.Page.QuerySelector("#comment-1")!.TextContent.ShouldNotContain(Sentences.At(1));
        ada.Page.QuerySelector("#comment-2")!.TextContent.ShouldContain(Sentences.At(2));
        ada.Page.QuerySelector("#comment-3")!.TextContent.ShouldContain("Withdrawn");
        using var client = paper.NewClient();
        var json = await (await client.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative))).JsonAsync();
        var first = json.GetProperty("comments")[0];
        first.GetProperty("body").ValueKind.ShouldBe(JsonValueKind.Null);
        first.GetProperty("author").ValueKind.ShouldBe(JsonValueKind.Null);
        (first.GetProperty("state").GetString(), first.GetProperty("removedClause").GetString()).ShouldBe(("removed", "personal-attacks"));
    }

    [Fact]
    public async Task A_comments_own_page_shows_what_it_answers_and_what_answers_it()
    {
        await using var paper = await Paper.StartAsync();
        await FillAsync(paper, 0, 1, 2, 1, 3);
        using var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour/comments/2");
        ada.Page.QuerySelectorAll("article.comment").Select(a => a.Id).ShouldBe(["comment-1", "comment-2", "comment-3", "comment-5"]);
        await ada.GoAsync("/stories/harbour/comments/6");
        ada.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Staff_are_marked()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        var staff = await paper.AddStaffAsync(StaffRole.Editor, "Mara Linde");
        await paper.WriteAsync(db => AddAsync(db, story, staff.Id, null, 1));
        using var ada = paper.NewBrowser();
        (await ada.GoAsync("/stories/harbour")).QuerySelector("#comment-1 .tag")!.TextContent.ShouldBe("Staff");
    }

    [Theory]
    [InlineData("Ilse Varga and Mara Linde", "Mara Linde", true, "Wrote this story")]
    [InlineData("MARA LINDE, photos: Ben Ode", "Mara Linde", true, "Wrote this story")]
    [InlineData("Mara Lindemann", "Mara Linde", true, "Staff")]
    [InlineData("", "Mara Linde", true, "Staff")]
    [InlineData("By Anna Berg and Tomas Reeve", "Anna", true, "Staff")]
    [InlineData("Mara Linde", "Mara Linde", false, null)]
    public async Task Who_wrote_the_story_is_marked_and_nobody_who_merely_has_the_name(string byline, string name, bool isStaff, string? mark)
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync(change: s => s.Byline = byline);
        var author = isStaff ? await paper.AddStaffAsync(StaffRole.Editor, name) : await paper.AddReaderAsync(name);
        await paper.AddCommentAsync(story, author, CommentState.Published, "I was there.");
        using var ada = paper.NewBrowser();
        (await ada.GoAsync("/stories/harbour")).QuerySelectorAll("#comment-1 .tag").Select(t => t.TextContent).ShouldBe(mark is null ? [] : [mark]);
        using var client = paper.NewClient();
        var json = await (await client.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative))).JsonAsync();
        json.GetProperty("comments")[0].GetProperty("author").GetProperty("wroteStory").GetBoolean().ShouldBe(mark == "Wrote this story");
    }

    /// <summary>One comment for each parent given by number; 0 begins a thread.</summary>
    internal static async Task<Story> FillAsync(Paper paper, params int[] parents)
    {
        var story = await paper.AddStoryAsync();
        await paper.WriteAsync(async db =>
        {
            var author = new Member { DisplayName = "Ada", UserName = "filler", IsGuest = true, CreatedAt = Paper.Begin };
            db.Members.Add(author);
            await db.SaveChangesAsync();
            for (var i = 0; i < parents.Length; i++)
            {
                var parent = parents[i] == 0 ? null : await db.Comments.SingleAsync(c => c.StoryId == story.Id && c.Number == parents[i]);
                await AddAsync(db, story, author.Id, parent, i + 1);
                await db.SaveChangesAsync();
            }
        });
        return story;
    }

    internal static Task AddAsync(Comity.Storage.ComityDb db, Story story, long authorId, Comment? parent, int number) =>
        CommentTransitions.AddAsync(
            db,
            new Comment
            {
                SiteId = story.SiteId,
                StoryId = story.Id,
                AuthorId = authorId,
                AuthorName = "Ada",
                Body = Sentences.At(number),
                Html = CommentHtml.Of(Sentences.At(number)),
                CreatedAt = Paper.Begin,
                State = CommentState.Published,
            },
            parent,
            default);

    private static async Task<(List<List<int>> Pages, string? Edge)> WalkAsync(Paper paper, Story story, string sort, string? cursor, string follow)
    {
        using var client = paper.NewClient();
        var pages = new List<List<int>>();
        string? back = null;
        do
        {
            if (follow == "previousCursor" && cursor is null)
                break;
            using var answer = await client.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments?sort={sort}&cursor={cursor}", UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await answer.JsonAsync();
            pages.Add([.. page.GetProperty("comments").EnumerateArray().Select(c => c.GetProperty("number").GetInt32())]);
            cursor = page.GetProperty(follow).GetString();
            back = page.GetProperty("previousCursor").GetString();
        }
        while (cursor is not null && pages.Count < 50);
        return (pages, back);
    }
}
