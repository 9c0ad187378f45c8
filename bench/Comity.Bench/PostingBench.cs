using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Comity.Bench.Machine;

namespace Comity.Bench;

/// <summary>
/// Durable comments a second at 1, 16 and 64 connections, all checks and the ledger on, beside one flush of the disk, SQLite alone
/// and WordPress; then reading and posting mixed: <c>dotnet run -c Release --project bench/Comity.Bench -- posting [seconds]</c>.
/// </summary>
internal static class PostingBench
{
    private static readonly byte[] s_page = Encoding.ASCII.GetBytes("GET /stories/bench HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: br\r\n\r\n");

    private static readonly List<string> s_texts = [.. Texts.OfAbout(200).Where(t => t.Length < 600)];

    public static async Task<int> RunAsync(double seconds)
    {
        await using var paper = await BenchPaper.MakeAsync();
        var met = true;
        var ours = new Dictionary<int, double>();
        var sync = 0.0;
        using (var server = await ServerProcess.StartAsync(paper))
        {
            Drive.Next post = (guest, turn, secret) => (true, PostOf("bench", guest, turn, secret));
            // The first thousands of requests run half-compiled.
            await Drive.RunAsync(server.Port, 64, Math.Max(seconds, 20), post);
            sync = Sync(paper.Data);
            foreach (var connections in (int[])[1, 16, 64])
            {
                var before = server.Processor;
                var load = await Drive.RunAsync(server.Port, connections, seconds, post);
                ours[connections] = load.PostsEach;
                met &= Tell(connections, load, ((server.Processor - before).TotalMicroseconds / load.Posts.Count, sync));
            }

            var mixed = await Drive.RunAsync(server.Port, 64, seconds, (guest, turn, secret) => turn % 20 == 0 ? (true, PostOf("bench", guest, turn, secret)) : (false, s_page));
            Results.Row("19 of 20 read a page of 50, one posts; 64 connections", $"{Results.Of(mixed.OthersEach, "reads/s")}, {Results.Of(mixed.PostsEach, "posts/s")}; a read 99 % within {Results.Of(Drive.At(mixed.Others, .99), "ms")}, a post {Results.Of(Drive.At(mixed.Posts, .99), "ms")}");
            Results.Row("memory of the server after all this", Results.Of(server.Memory / 1048576.0, "MiB"));
        }

        if (paper.Place.Database.Length == 0)
            await BesideSqliteAsync(paper, ours, seconds);
        return await BesideWordPressAsync(ours, seconds) && met ? 0 : 1;
    }

    private static bool Tell(int connections, Drive.Load load, (double Processor, double Sync) each)
    {
        var (median, most) = (Drive.At(load.Posts, .5), Drive.At(load.Posts, .99));
        var row = $"{Results.Of(load.PostsEach, "/s")}; median {Results.Of(median, "ms")}, 99 % within {Results.Of(most, "ms")}; {Results.Of(each.Processor, "µs")} of processor time each; {load.Said}";
        return connections switch
        {
            1 => Results.Row("post, 1 connection", row, $"one flush of 4 KiB: {Results.Of(each.Sync, "ms")}", median / each.Sync, ("median ≤ 3 flushes", median <= 3 * each.Sync)),
            64 => Results.Row("post, 64 connections", row, target: ("99 % within 100 ms", most <= 100)),
            _ => Results.Row($"post, {connections} connections", row),
        };
    }

    private static async Task BesideSqliteAsync(BenchPaper paper, Dictionary<int, double> ours, double seconds)
    {
        await paper.CloseAsync();
        foreach (var connections in ours.Keys)
        {
            var alone = SqliteCeiling.Measure(Path.Combine(paper.Data, "comity.db"), connections, Math.Min(seconds, 5));
            Results.Row($"post, {connections} at once", Results.Of(ours[connections], "/s"), $"SQLite alone, the same rows by {connections}: {Results.Of(alone, "/s")}", ours[connections] / alone);
        }
    }

    private static async Task<bool> BesideWordPressAsync(Dictionary<int, double> ours, double seconds)
    {
        WordPress wordPress;
        try
        {
            wordPress = await WordPress.StartAsync();
        }
        catch (LackException lack)
        {
            Console.WriteLine($"not run beside WordPress: {lack.Message}");
            return Results.Row("post, 64 connections", Results.Of(ours[64], "/s"), target: ("4,500/s", ours[64] >= 4500));
        }

        await using var peer = wordPress;
        var met = true;
        Drive.Next post = (guest, turn, _) => (true, peer.PostOf($"Reader {guest}", TextOf(guest, turn)));
        await Drive.RunAsync(peer.Port, 64, 5, post);
        foreach (var connections in ours.Keys)
        {
            var load = await Drive.RunAsync(peer.Port, connections, seconds, post);
            if (load.Statuses.Keys.Any(s => s != 302))
                throw new InvalidOperationException($"WordPress answered {load.Said}");
            (string, bool)? target = connections == 64 ? ("4,500/s or 30 times WordPress", ours[64] >= 4500 || ours[64] >= 30 * load.PostsEach) : null;
            met &= Results.Row($"post, {connections} at once", Results.Of(ours[connections], "/s"), $"WordPress: {Results.Of(load.PostsEach, "/s")}, 99 % within {Results.Of(Drive.At(load.Posts, .99), "ms")}", ours[connections] / load.PostsEach, target);
        }

        return met;
    }

    /// <summary>A request that posts under a story.</summary>
    internal static byte[] PostOf(string slug, int guest, int turn, string secret) => PostOf(slug, guest, secret, TextOf(guest, turn));

    internal static byte[] PostOf(string slug, int guest, string secret, string text)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { name = $"Reader {guest}", body = text });
        var head = $"POST /api/v1/stories/{slug}/comments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{(secret.Length > 0 ? $"Authorization: Bearer {secret}\r\n" : "")}\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static string TextOf(int guest, int turn) => $"{s_texts[turn * 7 % s_texts.Count]} {Words(guest, turn)}";

    /// <summary>So that no comment repeats another.</summary>
    internal static string Words(int guest, int i) => $"The {Number(i)} boat of the {Number(guest)} pier, seen on a day when the water stood {Number(i * 31 + guest)} hands high.";

    private static string Number(int n) => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(d => "nouptafimesh"[d - '0'] + "ae"));

    /// <summary>Median milliseconds of appending 4 KiB to a file and having it on the disk.</summary>
    private static double Sync(string folder)
    {
        using var file = new FileStream(Path.Combine(folder, "sync"), FileMode.Create, FileAccess.Write, FileShare.None, 1);
        var times = new List<double>();
        for (var i = 0; i < 500; i++)
        {
            var started = Stopwatch.GetTimestamp();
            file.Write(new byte[4096]);
            file.Flush(flushToDisk: true);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        return Drive.At(times, .5);
    }
}
