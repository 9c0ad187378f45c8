using Comity.Server.Tests.Harness;
using Comity.Server.Webhooks;
using Comity.Storage.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Comity.Server.Tests.Webhooks;

/// <summary>An endpoint that takes requests and never answers, beside one that does.</summary>
public sealed class HangingTests : IAsyncLifetime
{
    private readonly TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource hung = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim taken = new(0);
    private WebApplication endpoints = null!;
    private Paper paper = null!;
    private int hanging;

    private WebhookDispatcher Dispatcher => paper.Services.GetRequiredService<WebhookDispatcher>();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        endpoints = builder.Build();
        endpoints.MapPost("/hangs", async () =>
        {
            Interlocked.Increment(ref hanging);
            hung.TrySetResult();
            await release.Task;
        });
        endpoints.MapPost("/takes", () => { taken.Release(); });
        await endpoints.StartAsync();
        paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400", "--Comity:Fetching:AllowPrivateAddresses=true", "--Comity:Webhooks:TimeoutSeconds=10");
    }

    public async ValueTask DisposeAsync()
    {
        release.TrySetResult();
        await paper.DisposeAsync();
        await endpoints.DisposeAsync();
        taken.Dispose();
    }

    [Fact]
    public async Task Others_get_theirs_while_one_is_still_held_open()
    {
        var (hangs, takes) = (await AddHookAsync("/hangs"), await AddHookAsync("/takes"));
        await AddMessagesAsync(hangs, 25);
        await AddMessagesAsync(takes, 1);
        var sending = Dispatcher.SendDueAsync(TestContext.Current.CancellationToken);
        await hung.Task;
        await taken.WaitAsync(TestContext.Current.CancellationToken);

        await AddMessagesAsync(takes, 1);
        var later = Dispatcher.SendDueAsync(TestContext.Current.CancellationToken);
        await taken.WaitAsync(TestContext.Current.CancellationToken);

        (sending.IsCompleted, release.Task.IsCompleted, hanging).ShouldBe((false, false, 1), "the other request is still held open, and there is one of them");
        release.SetResult();
        (await sending + await later).ShouldBe(27);
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_is_left_alone_for_a_while_and_the_rest_counts_no_attempt()
    {
        var hangs = await AddHookAsync("/hangs");
        await AddMessagesAsync(hangs, 25);
        var sending = Dispatcher.SendDueAsync(TestContext.Current.CancellationToken);
        await hung.Task;

        paper.Time.Advance(TimeSpan.FromSeconds(10));
        (await sending).ShouldBe(0);

        hanging.ShouldBe(1);
        var waiting = await paper.ReadAsync(db => db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync());
        waiting.Select(m => m.Attempts).ShouldBe([1, .. Enumerable.Repeat(0, 24)]);
        waiting.Min(m => m.DueAt).ShouldBe(paper.Time.GetUtcNow() + TimeSpan.FromMinutes(1));
        (await Dispatcher.SendDueAsync(TestContext.Current.CancellationToken)).ShouldBe(0, "nothing is due");

        release.SetResult();
        paper.Time.Advance(TimeSpan.FromMinutes(2));
        (await Dispatcher.SendDueAsync(TestContext.Current.CancellationToken)).ShouldBe(25);
    }

    private async Task<Webhook> AddHookAsync(string path)
    {
        var hook = new Webhook { SiteId = paper.Site.Id, Url = endpoints.Urls.First() + path, Secret = WebhookDesk.SecretPrefix + Convert.ToBase64String(new byte[32]), Kinds = ["ping"], CreatedAt = Paper.Begin };
        await paper.WriteAsync(db => Task.FromResult(db.Webhooks.Add(hook)));
        return hook;
    }

    private Task AddMessagesAsync(Webhook hook, int count) => paper.WriteAsync(db =>
    {
        db.Outbox.AddRange(Enumerable.Range(0, count).Select(i => WebhookMaker.Message(hook, $"m{i}", "{}", paper.Time.GetUtcNow())));
        return Task.CompletedTask;
    });
}
