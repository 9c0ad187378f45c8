using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Comity.Bench.Torture;

/// <summary>Guests who post without pause, each sending again with its key what was cut off or put off, and one reader.</summary>
internal sealed class Guests(int[] ports) : IDisposable
{
    private readonly ConcurrentDictionary<int, int> reads = new();
    private readonly ConcurrentDictionary<int, int> posts = new();
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly List<string> texts = [.. Texts.OfAbout(120).Where(t => t.Length < 400)];
    private readonly List<Task> tasks = [];
    private volatile bool ending;
    private int retried;
    private int silent;
    private int stalled;
    private long slowestRead;
    private long slowestPost;

    /// <summary>The text of each comment that was answered by 201 or 202, by its id.</summary>
    public ConcurrentDictionary<long, string> Acknowledged { get; } = new();

    public int Retried => retried;

    public string Summary =>
        $"{Acknowledged.Count} comments acknowledged, answers {Counts(posts)}, the slowest after {slowestPost} ms; pages read {Counts(reads)}, the slowest after {slowestRead} ms";

    public static string Counts(IEnumerable<KeyValuePair<int, int>> statuses) => string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Value} × {s.Key}")));

    /// <param name="count">How many guests.</param>
    /// <param name="each">How many comments each writes; without end when none is said.</param>
    public void Start(int count, int each = int.MaxValue)
    {
        tasks.AddRange(Enumerable.Range(0, count).Select(n => Task.Run(() => PostAsync(n, each))));
        tasks.Add(Task.Run(ReadAsync));
    }

    /// <summary>Until as many more are acknowledged; throws when that takes two minutes.</summary>
    public async Task AwaitMoreAsync(int more)
    {
        var (until, waiting) = (Acknowledged.Count + more, Stopwatch.StartNew());
        while (Acknowledged.Count < until)
        {
            await Task.Delay(1);
            if (waiting.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException($"Nothing is acknowledged any more: {Summary}");
        }
    }

    /// <summary>When each has written all it had to write.</summary>
    public Task AllWrittenAsync() => Task.WhenAll(tasks[..^1]);

    public async Task EndAsync()
    {
        ending = true;
        await Task.WhenAll(tasks);
    }

    /// <summary>What no answer may be: an error of ours, a refusal that does not say when to come again, a minute without any answer.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var (status, count) in posts.Concat(reads).Where(s => s.Key >= 500 && s.Key != 503))
            yield return $"{count} answers {status}";
        if (silent > 0)
            yield return $"{silent} refusals without Retry-After";
        if (stalled > 0)
            yield return $"{stalled} requests without an answer for a minute";
    }

    public void Dispose() => http.Dispose();

    private async Task PostAsync(int guest, int each)
    {
        string? token = null;
        for (var i = 0; !ending && i < each; i++)
        {
            var body = $"{texts[(i * 7 + guest) % texts.Count]} {PostingBench.Words(guest, i)}";
            for (var answered = false; !answered && !(ending && each == int.MaxValue);)
            {
                try
                {
                    (answered, token) = await SendAsync(guest, (body, $"{guest}-{i}"), token);
                }
                catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
                {
                    Interlocked.Add(ref stalled, e is TaskCanceledException ? 1 : 0);
                    Interlocked.Increment(ref retried);
                    await Task.Delay(50);
                }

                // Who the guest is, is known from the first answer on; before it nothing tells a second sending from a second guest.
                if (!answered && token is null)
                    body += " Again.";
            }
        }
    }

    private async Task<(bool Answered, string? Token)> SendAsync(int guest, (string Body, string Key) comment, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://127.0.0.1:{ports[guest % ports.Length]}/api/v1/stories/1/comments");
        request.Content = JsonContent.Create(new { name = $"Reader {guest}", body = comment.Body });
        request.Headers.Add("Idempotency-Key", comment.Key);
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        var sent = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request);
        Note(answer, posts, ref slowestPost, sent);
        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests)
        {
            await Task.Delay(200);
            return (false, token);
        }

        if (answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Accepted)
        {
            var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Acknowledged[said.GetProperty("id").GetInt64()] = comment.Body;
            token ??= said.TryGetProperty("guestToken", out var given) ? given.GetString() : null;
        }

        return (true, token);
    }

    private async Task ReadAsync()
    {
        for (var i = 0; !ending; i++)
        {
            try
            {
                var sent = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync($"http://127.0.0.1:{ports[i % ports.Length]}{(i % 3 == 0 ? "/api/v1/stories/1/comments" : "/stories/bench")}");
                Note(answer, reads, ref slowestRead, sent);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                Interlocked.Add(ref stalled, e is TaskCanceledException ? 1 : 0);
            }

            await Task.Delay(20);
        }
    }

    private void Note(HttpResponseMessage answer, ConcurrentDictionary<int, int> statuses, ref long slowest, long sent)
    {
        statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, n) => n + 1);
        if (answer.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter is null)
            Interlocked.Increment(ref silent);
        var took = (long)Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        for (var before = Volatile.Read(ref slowest); took > before; before = Volatile.Read(ref slowest))
            Interlocked.CompareExchange(ref slowest, took, before);
    }
}
