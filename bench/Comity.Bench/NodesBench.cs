using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Comity.Bench.Machine;

namespace Comity.Bench;

/// <summary>
/// Two and three nodes on PostgreSQL and Valkey, all on this machine: how long a comment posted on one takes until the others have streamed
/// it and show it on the page: <c>… -- nodes [comments]</c>.
/// </summary>
internal static class NodesBench
{
    private const int Warming = 5;
    private const int ReadersOfNode = 10;

    public static async Task<int> RunAsync(int comments)
    {
        try
        {
            await using var postgres = await PostgresCluster.StartAsync();
            await using var valkey = new ValkeyProcess(ValkeyProcess.Find() ?? throw new LackException("neither valkey-server nor redis-server was found"));
            await valkey.StartAsync();
            await using var paper = await BenchPaper.MakeAsync(new Place { Database = postgres.Connection, Valkey = valkey.Address });
            var nodes = new List<ServerProcess> { await ServerProcess.StartAsync(paper) };
            var good = true;
            try
            {
                foreach (var count in (int[])[2, 3])
                {
                    nodes.Add(await ServerProcess.StartAsync(paper));
                    good &= await OnAsync([.. nodes.Select(n => n.Port)], comments);
                }
            }
            finally
            {
                nodes.ForEach(n => n.Dispose());
            }

            return good ? 0 : 1;
        }
        catch (LackException lack)
        {
            Console.WriteLine($"not run: {lack.Message}");
            return 0;
        }
    }

    private static async Task<bool> OnAsync(int[] ports, int comments)
    {
        using var stop = new CancellationTokenSource();
        var readers = new List<LiveBench.Reader>();
        foreach (var port in ports[1..])
            readers.AddRange(await Task.WhenAll(Enumerable.Range(0, ReadersOfNode).Select(_ => LiveBench.Reader.OpenAsync(port))));
        var reading = readers.ConvertAll(r => r.ReadAsync(stop.Token));
        var clients = Array.ConvertAll(ports, p => new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{p}") });
        var (streamed, read) = (new List<double>(), new List<double>());
        foreach (var text in Texts.OfAbout(200))
        {
            foreach (var reader in readers)
                reader.Heard = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            var sent = Stopwatch.GetTimestamp();
            using var answer = await clients[0].PostAsJsonAsync(new Uri("/api/v1/stories/1/comments", UriKind.Relative), new { name = $"Reader {streamed.Count}", body = text });
            // One that waits for a moderator is told to nobody.
            if (answer.StatusCode != HttpStatusCode.Created)
                continue;
            var number = (await answer.Content.ReadFromJsonAsync<Posted>())!.Number;
            var seen = Task.WhenAll(clients[1..].Select(c => SeenAsync(c, $"id=\"comment-{number}\"")));
            var heard = await Task.WhenAll(readers.Select(r => r.Heard.Task)).WaitAsync(TimeSpan.FromSeconds(30));
            streamed.Add(Stopwatch.GetElapsedTime(sent, heard.Max()).TotalMilliseconds);
            read.Add(Stopwatch.GetElapsedTime(sent, (await seen.WaitAsync(TimeSpan.FromSeconds(30))).Max()).TotalMilliseconds);
            if (streamed.Count == comments + Warming)
                break;
        }

        await stop.CancelAsync();
        readers.ForEach(r => r.Dispose());
        await Task.WhenAll(reading);
        Array.ForEach(clients, c => c.Dispose());
        return Row($"{ports.Length} nodes: streamed on the others", streamed) & Row($"{ports.Length} nodes: on the page of the others", read);
    }

    private static bool Row(string what, List<double> times)
    {
        var sorted = times.Skip(Warming).Order().ToList();
        return Results.Row(what, $"median {Results.Of(sorted[sorted.Count / 2], "ms")} after it was sent, the slowest of {sorted.Count} {Results.Of(sorted[^1], "ms")}", target: ("≤ 500 ms", sorted[^1] <= 500));
    }

    /// <summary>When the newest comments, asked for again and again, have it among them.</summary>
    private static async Task<long> SeenAsync(HttpClient node, string mark)
    {
        while (!(await node.GetStringAsync(new Uri("/stories/bench?sort=newest", UriKind.Relative))).Contains(mark, StringComparison.Ordinal))
            await Task.Delay(2);
        return Stopwatch.GetTimestamp();
    }

    private sealed record Posted(int Number);
}
