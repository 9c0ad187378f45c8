using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>A paper with many comments; two readers open its stories, first alone, then while an editor tries a stricter clause on all of them.</summary>
internal static class TryPolicyBench
{
    private const int Stories = 300;
    private const int Authors = 3000;
    private const int Batch = 2000;
    private const string Secret = "token-of-the-bench";

    public static async Task<int> RunAsync(int comments)
    {
        var data = Directory.CreateTempSubdirectory("comity-bench-").FullName;
        var database = Environment.GetEnvironmentVariable("COMITY_BENCH_DATABASE") ?? "";
        var startup = Startup.Read(["--Comity:Data=" + data, "--Comity:Database=" + database, "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
        await using var app = Comity.Server.Program.Build(startup);
        await Installation.PrepareAsync(app.Services, demo: false);
        var clock = Stopwatch.StartNew();
        await SeedAsync(app.Services, comments);
        Say($"{comments} comments seeded in {clock.Elapsed.TotalSeconds:0} s");
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Secret);

        await ReadAsync(client.BaseAddress, TimeSpan.FromSeconds(5), CancellationToken.None);
        var idle = await ReadAsync(client.BaseAddress, TimeSpan.FromSeconds(15), CancellationToken.None);
        using var ended = new CancellationTokenSource();
        clock.Restart();
        var processor = Environment.CpuUsage.TotalTime;
        var trial = await StartAsync(client);
        var reading = ReadAsync(client.BaseAddress, TimeSpan.FromMinutes(10), ended.Token);
        var told = await WaitAsync(client, trial);
        var took = clock.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        await ended.CancelAsync();
        var busy = await reading;

        Say($"trial: {took.TotalSeconds:0.0} s, {comments / took.TotalSeconds:0} texts a second, progress seen {told} times; the whole program, readers with it, used {processor.TotalSeconds:0.0} s of processor time");
        Results.Row($"a stricter policy tried on {comments:#,0} past comments", Results.Of(comments / took.TotalSeconds, "texts/s"), target: ("within 60 s", took.TotalSeconds <= 60));
        Results.Row("a reader's page during the trial, median", Results.Of(Median(busy), "ms"), $"without: {Results.Of(Median(idle), "ms")}", Median(busy) / Median(idle), ("≤ 1.5", Median(busy) <= 1.5 * Median(idle)));
        Say($"readers, median page: {Median(idle):0.00} ms idle ({idle.Count} pages), {Median(busy):0.00} ms during the trial ({busy.Count} pages), ratio {Median(busy) / Median(idle):0.00}");
        Say($"readers, 95th percentile: {Percentile(idle, .95):0.00} ms idle, {Percentile(busy, .95):0.00} ms during the trial");
        await app.StopAsync();
        Directory.Delete(data, recursive: true);
        return took < TimeSpan.FromSeconds(60) && Median(busy) <= 1.5 * Median(idle) ? 0 : 1;
    }

    private static async Task<long> StartAsync(HttpClient client)
    {
        var policy = DefaultPolicy.Document;
        var strict = policy with { Clauses = [.. policy.Clauses.Select(c => c.Id == "profanity" ? c with { Checks = [.. c.Checks.Select(k => k with { Hold = 0.3 })] } : c)] };
        (await client.PutAsJsonAsync("/api/v1/policy/draft", new { yaml = PolicyYaml.Write(strict) })).EnsureSuccessStatusCode();
        using var answer = await client.PostAsJsonAsync("/api/v1/policy/trials", new { days = 31 });
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    /// <summary>How often the progress had moved, until it was done.</summary>
    private static async Task<int> WaitAsync(HttpClient client, long id)
    {
        var (moved, last) = (0, -1);
        while (true)
        {
            var trial = await client.GetFromJsonAsync<JsonElement>($"/api/v1/policy/trials/{id}");
            var done = trial.GetProperty("done").GetInt32();
            moved += done > last ? 1 : 0;
            last = done;
            if (trial.GetProperty("state").GetString() is var state && state != "running")
            {
                Say($"{state}: {trial.GetProperty("result").GetProperty("groups").GetProperty("newly-held").GetProperty("count")} of {done} newly held");
                return moved;
            }

            await Task.Delay(250);
        }
    }

    /// <summary>Two readers, each with a moment between pages; the times in milliseconds.</summary>
    private static async Task<List<double>> ReadAsync(Uri address, TimeSpan time, CancellationToken ended)
    {
        var readers = Enumerable.Range(0, 2).Select(async seed =>
        {
            using var client = new HttpClient { BaseAddress = address };
            var (times, story, until) = (new List<double>(), seed * 7, Stopwatch.StartNew());
            while (until.Elapsed < time && !ended.IsCancellationRequested)
            {
                story = (story * 31 + 17) % Stories;
                var started = Stopwatch.GetTimestamp();
                (await client.GetAsync($"/stories/story-{story}")).EnsureSuccessStatusCode().Dispose();
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                await Task.Delay(20);
            }

            return times;
        });
        return [.. (await Task.WhenAll(readers)).SelectMany(t => t)];
    }

    private static async Task SeedAsync(IServiceProvider services, int comments)
    {
        var site = services.GetRequiredService<SiteDirectory>().All[0];
        var now = TimeProvider.System.GetUtcNow();
        var factory = services.GetRequiredService<IDbContextFactory<ComityDb>>();
        await using (var db = await factory.CreateDbContextAsync())
        {
            var editor = new Member { DisplayName = "Editor", UserName = "editor", NormalizedUserName = "EDITOR", SecurityStamp = "stamp", CreatedAt = now };
            db.Members.Add(editor);
            db.Members.AddRange(Enumerable.Range(0, Authors).Select(i => new Member { DisplayName = $"Reader {i}", UserName = $"reader-{i}", NormalizedUserName = $"READER-{i}", SecurityStamp = "stamp", CreatedAt = now }));
            db.Stories.AddRange(Enumerable.Range(0, Stories).Select(i => new Story { SiteId = site.Id, Slug = $"story-{i}", Headline = $"Council debates bridge {i}", BodyHtml = "<p>They did.</p>", CreatedAt = now, PublishedAt = now.AddDays(-31) }));
            await db.SaveChangesAsync();
            db.SiteStaff.Add(new SiteStaff { SiteId = site.Id, MemberId = editor.Id, Role = StaffRole.Editor, Since = now });
            db.AccessTokens.Add(new AccessToken { Hash = Visitors.HashOf(Secret), Kind = AccessTokenKind.Api, MemberId = editor.Id, CreatedAt = now });
            await db.SaveChangesAsync();
        }

        await using var read = await factory.CreateDbContextAsync();
        var authors = await read.Members.Where(m => m.UserName!.StartsWith("reader-")).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync();
        var stories = await read.Stories.OrderBy(s => s.Id).Select(s => s.Id).ToListAsync();
        var first = 1 + (await read.Comments.MaxAsync(c => (long?)c.Id) ?? 0);
        string[] texts = [.. Texts.OfAbout(200)];
        for (var from = 0; from < comments; from += Batch)
            await AddAsync(factory, Enumerable.Range(from, Math.Min(Batch, comments - from)).Select(i => NewComment(i, i + first, site.Id, (stories, authors, texts), now.AddDays(-30 + 29.9 * i / comments))));
    }

    private static Comment NewComment(int i, long id, int siteId, (List<long> Stories, List<long> Authors, string[] Texts) from, DateTimeOffset at) => new()
    {
        Id = id,
        SiteId = siteId,
        StoryId = from.Stories[i % Stories],
        ThreadId = id,
        Number = i / Stories + 1,
        AuthorId = from.Authors[i * 7919 % Authors],
        AuthorName = "Reader",
        State = i % 50 == 0 ? CommentState.Removed : i % 40 == 1 ? CommentState.Held : CommentState.Published,
        Body = string.Create(CultureInfo.InvariantCulture, $"{from.Texts[i % from.Texts.Length]} {i}"),
        Html = "<p>…</p>",
        CreatedAt = at,
    };

    private static async Task AddAsync(IDbContextFactory<ComityDb> factory, IEnumerable<Comment> comments)
    {
        await using var db = await factory.CreateDbContextAsync();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var comment in comments)
        {
            db.Comments.Add(comment);
            db.CommentRevisions.Add(new CommentRevision { CommentId = comment.Id, Number = 1, Body = comment.Body, At = comment.CreatedAt, Verdict = "publish", Findings = "[]", PolicyVersion = 1 });
            if (comment.State == CommentState.Removed)
                db.ModerationActions.Add(new ModerationAction { SiteId = comment.SiteId, Kind = ModerationKind.Remove, CommentId = comment.Id, Clause = "profanity", ActorId = comment.AuthorId, At = comment.CreatedAt });
        }

        await db.SaveChangesAsync();
    }

    private static double Median(List<double> times) => Percentile(times, .5);

    private static double Percentile(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
