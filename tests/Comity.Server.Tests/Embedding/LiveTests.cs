using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Comity.Server.Discussion.Live;
using Comity.Server.Sites;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Embedding;

/// <summary>What open pages of a discussion are told.</summary>
public sealed class LiveTests
{
    [Fact]
    public async Task Comments_decisions_and_withdrawals_are_told_held_ones_are_not_and_who_comes_back_gets_what_they_missed()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var guest = paper.NewClient();
        await using var page = await Stream.OpenAsync(guest, "/stories/harbour/events");
        var start = page.Last;

        await guest.PostCommentAsync(story.Id, "The ferry was on time.");
        var first = await page.NextAsync();
        (first.Number, first.Says, first.Valued).ShouldBe((1, "1 comment", null));
        await paper.AddCommentAsync(story, await paper.AddReaderAsync(), CommentState.Held, "Text that waits.");
        await guest.PostCommentAsync(story.Id, "It left at noon.");
        var second = await page.NextAsync();
        (second.Number, second.Says).ShouldBe((3, "2 comments"));
        var id = await paper.ReadAsync(db => Task.FromResult(db.Comments.Single(c => c.Number == 1).Id));
        await mara.Api.PostAsync($"/api/v1/moderation/comments/{id}/remove", Json.Of(new { clause = "spam" }));
        var removed = await page.NextAsync();
        (removed.Number, removed.Says).ShouldBe((1, "1 comment"));

        await using var back = await Stream.OpenAsync(guest, "/stories/harbour/events?after=" + second.Id);
        back.First.Id.ShouldBe(removed.Id);
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/stories/harbour/events?after=" + start);
        asked.Headers.Add("Accept", "application/json");
        (await (await guest.SendAsync(asked)).Content.ReadFromJsonAsync<LiveNews[]>())!.Select(n => n.Number).ShouldBe([1, 3, 1]);
        // Another node, or this one before it was started anew, has told it: what is not remembered is in the ledger.
        await using var elsewhere = await Stream.OpenAsync(guest, "/stories/harbour/events?after=-1");
        elsewhere.First.Number.ShouldBe(3, "the first one, which was published and removed, is told as it is now");
        (await elsewhere.NextAsync()).ShouldBe(removed);
        await using var lost = await Stream.OpenAsync(guest, "/stories/harbour/events?after=another-run.7");
        (lost.First.Number, lost.First.Says).ShouldBe((0, null));
    }

    [Fact]
    public async Task A_comment_that_was_public_and_waits_now_vanishes_from_open_pages()
    {
        await using var paper = await Paper.StartAsync(null, "--Comity:Reports:HoldWeight=1.4");
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        var reported = await paper.AddCommentAsync(story, author, CommentState.Published, "Honey is sold on the market page.");
        var approved = await paper.AddCommentAsync(story, author, CommentState.Held, "Text that waits.");
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var guest = paper.NewClient();
        await using var page = await Stream.OpenAsync(guest, "/stories/harbour/events");

        foreach (var name in (string[])["Tio Arnau", "Ines Okafor", "Rui Sand"])
        {
            using var reader = await paper.SeatAsync(await paper.AddReaderAsync(name));
            await reader.Api.PostAsJsonAsync($"/api/v1/comments/{reported.Id}/reports", new { clause = "spam" });
        }

        (await paper.CommentAsync(reported.Id)).State.ShouldBe(CommentState.Held);
        var held = await page.NextAsync();
        (held.Number, held.Says).ShouldBe((1, "0 comments"));

        await mara.Api.PostAsync($"/api/v1/moderation/comments/{approved.Id}/approve", Json.Of(new { }));
        (await page.NextAsync()).Number.ShouldBe(2);
        var action = await paper.ReadAsync(db => Task.FromResult(db.ModerationActions.OrderBy(a => a.Id).Last().Id));
        await mara.Api.PostAsync($"/api/v1/moderation/decisions/{action}/undo", null);
        (await paper.CommentAsync(approved.Id)).State.ShouldBe(CommentState.Held);
        (await page.NextAsync()).Number.ShouldBe(2);

        using var asked = new HttpRequestMessage(HttpMethod.Get, "/stories/harbour/comments?n=1&n=2");
        asked.Headers.Add("Accept", "text/vnd.comity.fragment+html");
        var html = await (await guest.SendAsync(asked)).Content.ReadAsStringAsync();
        html.ShouldContain("id=\"comment-1\"");
        html.ShouldContain("id=\"comment-2\"");
        html.ShouldNotContain("Honey");
        html.ShouldNotContain("Text that waits");
    }

    [Fact]
    public async Task Single_comments_are_handed_out_as_the_page_shows_them()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        var author = await paper.AddReaderAsync();
        await paper.AddCommentAsync(story, author, CommentState.Published, "One.");
        await paper.AddCommentAsync(story, author, CommentState.Held, "Secret.");
        using var reader = paper.NewBrowser();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/stories/harbour/comments?n=1&n=2&n=77&n=x");
        asked.Headers.Add("Accept", "text/vnd.comity.fragment+html");
        var html = await (await reader.Http.SendAsync(asked)).Content.ReadAsStringAsync();
        html.ShouldContain("id=\"comment-1\"");
        html.ShouldNotContain("comment-2");
        html.ShouldNotContain("Secret");
        html.ShouldNotContain("<html");
        await reader.GoAsync("/stories/harbour/comments?n=1");
        reader.Url.AbsolutePath.ShouldBe("/stories/harbour");
    }

    [Fact]
    public async Task A_stream_tells_that_it_lives_and_ends_after_an_hour()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var guest = paper.NewClient();
        await using var page = await Stream.OpenAsync(guest, "/stories/harbour/events");
        var beats = 0;
        await Patience.UntilAsync(async () =>
        {
            var next = page.AnyAsync();
            await Patience.UntilAsync(() =>
            {
                paper.Time.Advance(TimeSpan.FromSeconds(5));
                return next.IsCompleted;
            });
            beats += await next == "beat" ? 1 : 0;
            return await next is null;
        });
        beats.ShouldBeInRange(1, 3600 / 25);
    }

    [Fact]
    public async Task Streams_end_when_the_program_stops()
    {
        var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var guest = paper.NewClient();
        await using var page = await Stream.OpenAsync(guest, "/stories/harbour/events");
        await paper.DisposeAsync();
        (await page.AnyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task The_head_of_a_stream_is_as_for_any_answer_and_who_asks_for_it_alone_gets_it_alone()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        (await paper.Services.GetRequiredService<SiteOrigins>().SetAsync(paper.Site.Id, ["https://news.example"], "operator", default)).ShouldBeNull();
        using var guest = paper.NewClient();
        foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get])
        {
            using var asked = new HttpRequestMessage(method, "/stories/harbour/events");
            asked.Headers.Add("Origin", "https://news.example");
            using var answer = await guest.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://news.example"]);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            if (method == HttpMethod.Head)
                (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task News_are_kept_for_who_comes_back_up_to_a_bound()
    {
        var live = new LiveDiscussions();
        await live.TellAsync(1, 40, new LiveNews("", 5));
        live.IsWatched(1).ShouldBeFalse();
        var (missed, next) = live.Listen(1, null, () => 40, DateTimeOffset.UnixEpoch);
        using var page = next;
        missed.ShouldHaveSingleItem().ShouldBe(new LiveNews("40", 0) { Says = "" });
        for (var number = 1; number <= 300; number++)
            await live.TellAsync(1, 40 + number, new LiveNews("", number));
        var (none, other) = live.Listen(1, 40, () => 340, DateTimeOffset.UnixEpoch);
        other.Dispose();
        none.ShouldBeNull("what is forgotten is looked up in the ledger");
        var (some, third) = live.Listen(1, 330, () => 340, DateTimeOffset.UnixEpoch);
        third.Dispose();
        some!.Select(n => n.Number).ShouldBe(Enumerable.Range(291, 10));
        var (nothing, ahead) = live.Listen(1, 350, () => 340, DateTimeOffset.UnixEpoch);
        ahead.Dispose();
        nothing.ShouldBeEmpty("another node has told more than this one knows yet");
        await live.TellAsync(1, null, new LiveNews("", 7) { Valued = 3 });
        var (valued, fourth) = live.Listen(1, 340, () => 340, DateTimeOffset.UnixEpoch);
        fourth.Dispose();
        valued!.ShouldHaveSingleItem().Valued.ShouldBe(3);
        for (var story = 2; story < 1200; story++)
            live.Listen(story, null, () => 0, DateTimeOffset.UnixEpoch).Next.Dispose();
        live.IsWatched(1).ShouldBeTrue();
        Enumerable.Range(2, 1198).Count(s => live.IsWatched(s)).ShouldBeLessThanOrEqualTo(1000);
    }

    [Fact]
    public async Task What_is_told_while_the_first_page_of_a_discussion_comes_is_not_missed()
    {
        var live = new LiveDiscussions();
        var telling = Task.CompletedTask;
        var (missed, next) = live.Listen(1, 40, () =>
        {
            telling = live.TellAsync(1, 41, new LiveNews("", 5));
            return 40;
        }, DateTimeOffset.UnixEpoch);
        using var page = next;
        await telling;
        missed!.ShouldHaveSingleItem().ShouldBe(new LiveNews("41", 5));
    }

    internal sealed class Stream : IAsyncDisposable
    {
        private readonly System.IO.Stream body;
        private readonly IAsyncEnumerator<SseItem<string>> items;

        private Stream(System.IO.Stream body) => (this.body, items) = (body, SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator());

        public LiveNews First { get; private set; } = new("", 0);

        public string Last => First.Id;

        public static async Task<Stream> OpenAsync(HttpClient client, string path)
        {
            var stream = new Stream(await client.GetStreamAsync(new Uri(path, UriKind.Relative)));
            stream.First = await stream.NextAsync();
            return stream;
        }

        public async Task<LiveNews> NextAsync()
        {
            (await Patience.ForAsync(items.MoveNextAsync().AsTask())).ShouldBeTrue();
            return JsonSerializer.Deserialize<LiveNews>(items.Current.Data, JsonSerializerOptions.Web)!;
        }

        /// <summary>Of which kind the next event is; null: the stream has ended.</summary>
        public async Task<string?> AnyAsync() => await Patience.ForAsync(items.MoveNextAsync().AsTask()) ? items.Current.EventType : null;

        /// <summary>Not the enumerator, which while something is awaited cannot be.</summary>
        public ValueTask DisposeAsync() => body.DisposeAsync();
    }
}
