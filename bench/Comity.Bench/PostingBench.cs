using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Comity.Bench;

/// <summary>Durable comments a second at 1, 16 and 64 connections, all checks and the ledger on, beside what the disk makes: <c>dotnet run -c Release --project bench/Comity.Bench -- posting</c>.</summary>
internal static class PostingBench
{
    public static async Task<int> RunAsync(double seconds)
    {
        await using var paper = await BenchPaper.MakeAsync();
        using var server = await ServerProcess.StartAsync(paper);
        var texts = Texts.OfAbout(200).Where(t => t.Length < 600).ToList();
        // The first thousands of requests run half-compiled.
        await LoadAsync(server, 64, seconds, texts);
        var sync = Sync(paper.Data);
        Say($"one write and fsync of this disk: median {sync:0.00} ms");
        foreach (var connections in (int[])[1, 16, 64])
        {
            var before = server.Processor;
            var (times, statuses, took) = await LoadAsync(server, connections, seconds, texts);
            var each = (server.Processor - before).TotalMicroseconds / times.Count;
            Say($"{connections,3} connections: {times.Count / took:0} comments/s; median {At(times, .5):0.0} ms (× {At(times, .5) / sync:0.0} of an fsync), 99 % within {At(times, .99):0.0} ms; {each:0} µs of processor time each; {string.Join(", ", statuses.Select(s => $"{s.Value} × {s.Key}"))}");
        }

        Say($"memory of the server {server.Memory / 1048576} MiB");
        return 0;
    }

    private static async Task<(List<double> Times, SortedDictionary<int, int> Statuses, double Seconds)> LoadAsync(ServerProcess server, int connections, double seconds, List<string> texts)
    {
        var started = Stopwatch.GetTimestamp();
        var ends = started + (long)(seconds * Stopwatch.Frequency);
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(() => PostAsync(server.Port, n, ends, texts))));
        var statuses = new SortedDictionary<int, int>();
        foreach (var status in all.SelectMany(a => a.Statuses))
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        return ([.. all.SelectMany(a => a.Times).Order()], statuses, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>One guest on one connection, who posts as soon as the last comment is answered.</summary>
    private static async Task<(List<double> Times, List<int> Statuses)> PostAsync(int port, int guest, long ends, List<string> texts)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", port);
        var stream = client.GetStream();
        var (times, statuses, buffer, secret) = (new List<double>(), new List<int>(), new byte[65536], "");
        for (var i = guest; Stopwatch.GetTimestamp() < ends; i++)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new { name = $"Reader {guest}", body = $"{texts[i * 7 % texts.Count]} {Words(guest, i)}" });
            var head = $"POST /api/v1/stories/1/comments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{(secret.Length > 0 ? $"Authorization: Bearer {secret}\r\n" : "")}\r\n";
            var sent = Stopwatch.GetTimestamp();
            await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body]);
            var answer = await ReadAsync(stream, buffer);
            times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            statuses.Add(int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture));
            if (secret.Length == 0 && answer.IndexOf("\"guestToken\":\"", StringComparison.Ordinal) is > 0 and var at)
                secret = answer[(at + 14)..answer.IndexOf('"', at + 14)];
        }

        return (times, statuses);
    }

    /// <summary>So that no comment repeats another.</summary>
    internal static string Words(int guest, int i) => $"The {Number(i)} boat of the {Number(guest)} pier, seen on a day when the water stood {Number(i * 31 + guest)} hands high.";

    private static string Number(int n) => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(d => "nouptafimesh"[d - '0'] + "ae"));

    private static async Task<string> ReadAsync(NetworkStream stream, byte[] buffer)
    {
        var read = 0;
        while (true)
        {
            var n = await stream.ReadAsync(buffer.AsMemory(read));
            if (n == 0)
                throw new IOException("The server closed the connection.");
            read += n;
            var text = Encoding.UTF8.GetString(buffer, 0, read);
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            var length = text.IndexOf("Content-Length: ", 0, end, StringComparison.OrdinalIgnoreCase);
            if (length > 0 ? read >= Encoding.UTF8.GetByteCount(text.AsSpan(0, end)) + 4 + int.Parse(text.AsSpan(length + 16, text.IndexOf('\r', length) - length - 16), CultureInfo.InvariantCulture)
                : text.EndsWith("0\r\n\r\n", StringComparison.Ordinal))
                return text;
        }
    }

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
        return At(times, .5);
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(sorted.Count * share)];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
