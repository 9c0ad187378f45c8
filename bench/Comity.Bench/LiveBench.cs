using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace Comity.Bench;

/// <summary>Open pages that follow one discussion, and how long a comment takes to reach all: <c>dotnet run -c Release --project bench/Comity.Bench -- live [pages [folder]]</c>, where the folder is what <c>eng/publish</c> has made.</summary>
internal static class LiveBench
{
    private const int Comments = 5;

    /// <summary>Within it the program gives back what it needs no longer.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(45);
    private static readonly byte[] s_ask = Encoding.ASCII.GetBytes("GET /stories/bench/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n");

    /// <param name="program">The folder of the program; null: the one beside the bench.</param>
    public static async Task<int> RunAsync(int pages, string? program)
    {
        await using var paper = await BenchPaper.MakeAsync();
        using var server = await ServerProcess.StartAsync(paper, program);
        var before = server.Memory;
        using var stop = new CancellationTokenSource();
        var readers = new List<Reader>(pages);
        foreach (var some in Enumerable.Range(0, pages).Chunk(200))
        {
            var opened = await Task.WhenAll(some.Select(_ => Reader.OpenAsync(server.Port)));
            readers.AddRange(opened);
        }

        var reading = readers.ConvertAll(r => r.ReadAsync(stop.Token));
        Say($"{pages} open pages: {server.Memory / 1048576} MiB, {(server.Memory - before) / 1024 / pages} KiB each beside {before / 1048576} MiB without");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        var worst = 0.0;
        var told = 0;
        foreach (var text in Texts.OfAbout(200).Where(t => t.Length < 600))
        {
            foreach (var reader in readers)
                reader.Heard = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
            var sent = Stopwatch.GetTimestamp();
            using var answer = await client.PostAsJsonAsync(new Uri("/api/v1/stories/1/comments", UriKind.Relative), new { name = $"Reader {told}", body = text });
            // One that waits for a moderator is told to nobody.
            if (answer.StatusCode != HttpStatusCode.Created)
                continue;
            var answered = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
            var heard = (await Task.WhenAll(readers.Select(r => r.Heard.Task)).WaitAsync(TimeSpan.FromSeconds(30))).Select(at => Stopwatch.GetElapsedTime(sent, at).TotalMilliseconds).Order().ToList();
            // The first one finds the program half-compiled.
            if (told++ > 0)
                worst = Math.Max(worst, heard[^1]);
            Say($"a comment: answered after {answered:0} ms; heard by the median page after {heard[heard.Count / 2]:0} ms, by the last after {heard[^1]:0} ms");
            if (told > Comments)
                break;
        }

        var most = server.Memory / 1048576.0;
        await Task.Delay(s_quiet);
        var memory = server.Memory / 1048576.0;
        Results.Row($"{pages:#,0} open pages", $"a comment reaches the last within {Results.Of(worst, "ms")}", target: ("1 s", worst <= 1000));
        Results.Row($"{pages:#,0} open pages, just told of {told} comments", Results.Of(most, "MiB"), $"without: {before / 1048576} MiB");
        Results.Row($"{pages:#,0} open pages, {s_quiet.TotalSeconds} quiet seconds later", Results.Of(memory, "MiB"), $"without: {before / 1048576} MiB", target: ("≤ 300 MiB", memory <= 300));
        await stop.CancelAsync();
        readers.ForEach(r => r.Dispose());
        await Task.WhenAll(reading);
        return worst <= 1000 && memory <= 300 ? 0 : 1;
    }

    internal sealed class Reader(Socket socket) : IDisposable
    {
        public TaskCompletionSource<long> Heard { get; set; } = new();

        public static async Task<Reader> OpenAsync(int port)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 4096 };
            await socket.ConnectAsync(IPAddress.Loopback, port);
            await socket.SendAsync(s_ask);
            var buffer = new byte[2048];
            var said = "";
            while (!said.Contains("event: start", StringComparison.Ordinal))
            {
                var n = await socket.ReceiveAsync(buffer);
                if (n == 0)
                    throw new IOException("The server closed the stream: " + said);
                said += Encoding.UTF8.GetString(buffer, 0, n);
            }

            return new Reader(socket);
        }

        public async Task ReadAsync(CancellationToken stop)
        {
            var buffer = new byte[1024];
            try
            {
                while (true)
                {
                    var n = await socket.ReceiveAsync(buffer, stop);
                    if (n == 0)
                        return;
                    if (Encoding.UTF8.GetString(buffer, 0, n).Contains("event: comment", StringComparison.Ordinal))
                        Heard.TrySetResult(Stopwatch.GetTimestamp());
                }
            }
            catch (OperationCanceledException)
            {
                // All have heard.
            }
        }

        public void Dispose() => socket.Dispose();
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
