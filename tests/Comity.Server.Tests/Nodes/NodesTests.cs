#if POSTGRES
using System.Diagnostics;
using System.Net;
using Comity.Server.Hosting;
using Comity.Server.Nodes;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Hosting;
using Comity.Storage.Outbox;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using StackExchange.Redis;
using Stream = Comity.Server.Tests.Embedding.LiveTests.Stream;

namespace Comity.Server.Tests.Nodes;

/// <summary>Several nodes over one database, with and without a Valkey. The clock stands still, so that nothing comes by asking the database unless a test moves it.</summary>
public sealed class NodesTests
{
    private const string Events = "/stories/harbour/events";

    [Fact]
    public async Task What_is_posted_on_one_node_is_streamed_on_all_and_a_reader_goes_on_at_another()
    {
        await using var valkey = ValkeyServer.Find();
        await valkey.StartAsync();
        await using var one = await Paper.StartAsync(null, "--Comity:Valkey=" + valkey.Address);
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync(null, "--Comity:Valkey=" + valkey.Address);
        using var writer = one.NewClient();
        using var second = two.NewClient();
        await using var pageOfTwo = await Stream.OpenAsync(second, Events);
        string last;
        await using (var three = await one.StartBesideAsync(null, "--Comity:Valkey=" + valkey.Address))
        {
            using var third = three.NewClient();
            await using var pageOfThree = await Stream.OpenAsync(third, Events);
            await ReachAsync(one, two, three);
            var begun = Stopwatch.GetTimestamp();
            (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).StatusCode.ShouldBe(HttpStatusCode.Created);
            var posted = Stopwatch.GetElapsedTime(begun);
            (await pageOfTwo.NextAsync()).Number.ShouldBe(1);
            var news = await pageOfThree.NextAsync();
            (news.Number, news.Says).ShouldBe((1, "1 comment"));
            TestContext.Current.TestOutputHelper?.WriteLine($"Answered after {posted.TotalMilliseconds:0} ms, streamed on two other nodes after {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms.");
            (await third.GetStringAsync(new Uri($"/api/v1/stories/{story.Id}/comments", UriKind.Relative))).ShouldContain("The ferry was on time.");
            last = news.Id;
        }

        // The third node is gone, the others go on; its reader comes back to another, which was not asked for this story before.
        (await second.PostCommentAsync(story.Id, "It left at noon.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await pageOfTwo.NextAsync()).Number.ShouldBe(2);
        await using var back = await Stream.OpenAsync(writer, Events + "?after=" + last);
        back.First.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Without_Valkey_the_database_is_asked_and_when_it_comes_back_it_is_quick_again()
    {
        await using var valkey = ValkeyServer.Find();
        // It is down when the nodes start.
        await using var one = await Paper.StartAsync(null, "--Comity:Valkey=" + valkey.Address);
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync(null, "--Comity:Valkey=" + valkey.Address);
        using var writer = one.NewClient();
        using var reader = two.NewClient();
        await using var page = await Stream.OpenAsync(reader, Events);
        (await writer.PostCommentAsync(story.Id, "One.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await AskedAsync(one, page)).Number.ShouldBe(1);

        await valkey.StartAsync();
        await ReachAsync(one, two);
        await writer.PostCommentAsync(story.Id, "Two.");
        (await page.NextAsync()).Number.ShouldBe(2);

        await valkey.KillAsync();
        await LoseAsync(one, two);
        (await writer.PostCommentAsync(story.Id, "Three.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await AskedAsync(one, page)).Number.ShouldBe(3);

        await valkey.StartAsync();
        await ReachAsync(one, two);
        await writer.PostCommentAsync(story.Id, "Four.");
        (await page.NextAsync()).Number.ShouldBe(4);
    }

    [Fact]
    public async Task A_node_that_reaches_Valkey_and_hears_nothing_does_not_pass_for_connected()
    {
        await using var valkey = ValkeyServer.Find();
        await valkey.StartAsync();
        await using var admin = await ConnectionMultiplexer.ConnectAsync(valkey.Address);
        await admin.GetDatabase().ExecuteAsync("ACL", "SETUSER", "default", "resetchannels");
        await using var one = await Paper.StartAsync(null, "--Comity:Valkey=" + valkey.Address);
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync(null, "--Comity:Valkey=" + valkey.Address);
        var wire = two.Services.GetRequiredService<IWire>();
        await Patience.UntilAsync(async () => await wire.CountAsync(1, "ferry", TimeSpan.FromHours(1)) is not null);
        wire.IsConnected.ShouldBeFalse();

        await admin.GetDatabase().ExecuteAsync("ACL", "SETUSER", "default", "allchannels");
        await ReachAsync(one, two);
        using var writer = one.NewClient();
        using var reader = two.NewClient();
        await using var page = await Stream.OpenAsync(reader, Events);
        (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await page.NextAsync()).Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_holds_on_all_nodes_together_and_on_each_alone_while_Valkey_is_lost()
    {
        await using var valkey = ValkeyServer.Find();
        await valkey.StartAsync();
        string[] settings = ["--Comity:Valkey=" + valkey.Address, "--Comity:Discussion:PostsPerMinutePerAddress=2"];
        await using var one = await Paper.StartAsync(null, settings);
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync(null, settings);
        await ReachAsync(one, two);
        using var here = one.NewClient();
        using var there = two.NewClient();
        for (var n = 0; n < 4; n++)
            (await here.PostCommentAsync(story.Id, $"Comment {n} of the ferry.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        var refused = await there.PostCommentAsync(story.Id, "A fifth.");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();

        var limiters = new[] { one, two }.Select(p => p.Services.GetRequiredService<Limiter>()).ToList();
        (await limiters[0].TakeAsync(1, "sign-in:ada", 2, TimeSpan.FromHours(1))).ShouldBeTrue();
        (await limiters[1].TakeAsync(1, "sign-in:ada", 2, TimeSpan.FromHours(1))).ShouldBeTrue();
        (await limiters[0].TakeAsync(1, "sign-in:ada", 2, TimeSpan.FromHours(1))).ShouldBeFalse();
        (await limiters[0].TakeAsync(2, "sign-in:ada", 2, TimeSpan.FromHours(1))).ShouldBeTrue("another site counts for itself");

        await valkey.KillAsync();
        await LoseAsync(one, two);
        (await there.PostCommentAsync(story.Id, "A sixth, by its own count.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await here.PostCommentAsync(story.Id, "A seventh.")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests, "what was counted here stays counted");
    }

    [Fact]
    public async Task A_page_kept_on_one_node_is_old_as_soon_as_another_has_committed()
    {
        await using var valkey = ValkeyServer.Find();
        await valkey.StartAsync();
        await using var one = await Paper.StartAsync(null, "--Comity:Valkey=" + valkey.Address);
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync(null, "--Comity:Valkey=" + valkey.Address);
        await ReachAsync(one, two);
        using var reader = new Reader(two);
        await reader.GetAsync("/stories/harbour");
        using var writer = one.NewClient();
        (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        await reader.SeesAsync("/stories/harbour", "The ferry was on time.");

        // No ledger knows of these.
        await one.WriteAsync(async db => (await db.Stories.SingleAsync()).Headline = "Low water");
        await reader.SeesAsync("/stories/harbour", "Low water");
        await one.WriteAsync(async db => (await db.Sites.SingleAsync()).Name = "The Harbour Post");
        await reader.SeesAsync("/stories/harbour", "The Harbour Post");
    }

    [Fact]
    public async Task Without_Valkey_a_page_kept_on_one_node_is_old_when_the_ledger_has_been_asked()
    {
        await using var one = await Paper.StartAsync();
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync();
        using var reader = new Reader(two);
        await reader.GetAsync("/stories/harbour");
        (await one.Services.GetRequiredService<SiteOrigins>().SetAsync(story.SiteId, ["https://news.example"], "operator", default)).ShouldBeNull();
        await Patience.UntilAsync(async () =>
        {
            one.Time.Advance(LedgerFollower.Pause);
            await reader.GetAsync("/stories/harbour");
            return two.Site.Origins is ["https://news.example"];
        });
    }

    [Fact]
    public async Task A_form_and_a_guest_of_one_node_are_known_on_another_that_has_only_the_ledgers_key()
    {
        await using var one = await Paper.StartAsync();
        await one.AddStoryAsync();
        using var ada = one.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        await using var two = await one.StartBesideAsync();
        ada.MoveTo(two);
        await ada.SubmitAsync("#comment-form", ("Name", "Ada"), ("Body", "Written on a form of the other node."));
        ada.Url.Authority.ShouldBe(two.Address.Authority);
        ada.Text.ShouldContain("Written on a form of the other node.");
        ada.MoveTo(one);
        await ada.GoAsync(ada.Url.ToString());
        ada.Page.QuerySelector("#comment-form [name=Name]")!.GetAttribute("value").ShouldBe("Ada", "the guest is known there");
        two.Services.GetRequiredService<InstallationKeys>().Read("address").ShouldBe(one.Services.GetRequiredService<InstallationKeys>().Read("address"));
        (await one.ReadAsync(db => db.Set<DataProtectionKey>().Select(k => k.Xml).SingleAsync())).ShouldNotBeNull().ShouldNotContain("masterKey");
    }

    [Fact]
    public async Task Two_nodes_that_start_at_once_on_an_empty_database_make_one_paper()
    {
        var (data, database) = await Databases.EmptyAsync();
        await using (var one = Program.Build(Startup.Read(Paper.SettingsFor(data, database))))
        await using (var two = Program.Build(Startup.Read(Paper.SettingsFor(data, database))))
        {
            await Task.WhenAll(new[] { one, two }.Select(n => Task.Run(() => Installation.PrepareAsync(n.Services, demo: false))));
            one.Services.GetRequiredService<SiteDirectory>().All.ShouldHaveSingleItem().Id.ShouldBe(two.Services.GetRequiredService<SiteDirectory>().All[0].Id);
        }

        await Databases.DropAsync(data, database);
    }

    [Fact]
    public async Task Each_message_of_the_outbox_is_sent_by_one_node()
    {
        await using var one = await Paper.StartAsync();
        await using var two = await one.StartBesideAsync();
        await one.WriteAsync(db =>
        {
            for (var n = 0; n < 60; n++)
            {
                db.Outbox.Add(new OutboxMessage
                {
                    SiteId = one.Site.Id,
                    Kind = "mail",
                    CreatedAt = one.Time.GetUtcNow(),
                    DueAt = one.Time.GetUtcNow(),
                    Payload = """{"To":"ada@news.example","Subject":"News","Text":"The ferry was on time."}""",
                });
            }

            return Task.CompletedTask;
        });
        var sent = await Task.WhenAll(new[] { one, two }.Select(p => Task.Run(() => p.Services.GetRequiredService<Dispatcher>().SendDueAsync(default))));
        sent.Sum().ShouldBe(60);
        (await one.ReadAsync(db => Task.FromResult(db.Outbox.Count(m => m.Attempts == 1 && m.SentAt != null)))).ShouldBe(60);
    }

    [Fact]
    public async Task While_PostgreSQL_restarts_writers_are_told_to_come_back_and_then_all_goes_on()
    {
        await using var one = await Paper.StartAsync();
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync();
        using var writer = one.NewClient();
        using var reader = two.NewClient();
        await using var page = await Stream.OpenAsync(reader, Events);
        await writer.PostCommentAsync(story.Id, "Before.");
        (await AskedAsync(one, page)).Number.ShouldBe(1);

        var name = new NpgsqlConnectionStringBuilder(one.Database).Database;
        await OnServerAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await OnServerAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        var refused = await writer.PostCommentAsync(story.Id, "Meanwhile.");
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        one.Time.Advance(LedgerFollower.Pause);

        await OnServerAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        (await writer.PostCommentAsync(story.Id, "After.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await AskedAsync(one, page)).Number.ShouldBe(2);
    }

    /// <summary>The next news of a page, when the nodes have to ask the database for it: lets time pass until it comes, slowly, since streams tell that they live and end by the same clock.</summary>
    private static async Task<Comity.Server.Discussion.Live.LiveNews> AskedAsync(Paper paper, Stream page)
    {
        const int readsInSecond = 50;
        var next = page.NextAsync();
        while (true)
        {
            paper.Time.Advance(LedgerFollower.Pause);
            for (var read = 0; read < readsInSecond && !next.IsCompleted; read++)
                await Task.WhenAny(next, paper.ReadAsync(db => Task.FromResult(db.Sites.Count())));
            if (!next.IsCompleted)
                continue;
            // Without a number it only tells that the stream lives.
            if (await next is { Number: > 0 } news)
                return news;
            next = page.NextAsync();
        }
    }

    /// <summary>Waits until each of the nodes hears the others.</summary>
    internal static Task ReachAsync(params Paper[] nodes) => Patience.UntilAsync(() => nodes.All(IsConnected));

    private static Task LoseAsync(params Paper[] nodes) => Patience.UntilAsync(() => !nodes.Any(IsConnected));

    private static bool IsConnected(Paper node) => node.Services.GetRequiredService<IWire>().IsConnected;

    private static async Task OnServerAsync(string sql) => await PostgresServer.RunAsync(await PostgresServer.ConnectionAsync(), sql);
}
#endif
