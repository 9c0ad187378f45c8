using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>
/// Kills servers with SIGKILL at random moments while people post, and looks each time whether all that was acknowledged is there once:
/// <c>bench/torture [kills]</c>. With COMITY_BENCH_DATABASE two nodes run on PostgreSQL and are killed in turn.
/// </summary>
internal sealed class Torture(BenchPaper paper) : IDisposable
{
    private const int Clients = 8;

    private readonly ConcurrentDictionary<long, string> acknowledged = new();
    private readonly ConcurrentDictionary<int, int> statuses = new();
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly List<string> texts = [.. Texts.OfAbout(120).Where(t => t.Length < 400)];
    private readonly int[] ports = new int[BenchPaper.Database.Length > 0 ? 2 : 1];
    private volatile bool ending;
    private int retried;

    public static async Task<int> RunAsync(int kills)
    {
        await using var paper = await BenchPaper.MakeAsync();
        using var torture = new Torture(paper);
        return await torture.KillAsync(kills);
    }

    public void Dispose() => http.Dispose();

    private async Task<int> KillAsync(int kills)
    {
        var random = new Random(1);
        var nodes = new ServerProcess[ports.Length];
        for (var i = 0; i < nodes.Length; i++)
            await StartAsync(nodes, i);
        var clients = Enumerable.Range(0, Clients).Select(n => Task.Run(() => PostAsync(n))).ToList();
        var bad = 0;
        for (var kill = 1; kill <= kills; kill++)
        {
            for (var until = acknowledged.Count + random.Next(1, 60); acknowledged.Count < until;)
                await Task.Delay(1);
            await Task.Delay(random.Next(5));
            var victim = kill % nodes.Length;
            nodes[victim].Dispose();
            var known = acknowledged.ToArray();
            await StartAsync(nodes, victim);
            var faults = await FaultsAsync(known);
            bad += faults.Count;
            Say($"kill {kill,3}: {known.Length} acknowledged, {retried} sent again after a cut; {(faults.Count == 0 ? "all there once, numbers and counts right, ledger verifies" : string.Join("; ", faults))}");
        }

        ending = true;
        await Task.WhenAll(clients);
        var last = await FaultsAsync([.. acknowledged]);
        foreach (var node in nodes)
            node.Dispose();
        bad += last.Count + statuses.Where(s => s.Key >= 500 && s.Key != 503).Sum(s => s.Value);
        Say($"{kills} kills of {nodes.Length} node(s) on {(BenchPaper.Database.Length > 0 ? "PostgreSQL" : "SQLite")}: {acknowledged.Count} comments acknowledged, answers {string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Value} × {s.Key}"))}; at the end {(last.Count == 0 ? "0 lost, 0 twins, ledger verifies" : string.Join("; ", last))}");
        return bad == 0 ? 0 : 1;
    }

    private async Task StartAsync(ServerProcess[] nodes, int index)
    {
        nodes[index] = await ServerProcess.StartAsync(paper);
        ports[index] = nodes[index].Port;
    }

    /// <summary>One guest. What was cut off is sent again, with its key, until it is answered.</summary>
    private async Task PostAsync(int guest)
    {
        string? token = null;
        for (var i = 0; !ending; i++)
        {
            var body = $"{texts[(i * 7 + guest) % texts.Count]} {PostingBench.Words(guest, i)}";
            for (var answered = false; !answered;)
            {
                try
                {
                    (answered, token) = await SendAsync(guest, (body, $"{guest}-{i}"), token);
                }
                catch (HttpRequestException)
                {
                    // Who the guest is, is known from the first answer on; before it nothing tells a second sending from a second guest.
                    if (token is null)
                        body += " Again.";
                    Interlocked.Increment(ref retried);
                    await Task.Delay(50);
                }
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
        using var answer = await http.SendAsync(request);
        statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, n) => n + 1);
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            await Task.Delay(200);
            return (false, token);
        }

        if (answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Accepted)
        {
            var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
            acknowledged[said.GetProperty("id").GetInt64()] = comment.Body;
            token ??= said.TryGetProperty("guestToken", out var given) ? given.GetString() : null;
        }

        return (true, token);
    }

    private async Task<List<string>> FaultsAsync(KeyValuePair<long, string>[] known)
    {
        await using var db = await paper.Services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync();
        await db.BeginSnapshotAsync(default);
        var rows = await db.Comments.AsNoTracking().Select(c => new { c.Id, c.Body, c.Number, c.State, c.StoryId }).ToListAsync();
        var story = await db.Stories.AsNoTracking().SingleAsync(s => s.Slug == "bench");
        var bodies = rows.ToDictionary(r => r.Id, r => r.Body);
        var numbers = rows.Where(r => r.Number is not null).Select(r => r.Number!.Value).Order().ToList();
        var faults = new List<string>();
        Add(known.Count(k => bodies.GetValueOrDefault(k.Key) != k.Value), "lost");
        Add(rows.GroupBy(r => r.Body).Count(g => g.Count() > 1), "twins");
        Add(numbers.Where((n, i) => n != i + 1).Count(), "numbers with gaps or twins");
        Add(Math.Abs(story.LastNumber - numbers.Count), "off in the last number");
        Add(Math.Abs(story.CommentCount - rows.Count(r => r.State == CommentState.Published)), "off in the count");
        Add(await Comity.Server.Program.Main(["ledger", "verify", .. paper.Settings]), "is the ledger's exit code");
        return faults;

        void Add(int count, string what)
        {
            if (count != 0)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
