using System.Text;
using Comity.Bench.Machine;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>
/// What reading and posting cost as work grows: comments in one story, stories, nodes: <c>… -- growth [seconds] [most comments in a story]</c>.
/// Each row beside the first of its kind.
/// </summary>
internal static class GrowthBench
{
    private const int Connections = 16;

    /// <summary>The first of a kind is what the others stand beside: its process has to be compiled as well as theirs.</summary>
    private const double Warming = 2.5;

    /// <summary>First comments of readers, unlike one another and with nothing in them that would let one wait: its author's page would show one more than those of others.</summary>
    private static readonly string[] s_hellos =
    [
        "Good morning from the harbour.", "I took the early train.", "Where can the plans be seen?", "My garden has never been so green.", "Thank you for the map.",
        "We walked there on Sunday.", "The library opens at nine.", "How long will the works take?", "It rained all afternoon.", "Our school has a choir now.",
        "Bread is cheaper in the market hall.", "The bus was full again.", "Does anybody know the name of this bird?", "A fine photograph.", "I remember the old bridge.", "See you at the fair.",
    ];

    public static async Task<int> RunAsync(double seconds, int most)
    {
        await using (var paper = await BenchPaper.MakeAsync(new Place { Database = "" }))
        {
            var sizes = new[] { 1_000, 10_000, 100_000, 1_000_000 }.Where(s => s <= most).ToList();
            await SeedAsync(paper, sizes.Select(s => ($"of-{s}", s)));
            using var server = await ServerProcess.StartAsync(paper);
            await RowsAsync(sizes.Select(s => ($"{s:#,0} comments in the story", (Func<int, string>)(_ => $"of-{s}"))), [server.Port], seconds);
        }

        await using (var paper = await BenchPaper.MakeAsync(new Place { Database = "" }))
        {
            await SeedAsync(paper, Enumerable.Range(0, 1000).Select(i => ($"s-{i}", 10)));
            using var server = await ServerProcess.StartAsync(paper);
            await RowsAsync(new[] { 1, 30, 1000 }.Select(n => ($"{n:#,0} stories in turn", (Func<int, string>)(turn => $"s-{turn % n}"))), [server.Port], seconds);
        }

        await NodesAsync(seconds);
        return 0;
    }

    private static async Task NodesAsync(double seconds)
    {
        try
        {
            await using var postgres = await PostgresCluster.StartAsync();
            await using var valkey = new ValkeyProcess(ValkeyProcess.Find() ?? throw new LackException("neither valkey-server nor redis-server was found"));
            await valkey.StartAsync();
            await using var paper = await BenchPaper.MakeAsync(new Place { Database = postgres.Connection, Valkey = valkey.Address });
            await SeedAsync(paper, Enumerable.Range(0, 30).Select(i => ($"s-{i}", 10)));
            var nodes = new List<ServerProcess>();
            try
            {
                (double, double)? first = null;
                foreach (var count in (int[])[1, 2, 3, 4])
                {
                    nodes.Add(await ServerProcess.StartAsync(paper));
                    first ??= await RowAsync($"{count} node on PostgreSQL and Valkey, all on this machine", turn => $"s-{turn % 30}", ([.. nodes.Select(n => n.Port)], seconds), null);
                    if (count > 1)
                        await RowAsync($"{count} nodes", turn => $"s-{turn % 30}", ([.. nodes.Select(n => n.Port)], seconds), first);
                }
            }
            finally
            {
                nodes.ForEach(n => n.Dispose());
            }

            await SizeAsync(paper);
        }
        catch (LackException lack)
        {
            Console.WriteLine($"nodes not run: {lack.Message}");
        }
    }

    /// <summary>What a comment takes on the disk of PostgreSQL with all that belongs to it.</summary>
    private static async Task SizeAsync(BenchPaper paper)
    {
        await using var db = await paper.Services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync();
        var bytes = await db.Database.SqlQuery<long>($"""SELECT pg_database_size(current_database()) AS "Value" """).SingleAsync();
        var comments = await db.CommentRevisions.CountAsync();
        Results.Row($"PostgreSQL, {comments:#,0} comments", Results.Of(bytes / 1024.0 / comments, "KiB each on the disk, with revision, ledger and indexes"));
    }

    private static async Task SeedAsync(BenchPaper paper, IEnumerable<(string Slug, int Comments)> stories)
    {
        var site = paper.Services.GetRequiredService<SiteDirectory>().All[0].Id;
        foreach (var (slug, comments) in stories)
            await LongDiscussionBench.SeedAsync(paper.Services.GetRequiredService<Writer>(), (site, slug), comments, oneThread: false);
    }

    private static async Task RowsAsync(IEnumerable<(string Name, Func<int, string> Slug)> kinds, int[] ports, double seconds)
    {
        (double, double)? first = null;
        foreach (var (name, slug) in kinds)
        {
            var now = await RowAsync(name, slug, (ports, seconds), first);
            first ??= now;
        }
    }

    /// <summary>Reads of readers whom the server knows, so that each page is made for them; then posts.</summary>
    private static async Task<(double Reads, double Posts)> RowAsync(string name, Func<int, string> slug, (int[] Ports, double Seconds) on, (double Reads, double Posts)? first)
    {
        // Who has written one comment is known from then on.
        var unmeasured = first is null ? Warming * on.Seconds : Math.Min(on.Seconds, 3);
        var reads = await LoadAsync(on, unmeasured, (guest, turn, secret) => secret.Length == 0
            ? (true, PostingBench.PostOf(slug(turn), guest, secret, s_hellos[guest % s_hellos.Length]))
            : (false, Encoding.ASCII.GetBytes($"GET /stories/{slug(turn)} HTTP/1.1\r\nHost: localhost\r\nCookie: comity-guest={secret}\r\n\r\n")));
        var posts = await LoadAsync(on, unmeasured, (guest, turn, secret) => (true, PostingBench.PostOf(slug(turn), guest, turn, secret)));
        var (read, post) = (reads.Sum(l => l.OthersEach), posts.Sum(l => l.PostsEach));
        Results.Row($"{name}: a page made for a known reader, {Connections} connections", Results.Of(read, "/s"), first is { } f ? "the first of these rows" : "", first is { } r ? read / r.Reads : null);
        Results.Row($"{name}: post, {Connections} connections", Results.Of(post, "/s"), first is not null ? "the first of these rows" : "", first is { } p ? post / p.Posts : null);
        return (read, post);
    }

    private static async Task<Drive.Load[]> LoadAsync((int[] Ports, double Seconds) on, double unmeasured, Drive.Next next)
    {
        Task<Drive.Load[]> Once(double seconds) => Task.WhenAll(on.Ports.Select(port => Drive.RunAsync(port, Connections / on.Ports.Length, seconds, next)));
        await Once(unmeasured);
        return await Once(on.Seconds);
    }
}
