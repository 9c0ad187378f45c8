using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Comity.Bench;

/// <summary>Connections that each send the next request as soon as the last one is answered: for what wrk cannot send.</summary>
internal static class Drive
{
    private static int s_runs;

    /// <summary>Makes the next request of a connection.</summary>
    /// <param name="guest">The connection, from 0.</param>
    /// <param name="turn">Rises by one; a connection has no number twice, and no two runs have one in common.</param>
    /// <param name="secret">What the server gave the connection to be known by; empty at first.</param>
    internal delegate (bool IsPost, byte[] Bytes) Next(int guest, int turn, string secret);

    /// <summary>Milliseconds of every post and of every other request, sorted; how often each status of a post came; and how long it took.</summary>
    internal sealed record Load(List<double> Posts, List<double> Others, SortedDictionary<int, int> Statuses, double Seconds)
    {
        public double PostsEach => Posts.Count / Seconds;

        public double OthersEach => Others.Count / Seconds;

        public string Said => string.Join(", ", Statuses.Select(s => $"{s.Value} × {s.Key}"));
    }

    public static async Task<Load> RunAsync(int port, int connections, double seconds, Next next)
    {
        var first = 1_000_000 * Interlocked.Increment(ref s_runs);
        var started = Stopwatch.GetTimestamp();
        var ends = started + (long)(seconds * Stopwatch.Frequency);
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(() => OneAsync(port, n, (first, ends), next))));
        var took = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var statuses = new SortedDictionary<int, int>();
        foreach (var status in all.SelectMany(a => a.Statuses))
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
        return new Load([.. all.SelectMany(a => a.Posts).Order()], [.. all.SelectMany(a => a.Others).Order()], statuses, took);
    }

    public static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)(sorted.Count * share)];

    private static async Task<(List<double> Posts, List<double> Others, List<int> Statuses)> OneAsync(int port, int guest, (int First, long Ends) turns, Next next)
    {
        var (posts, others, statuses, buffer, secret) = (new List<double>(), new List<double>(), new List<int>(), new byte[1 << 20], "");
        var client = await ConnectAsync(port);
        try
        {
            for (var i = turns.First + guest; Stopwatch.GetTimestamp() < turns.Ends; i++)
            {
                var (isPost, bytes) = next(guest, i, secret);
                var sent = Stopwatch.GetTimestamp();
                await client.GetStream().WriteAsync(bytes);
                var (head, length) = await ReadAsync(client.GetStream(), buffer);
                (isPost ? posts : others).Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
                if (isPost)
                    statuses.Add(status);
                else if (status != 200)
                    throw new InvalidOperationException(head);
                if (isPost && secret.Length == 0)
                    secret = SecretIn(Encoding.UTF8.GetString(buffer, 0, length));
                if (head.Contains("\nConnection: close", StringComparison.OrdinalIgnoreCase))
                {
                    client.Dispose();
                    client = await ConnectAsync(port);
                }
            }
        }
        finally
        {
            client.Dispose();
        }

        return (posts, others, statuses);
    }

    private static string SecretIn(string answer) =>
        answer.IndexOf("\"guestToken\":\"", StringComparison.Ordinal) is > 0 and var at ? answer[(at + 14)..answer.IndexOf('"', at + 14)] : "";

    private static async Task<TcpClient> ConnectAsync(int port)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync("127.0.0.1", port);
        return client;
    }

    /// <summary>One whole answer: its head, and how many bytes it is in all.</summary>
    private static async Task<(string Head, int Length)> ReadAsync(NetworkStream stream, byte[] buffer)
    {
        var (read, head, whole) = (0, "", -1);
        while (true)
        {
            var n = await stream.ReadAsync(buffer.AsMemory(read));
            if (n == 0)
                throw new IOException("The server closed the connection.");
            read += n;
            if (head.Length == 0 && buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                head = Encoding.ASCII.GetString(buffer, 0, end + 2);
                var length = head.IndexOf("\nContent-Length: ", StringComparison.OrdinalIgnoreCase);
                whole = length < 0 ? -1 : end + 4 + int.Parse(head.AsSpan(length + 17, head.IndexOf('\r', length + 1) - length - 17), CultureInfo.InvariantCulture);
            }

            if (head.Length > 0 && (whole >= 0 ? read >= whole : buffer.AsSpan(0, read).EndsWith("0\r\n\r\n"u8)))
                return (head, read);
        }
    }
}
