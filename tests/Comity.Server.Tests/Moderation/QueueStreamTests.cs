using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Comity.Server.Moderation;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Moderation;

public sealed class QueueStreamTests
{
    [Fact]
    public async Task New_entries_claims_and_decisions_reach_the_site_and_no_other_and_the_stream_ends_with_the_role()
    {
        await using var paper = await Paper.StartAsync();
        var other = await paper.AddSiteAsync("other.example");
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var ole = await paper.SeatAsync(StaffRole.Moderator, "Ole Brun");
        using var elsewhere = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        elsewhere.Api.DefaultRequestHeaders.Host = "other.example";
        await using var here = await Stream.OpenAsync(mara.Api);
        await using var there = await Stream.OpenAsync(elsewhere.Api);
        using var wrong = await paper.SeatAsync(StaffRole.Administrator, "Wanda Ode", other);
        (await wrong.Api.GetAsync("/api/v1/moderation/queue/events")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "Buy my honey.");
        using var guest = paper.NewClient();
        (await guest.PostAsync($"/api/v1/comments/{comment.Id}/reports", Json.Of(new { clause = "spam" }))).IsSuccessStatusCode.ShouldBeTrue();
        (await here.NextAsync()).ShouldBe(new QueueEvent("waiting", comment.Id, null, false));
        await ole.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/claim", null);
        (await here.NextAsync()).ShouldBe(new QueueEvent("claimed", comment.Id, "Ole Brun", false));
        await ole.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/dismiss-reports", Json.Of(new { }));
        (await here.NextAsync()).ShouldBe(new QueueEvent("report.dismiss", comment.Id, "Ole Brun", false));

        // Nothing of all that went to the other site: what comes next there is its own.
        var theirs = await paper.AddCommentAsync(await paper.AddStoryAsync("there", s => s.SiteId = other.Id), await paper.AddReaderAsync("Sol Ameln"), CommentState.Held, "Text.");
        await elsewhere.Api.PostAsync($"/api/v1/moderation/comments/{theirs.Id}/approve", Json.Of(new { }));
        (await there.NextAsync()).ShouldBe(new QueueEvent("comment.approve", theirs.Id, "Robin Ode", true));

        await paper.WriteAsync(db => db.SiteStaff.Where(s => s.MemberId == mara.Member.Id).ExecuteDeleteAsync());
        await ole.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/remove", Json.Of(new { clause = "spam" }));
        (await here.NextAsync()).ShouldBeNull();
    }

    /// <summary>An open stream of events, beats left out.</summary>
    private sealed class Stream : IAsyncDisposable
    {
        private readonly HttpResponseMessage response;
        private readonly IAsyncEnumerator<SseItem<string>> items;

        private Stream(HttpResponseMessage response, System.IO.Stream body)
        {
            this.response = response;
            items = SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator();
        }

        /// <summary>Returns when the server listens for news.</summary>
        public static async Task<Stream> OpenAsync(HttpClient client)
        {
            var opened = await client.GetAsync("/api/v1/moderation/queue/events", HttpCompletionOption.ResponseHeadersRead);
            opened.StatusCode.ShouldBe(HttpStatusCode.OK);
            var stream = new Stream(opened, await opened.Content.ReadAsStreamAsync());
            (await Patience.ForAsync(stream.items.MoveNextAsync().AsTask())).ShouldBeTrue();
            return stream;
        }

        /// <summary>Null: the server ended the stream.</summary>
        public async Task<QueueEvent?> NextAsync()
        {
            while (await Patience.ForAsync(items.MoveNextAsync().AsTask()))
            {
                if (items.Current.EventType == "queue")
                    return JsonSerializer.Deserialize<QueueEvent>(items.Current.Data, JsonSerializerOptions.Web);
            }

            return null;
        }

        /// <summary>Not the enumerator, which while something is awaited cannot be.</summary>
        public ValueTask DisposeAsync()
        {
            response.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
