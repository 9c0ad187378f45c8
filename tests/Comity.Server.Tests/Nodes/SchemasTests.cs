#if POSTGRES
using System.Net;
using Comity.Server.Hosting;
using Comity.Server.Nodes;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Writing;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using StackExchange.Redis;
using Stream = Comity.Server.Tests.Embedding.LiveTests.Stream;

namespace Comity.Server.Tests.Nodes;

/// <summary>Several installations in one database, each in a schema of its own, which is how Citus spreads them over machines.</summary>
public sealed class SchemasTests
{
    [Fact]
    public async Task Installations_in_schemas_of_one_database_know_nothing_of_each_other()
    {
        var (data, database) = await Databases.EmptyAsync();
        var other = Databases.NewFolder();
        await using (var harbour = await Paper.StartAtAsync(data, In(database, "harbour")))
        await using (var valley = await Paper.StartAtAsync(other, In(database, "\"The valley\"")))
        {
            (await PostAsync(harbour, "Written at the harbour.")).StatusCode.ShouldBe(HttpStatusCode.Created);
            (await valley.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
            (await PostAsync(valley, "Written in the valley.")).StatusCode.ShouldBe(HttpStatusCode.Created);
            (await harbour.ReadAsync(db => db.Comments.Select(c => c.Body).SingleAsync())).ShouldBe("Written at the harbour.");
            (await valley.ReadAsync(db => db.Comments.Select(c => c.Body).SingleAsync())).ShouldBe("Written in the valley.");
            (await SchemasAsync(database)).ShouldBe("The valley, harbour", "nothing lies in the usual schema");
        }

        Directory.Delete(other, recursive: true);
        await Databases.DropAsync(data, database);
    }

    [Fact]
    public async Task Writers_of_one_schema_take_turns_and_do_not_wait_for_those_of_another()
    {
        var (data, database) = await Databases.EmptyAsync();
        var other = Databases.NewFolder();
        await using (var harbour = await Paper.StartAtAsync(data, In(database, "harbour")))
        await using (var beside = await harbour.StartBesideAsync())
        await using (var valley = await Paper.StartAtAsync(other, In(database, "valley")))
        {
            await using var busy = await BusyWriter.BeginAsync(harbour.Services.GetRequiredService<Writer>());
            await Patience.ForAsync(valley.WriteAsync(async db => (await db.Sites.SingleAsync()).Name = "The Valley Post"));
            var second = beside.WriteAsync(async db => (await db.Sites.SingleAsync()).Name = "The Harbour Post");
            await Patience.UntilAsync(() => IsAwaitedAsync(database));
            second.IsCompleted.ShouldBeFalse();
            await Patience.ForAsync(Task.WhenAll(busy.FreeAsync(), second));
        }

        Directory.Delete(other, recursive: true);
        await Databases.DropAsync(data, database);
    }

    [Fact]
    public async Task Two_nodes_that_start_at_once_make_one_schema()
    {
        var (data, database) = await Databases.EmptyAsync();
        await using (var one = Program.Build(Startup.Read(Paper.SettingsFor(data, In(database, "harbour")))))
        await using (var two = Program.Build(Startup.Read(Paper.SettingsFor(data, In(database, "Harbour")))))
        {
            await Task.WhenAll(new[] { one, two }.Select(n => Task.Run(() => Installation.PrepareAsync(n.Services, demo: false))));
            (await SchemasAsync(database)).ShouldBe("harbour", "PostgreSQL reads a name without quotation marks in small letters");
        }

        await Databases.DropAsync(data, database);
    }

    [Fact]
    public async Task A_paper_is_not_opened_under_the_locks_of_another_schema_than_its_own()
    {
        var (data, database) = await Databases.EmptyAsync();
        await using (var before = await Paper.StartAtAsync(data, database))
            (await PostAsync(before, "Written before.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        await using (var same = await Paper.StartAtAsync(data, In(database, "harbour,public")))
            (await same.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(1, "of several names none is made");

        await PostgresServer.RunAsync(database, "CREATE SCHEMA harbour");
        (await RefusedAsync(data, In(database, "harbour,public"))).ShouldContain("The paper lies in the schema \"public\", but \"harbour\" comes before it");
        // The server cuts a name at 63 bytes.
        (await RefusedAsync(data, In(database, new string('a', 70)))).ShouldContain($"but the connection uses \"{new string('a', 63)}\"");
        (await SchemasAsync(database)).ShouldBe("public");
        await Databases.DropAsync(data, database);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_made()
    {
        var (data, name) = (Databases.NewFolder(), $"comity_{Environment.ProcessId}_made");
        var database = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionAsync()) { Database = name }.ConnectionString;
        await using (var paper = await Paper.StartAtAsync(data, database))
            (await paper.ReadAsync(db => db.Sites.CountAsync())).ShouldBe(1);
        await Databases.DropAsync(data, database);
    }

    [Fact]
    public async Task The_usual_schema_keeps_the_lock_that_nodes_of_earlier_versions_take()
    {
        await using var paper = await Paper.StartAsync();
        await using var busy = await BusyWriter.BeginAsync(paper.Services.GetRequiredService<Writer>());
        const long comity = 0x636f6d697479;
        (await PostgresServer.RunAsync(paper.Database, $"SELECT pg_try_advisory_xact_lock({comity})")).ShouldBe(false);
        await busy.FreeAsync();
        (await PostgresServer.RunAsync(paper.Database, $"SELECT pg_try_advisory_xact_lock({comity})")).ShouldBe(true);
    }

    [Fact]
    public async Task Installations_share_a_Valkey_by_a_prefix_and_a_number()
    {
        await using var valkey = ValkeyServer.Find();
        await valkey.StartAsync();
        await using var listener = await ConnectionMultiplexer.ConnectAsync(valkey.Address);
        var heard = new List<string>();
        await listener.GetSubscriber().SubscribeAsync(RedisChannel.Pattern("*"), (channel, _) =>
        {
            lock (heard)
                heard.Add(channel.ToString());
        });
        var setting = $"--Comity:Valkey={valkey.Address},defaultDatabase=3,channelPrefix=harbour:";
        await using var one = await Paper.StartAsync(null, setting);
        var story = await one.AddStoryAsync();
        await using var two = await one.StartBesideAsync(null, setting);
        await NodesTests.ReachAsync(one, two);
        using var writer = one.NewClient();
        using var reader = two.NewClient();
        await using var page = await Stream.OpenAsync(reader, "/stories/harbour/events");
        (await writer.PostCommentAsync(story.Id, "The ferry was on time.")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await page.NextAsync()).Number.ShouldBe(1);

        await Patience.UntilAsync(() =>
        {
            lock (heard)
                return heard.Count > 0;
        });
        lock (heard)
            heard.ShouldAllBe(c => c.StartsWith("harbour:", StringComparison.Ordinal) && c.EndsWith(":news", StringComparison.Ordinal));
        await Patience.UntilAsync(async () => await one.Services.GetRequiredService<IWire>().CountAsync(one.Site.Id, "ferry", TimeSpan.FromHours(1)) is not null);
        (await listener.GetDatabase(3).ExecuteAsync("DBSIZE")).ToString().ShouldNotBe("0");
        (await listener.GetDatabase(0).ExecuteAsync("DBSIZE")).ToString().ShouldBe("0");
    }

    private static string In(string database, string schema) => new NpgsqlConnectionStringBuilder(database) { SearchPath = schema }.ConnectionString;

    private static async Task<string> RefusedAsync(string data, string database)
    {
        await using var node = Program.Build(Startup.Read(Paper.SettingsFor(data, database)));
        return (await Should.ThrowAsync<SettingException>(Installation.PrepareAsync(node.Services, demo: false))).Message;
    }

    private static async Task<HttpResponseMessage> PostAsync(Paper paper, string text)
    {
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        return await client.PostCommentAsync(story.Id, text);
    }

    /// <summary>Whether somebody waits for an advisory lock of this database.</summary>
    private static async Task<bool> IsAwaitedAsync(string database) =>
        await PostgresServer.RunAsync(database, "SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted)") is true;

    /// <summary>The schemas in which tables lie.</summary>
    private static async Task<string?> SchemasAsync(string database) =>
        await PostgresServer.RunAsync(database, "SELECT string_agg(DISTINCT schemaname, ', ') FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')") as string;
}
#endif
