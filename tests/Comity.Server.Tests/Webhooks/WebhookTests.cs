using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Server.Webhooks;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.Webhooks;

public sealed class WebhookTests
{
    [Fact]
    public async Task What_happens_is_told_once_signed_and_without_names_or_texts()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400", "--Comity:Fetching:AllowPrivateAddresses=true");
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        var story = await paper.AddStoryAsync();
        var secret = (await AddAsync(chief, receiver.Address, "comment.published", "comment.removed", "report.filed")).GetProperty("secret").GetString()!;
        (await chief.Api.GetStringAsync(new Uri("/api/v1/webhooks", UriKind.Relative))).ShouldNotContain(secret);

        using var ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada Vane"));
        var posted = await (await ada.Api.PostCommentAsync(story.Id, "The bridge is wide.", null)).JsonAsync();
        var id = posted.GetProperty("id").GetInt64();
        using var ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
        (await ben.Api.PostAsJsonAsync($"/api/v1/comments/{id}/reports", new { clause = "noise", text = "Noise." })).EnsureSuccessStatusCode();
        (await chief.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{id}/remove", new { clause = "noise" })).EnsureSuccessStatusCode();
        await SendAsync(paper);
        await SendAsync(paper);

        receiver.Requests.ConvertAll(r => r.Json.GetProperty("type").GetString()).ShouldBe(["comment.published", "report.filed", "comment.removed"]);
        foreach (var request in receiver.Requests)
        {
            // The receiver's side of standardwebhooks.com, by hand.
            var key = Convert.FromBase64String(secret["whsec_".Length..]);
            var signed = $"{request.Headers["webhook-id"]}.{request.Headers["webhook-timestamp"]}.{request.Body}";
            request.Headers["webhook-signature"].ShouldBe("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed))));
            request.Headers["webhook-timestamp"].ShouldBe(Paper.Begin.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture));
            foreach (var personal in (string[])["Ada", "Ben", "The bridge is wide", "Noise.", "member:"])
                request.Body.ShouldNotContain(personal);
        }

        receiver.Requests.Select(r => r.Headers["webhook-id"]).Distinct().Count().ShouldBe(3);
        var data = receiver.Requests[2].Json.GetProperty("data");
        data.GetProperty("comment").GetProperty("id").GetInt64().ShouldBe(id);
        data.GetProperty("comment").GetProperty("state").GetString().ShouldBe("removed");
        (data.GetProperty("clause").GetString(), data.GetProperty("by").GetString()).ShouldBe(("noise", "person"));
        (await paper.ReadAsync(db => db.Outbox.Where(m => m.Kind == "webhook").Select(m => m.Payload).Distinct().ToListAsync())).ShouldBe(["{}"]);
    }

    [Fact]
    public async Task What_is_not_taken_is_tried_again_with_growing_waits_then_kept_for_a_person_to_retry_or_discard()
    {
        await using var receiver = await Receiver.StartAsync(StatusCodes.Status503ServiceUnavailable);
        await using var paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400", "--Comity:Fetching:AllowPrivateAddresses=true", "--Comity:Webhooks:Attempts=3");
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        var hook = (await AddAsync(chief, receiver.Address, "comment.published")).GetProperty("id").GetInt64();
        (await chief.Api.PostAsync(new Uri($"/api/v1/webhooks/{hook}/ping", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var waits = new List<double>();
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            await SendAsync(paper);
            var waiting = await paper.ReadAsync(db => db.Outbox.AsNoTracking().SingleAsync());
            waiting.LastError.ShouldBe("HttpRequestException: The endpoint answered with status 503.");
            waits.Add((waiting.DueAt - paper.Time.GetUtcNow()).TotalMinutes);
            paper.Time.Advance(waiting.DueAt - paper.Time.GetUtcNow());
        }

        waits[0].ShouldBeInRange(1, 1.25);
        waits[1].ShouldBeInRange(2, 2.5);
        await SendAsync(paper);
        receiver.Requests.Count.ShouldBe(3);
        receiver.Requests.Select(r => r.Headers["webhook-id"]).Distinct().ShouldHaveSingleItem();
        await chief.Browser.GoAsync("/console/webhooks");
        chief.Browser.Page.QuerySelector(".dead-letter")!.TextContent.ShouldContain("The endpoint answered with status 503.");
        chief.Browser.Page.QuerySelector(".dead-letter pre")!.TextContent.ShouldContain("ping");

        receiver.Status = StatusCodes.Status200OK;
        await chief.Browser.SubmitAsync("form[action$=retry] button");
        chief.Browser.Page.QuerySelector(".dead-letter").ShouldBeNull();
        await SendAsync(paper);
        (await paper.ReadAsync(db => db.Outbox.SingleAsync())).SentAt.ShouldNotBeNull();

        receiver.Status = StatusCodes.Status302Found;
        await chief.Browser.SubmitAsync("form[action$=ping] button");
        await paper.WriteAsync(db => db.Outbox.Where(m => m.SentAt == null).ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, 2)));
        await SendAsync(paper);
        await chief.Browser.GoAsync("/console/webhooks");
        chief.Browser.Page.QuerySelector(".dead-letter")!.TextContent.ShouldContain("302", Case.Sensitive, "a redirect is not followed");
        await chief.Browser.SubmitAsync("form[action$=discard] button");
        chief.Browser.Page.QuerySelector(".dead-letter").ShouldBeNull();
    }

    [Fact]
    public async Task Private_addresses_are_not_reached_and_bad_orders_and_other_sites_are_refused()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400");
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        foreach (var (url, kinds) in new[] { ("http://hooks.example/", "comment.published"), ("https://u:p@hooks.example/", "comment.published"), ("hooks", "comment.published"), ("https://hooks.example/", "comment.read") })
        {
            using var bad = await chief.Api.PostAsJsonAsync("/api/v1/webhooks", new { url, kinds = new[] { kinds } });
            bad.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, url);
        }

        (await chief.Api.PostAsJsonAsync("/api/v1/webhooks", new { url = "https://hooks.example/" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var hook = (await AddAsync(chief, $"https://127.0.0.1:{new Uri(receiver.Address).Port}/", "comment.published")).GetProperty("id").GetInt64();
        (await chief.Api.PostAsync(new Uri($"/api/v1/webhooks/{hook}/ping", UriKind.Relative), null)).EnsureSuccessStatusCode();
        await SendAsync(paper);
        receiver.Requests.ShouldBeEmpty();
        var waiting = await paper.ReadAsync(db => db.Outbox.AsNoTracking().SingleAsync());
        waiting.SentAt.ShouldBeNull();
        waiting.LastError.ShouldNotBeNullOrEmpty();

        var other = await paper.AddSiteAsync("other.example");
        using var elsewhere = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        elsewhere.Api.DefaultRequestHeaders.Host = "other.example";
        (await elsewhere.Api.GetStringAsync(new Uri("/api/v1/webhooks", UriKind.Relative))).ShouldBe("[]");
        await paper.WriteAsync(db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, DateTimeOffset.MaxValue)));
        (await elsewhere.Api.GetStringAsync(new Uri("/api/v1/webhooks/dead-letters", UriKind.Relative))).ShouldBe("[]");
        foreach (var id in (long[])[hook, 987654321])
            (await elsewhere.Api.DeleteAsync(new Uri($"/api/v1/webhooks/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var id in (long[])[waiting.Id, 987654321])
            (await elsewhere.Api.PostAsync(new Uri($"/api/v1/webhooks/dead-letters/{id}/retry", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var editor = await paper.SeatAsync(StaffRole.Editor, "Sol Ameln");
        (await editor.Api.GetAsync(new Uri("/api/v1/webhooks", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await chief.Api.PutAsJsonAsync($"/api/v1/webhooks/{hook}", new { url = "https://hooks.example/", kinds = new[] { "appeal.filed" } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await chief.Api.DeleteAsync(new Uri($"/api/v1/webhooks/{hook}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await paper.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
        (await paper.LedgerAsync())[^3..].ShouldBe(["webhook.add", "webhook.change", "webhook.delete"]);
    }

    private static Task SendAsync(Paper paper) => paper.Services.GetRequiredService<WebhookDispatcher>().SendDueAsync(CancellationToken.None);

    private static async Task<JsonElement> AddAsync(Desk chief, string url, params string[] kinds)
    {
        using var response = await chief.Api.PostAsJsonAsync("/api/v1/webhooks", new { url, kinds });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>A program that takes webhooks, on a free loopback port.</summary>
    private sealed class Receiver : IAsyncDisposable
    {
        private readonly WebApplication app;

        private Receiver(WebApplication app) => this.app = app;

        public string Address => app.Urls.First() + "/hooks";

        public int Status { get; set; }

        public List<(Dictionary<string, string> Headers, string Body, JsonElement Json)> Requests { get; } = [];

        public static async Task<Receiver> StartAsync(int status = StatusCodes.Status204NoContent)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var receiver = new Receiver(builder.Build()) { Status = status };
            receiver.app.Run(async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                var body = await reader.ReadToEndAsync();
                lock (receiver.Requests)
                    receiver.Requests.Add((context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body, JsonDocument.Parse(body).RootElement.Clone()));
                context.Response.StatusCode = receiver.Status;
                if (receiver.Status == StatusCodes.Status302Found)
                    context.Response.Headers.Location = "/elsewhere";
            });
            await receiver.app.StartAsync();
            return receiver;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
