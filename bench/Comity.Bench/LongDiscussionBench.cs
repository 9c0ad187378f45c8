using System.Diagnostics;
using System.Globalization;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>How long it takes to make the first view of a story with 10,000 comments, twenty levels deep, beside one with 100: <c>dotnet run -c Release --project bench/Comity.Bench -- long-discussion</c>.</summary>
internal static class LongDiscussionBench
{
    private const int Levels = 20;
    private const int Views = 200;
    private static readonly string[] s_slugs = ["short", "long", "thread"];
    private static readonly string[] s_sorts = ["oldest", "newest", "replies", "valued"];

    public static async Task<int> RunAsync(int comments)
    {
        var data = Directory.CreateTempSubdirectory("comity-bench-").FullName;
        var database = Environment.GetEnvironmentVariable("COMITY_BENCH_DATABASE") ?? "";
        var startup = Startup.Read(["--Comity:Data=" + data, "--Comity:Database=" + database, "--urls=http://127.0.0.1:0", "--Comity:Cache:Megabytes=0", "--Logging:LogLevel:Default=Warning"]);
        await using var app = Comity.Server.Program.Build(startup);
        await Installation.PrepareAsync(app.Services, demo: false);
        var site = app.Services.GetRequiredService<SiteDirectory>().All[0].Id;
        foreach (var (slug, count, oneThread) in new[] { ("short", 100, false), ("long", comments, false), ("thread", comments, true) })
            await SeedAsync(app.Services.GetRequiredService<Writer>(), (site, slug), count, oneThread);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var worst = 0.0;
        foreach (var sort in s_sorts)
        {
            var medians = await MediansAsync(client, [.. s_slugs.Select(slug => $"/stories/{slug}?sort={sort}")]);
            var times = s_slugs.Zip(medians).ToDictionary(t => t.First, t => t.Second);
            worst = Math.Max(worst, Math.Max(times["long"], times["thread"]) / times["short"]);
            Say($"{sort,-8} {times["short"]:0.00} ms with 100 comments; {times["long"]:0.00} ms with {comments} (× {times["long"] / times["short"]:0.00}); {times["thread"]:0.00} ms with all in one thread (× {times["thread"] / times["short"]:0.00})");
        }

        Results.Row($"first view of {comments:#,0} comments in 20 levels, made anew, the slowest order", "", "of 100 comments", worst, ("≤ 2", worst <= 2));
        var page = await MediansAsync(client, ["/stories/short/comments/60", $"/stories/thread/comments/{comments / 2}"]);
        Say($"comment page: {page[0]:0.00} ms; {page[1]:0.00} ms in the long thread");
        await app.StopAsync();
        Directory.Delete(data, recursive: true);
        return worst <= 2 ? 0 : 1;
    }

    /// <summary>The pages take turns, so that other work on the machine hits all of them alike.</summary>
    private static async Task<double[]> MediansAsync(HttpClient client, string[] paths)
    {
        var times = paths.Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < Views + 20; i++)
        {
            for (var at = 0; at < paths.Length; at++)
            {
                var started = Stopwatch.GetTimestamp();
                (await client.GetAsync(new Uri(paths[at], UriKind.Relative))).EnsureSuccessStatusCode().Dispose();
                if (i >= 20)
                    times[at].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return [.. times.Select(t => t.Order().ElementAt(t.Count / 2))];
    }

    internal static Task SeedAsync(Writer writer, (int Site, string Slug) place, int count, bool oneThread) => writer.RunAsync(async (db, cancel) =>
    {
        var now = DateTimeOffset.UnixEpoch.AddYears(56);
        var author = new Member { DisplayName = "Ada", UserName = "writer-" + place.Slug, IsGuest = true, CreatedAt = now };
        var story = new Story { SiteId = place.Site, Slug = place.Slug, Headline = "A story", BodyMarkdown = "Text.", BodyHtml = "<p>Text.</p>", CreatedAt = now, PublishedAt = now };
        db.Members.Add(author);
        db.Stories.Add(story);
        await db.SaveChangesAsync(cancel);
        var all = new List<Comment>();
        for (var i = 0; i < count; i++)
        {
            var body = $"Remark {i} on the bridge, the ferry and the long way around, written to be of the usual length of what people write.";
            all.Add(new Comment
            {
                SiteId = place.Site,
                StoryId = story.Id,
                AuthorId = author.Id,
                AuthorName = "Ada",
                Number = i + 1,
                Depth = !oneThread ? i % Levels : i == 0 ? 0 : 1 + ((i - 1) % (Levels - 1)),
                Body = body,
                Html = CommentHtml.Of(body),
                CreatedAt = now,
                State = CommentState.Published,
            });
        }

        foreach (var level in all.GroupBy(c => c.Depth).OrderBy(g => g.Key))
        {
            foreach (var comment in level)
            {
                var parent = comment.Depth == 0 ? null : comment.Depth == 1 && oneThread ? all[0] : all[comment.Number!.Value - 2];
                (comment.ParentId, comment.ThreadId, comment.Path) = (parent?.Id, parent?.ThreadId ?? 0, ThreadPath.Below(parent?.Path, comment.Number!.Value));
                db.Comments.Add(comment);
            }

            await db.SaveChangesAsync(cancel);
            if (level.Key == 0)
                level.ToList().ForEach(c => c.ThreadId = c.Id);
        }

        await CommentTransitions.RecountAsync(db, story.Id, cancel);
    });

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
