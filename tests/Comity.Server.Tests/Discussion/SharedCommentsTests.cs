using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Discussion;

/// <summary>Readers who are known share what was read for one of them, and nothing that is another's own.</summary>
public sealed class SharedCommentsTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Story story = null!;
    private Desk ada = null!;
    private Desk ben = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        story = await paper.AddStoryAsync();
        await AddAsync(await paper.AddReaderAsync(), CommentState.Published, "The bridge is wide.");
        (ada, ben) = (await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane")), await paper.SeatAsync(await paper.AddReaderAsync("Ben Roe")));
    }

    public async ValueTask DisposeAsync()
    {
        ada.Dispose();
        ben.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task What_waits_is_shown_to_its_author_alone_whoever_reads_first()
    {
        var held = await AddAsync(ada.Member, CommentState.Held, "Nobody has looked at this yet.");
        foreach (var order in (Desk[][])[[ada, ben], [ben, ada]])
        {
            foreach (var desk in order)
            {
                (await TextsAsync(desk)).ShouldBe(desk == ada ? ["The bridge is wide.", "Nobody has looked at this yet."] : ["The bridge is wide."]);
                desk.Browser.Page.QuerySelectorAll(".comment").Length.ShouldBe(desk == ada ? 2 : 1, "nor is there a stone in its place");
            }

            // Old for everybody.
            await paper.WriteAsync(async db => (await db.Stories.SingleAsync()).Version++);
        }

        await paper.WriteAsync(async db => (await db.Comments.SingleAsync(c => c.Id == held.Id)).State = CommentState.Published);
        (await TextsAsync(ben)).ShouldBe(["The bridge is wide.", "Nobody has looked at this yet."]);
        (await TextsAsync(ada)).ShouldBe(["The bridge is wide.", "Nobody has looked at this yet."]);
    }

    [Fact]
    public async Task What_one_values_or_may_change_is_not_the_others()
    {
        (await ada.Api.PutAsJsonAsync($"/api/v1/comments/{(await paper.ReadAsync(db => db.Comments.SingleAsync())).Id}/reaction", new { reaction = "valued" })).EnsureSuccessStatusCode();
        await AddAsync(ben.Member, CommentState.Published, "And high.");
        foreach (var turn in (int[])[1, 2])
        {
            await TextsAsync(ada);
            ada.Browser.Page.QuerySelectorAll("form.reactions button[aria-pressed=true]").Length.ShouldBe(1, $"turn {turn}");
            ada.Browser.Page.QuerySelectorAll("a[href$='/edit']").Length.ShouldBe(0);
            await TextsAsync(ben);
            ben.Browser.Page.QuerySelectorAll("form.reactions button[aria-pressed=true]").Length.ShouldBe(0, $"turn {turn}");
            ben.Browser.Page.QuerySelectorAll("a[href$='/edit']").Length.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Whatever_is_posted_changed_or_withdrawn_is_on_the_next_page_of_everybody()
    {
        await TextsAsync(ada);
        var posted = await ben.Api.PostAsJsonAsync($"/api/v1/stories/{story.Id}/comments", new { body = "And high." });
        posted.EnsureSuccessStatusCode();
        (await TextsAsync(ada)).ShouldBe(["The bridge is wide.", "And high."]);
        var id = (await posted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        (await ben.Api.PutAsJsonAsync($"/api/v1/comments/{id}", new { body = "And long." })).EnsureSuccessStatusCode();
        (await TextsAsync(ada)).ShouldBe(["The bridge is wide.", "And long."]);
        (await ben.Api.DeleteAsync(new Uri($"/api/v1/comments/{id}", UriKind.Relative))).EnsureSuccessStatusCode();
        (await TextsAsync(ada)).ShouldNotContain("And long.");
    }

    [Fact]
    public async Task Texts_that_were_read_for_one_are_not_read_again_for_another_and_each_order_has_its_own()
    {
        var queries = new Queries();
        await using var watched = await Paper.StartAsync(queries.Watch);
        var harbour = await watched.AddStoryAsync();
        var author = await watched.AddReaderAsync();
        for (var n = 0; n < 20; n++)
            await watched.AddCommentAsync(harbour, author, CommentState.Published, $"Boat {n}.");
        using var one = await watched.SeatAsync(await watched.AddReaderAsync("Ada Vane"));
        using var two = await watched.SeatAsync(await watched.AddReaderAsync("Ben Roe"));
        await TextsAsync(one);
        await watched.WriteAsync(async db => (await db.Stories.SingleAsync()).Version++);
        var first = await RowsAsync(one);
        (await RowsAsync(two)).ShouldBeLessThanOrEqualTo(first - 20);
        queries.Plans.Where(p => p.Contains("(StoryId=?)", StringComparison.Ordinal) && p.Contains("Comments", StringComparison.Ordinal)).ShouldBeEmpty("all of the story would be looked through");
        await two.Browser.GoAsync("/stories/harbour?sort=newest");
        two.Browser.Page.QuerySelector(".comment")!.Id.ShouldBe("comment-20");
        await one.Browser.GoAsync("/stories/harbour");
        one.Browser.Page.QuerySelector(".comment")!.Id.ShouldBe("comment-1");

        async Task<int> RowsAsync(Desk desk)
        {
            queries.Clear();
            (await TextsAsync(desk)).Count.ShouldBe(20);
            return queries.Rows;
        }
    }

    [Fact]
    public async Task What_is_no_cursor_is_the_beginning_and_keeps_nothing_of_its_own()
    {
        var kept = paper.Services.GetRequiredService<SharedComments>();
        var read = 0;
        foreach (var cursor in (string?[])[null, "ferry", new string('a', 8000)])
            await kept.OfAsync(story, new DiscussionQuery(DiscussionSort.Oldest, cursor), () => Task.FromResult(PageComments.None with { Comments = [new() { AuthorName = $"{++read}", Body = "", Html = "" }] }));
        read.ShouldBe(1);
    }

    [Fact]
    public async Task The_words_for_search_engines_stand_only_on_the_page_of_who_is_not_known()
    {
        using var stranger = paper.NewClient();
        (await stranger.GetStringAsync("/stories/harbour")).Split("ld+json")[1].Split("</script>")[0].ShouldContain("The bridge is wide.");
        await TextsAsync(ada);
        var known = ada.Browser.Page.QuerySelector("script[type='application/ld+json']")!.TextContent;
        known.ShouldContain("NewsArticle");
        known.ShouldNotContain("The bridge is wide.");
    }

    private async Task<Comment> AddAsync(Member author, CommentState state, string body)
    {
        var comment = await paper.AddCommentAsync(story, author, state, body);
        await paper.WriteAsync(async db => (await db.Comments.SingleAsync(c => c.Id == comment.Id)).Html = CommentHtml.Of(body));
        return comment;
    }

    private static async Task<List<string>> TextsAsync(Desk desk)
    {
        await desk.Browser.GoAsync("/stories/harbour");
        return [.. desk.Browser.Page.QuerySelectorAll(".comment-body").Select(t => t.TextContent.Trim())];
    }
}
