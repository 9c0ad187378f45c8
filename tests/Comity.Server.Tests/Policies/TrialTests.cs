using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Policies.Workshop;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Policies;

public sealed class TrialTests : IAsyncLifetime
{
    // What a reader may write, with what stricter and milder clauses see in it.
    private static readonly string[] Bodies =
    [
        "The bridge was long overdue, and it is good to see it open.", "What damn nonsense, this cost a fortune.", "You are an idiot and always were.", "Shit bridge.",
        "Call me under +49 170 1234567, I sell tickets.", "WHY DID NOBODY TELL US ABOUT THE TOLL BEFORE", "I was there at dawn, the first carts crossed without any trouble at all.",
        "You fucking moron, shut up.", "See https://cheap.example/a and https://cheap.example/b and https://cheap.example/c and https://cheap.example/d", "Thank you for the report!",
    ];

    private Paper paper = null!;
    private Desk editor = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        editor = await paper.SeatAsync(StaffRole.Editor);
    }

    public async ValueTask DisposeAsync()
    {
        editor.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task Its_numbers_agree_with_a_recount_one_by_one()
    {
        await SeedAsync();
        var strict = DefaultPolicy.Document with
        {
            Clauses = [.. DefaultPolicy.Document.Clauses.Select(c => c with
            {
                Checks = [.. c.Checks.Select(k => c.Id switch { "profanity" => k with { Hold = 0.3, Refuse = 0.6 }, "personal-attacks" => k with { Hold = 0.95, Refuse = null }, _ => k })],
            })],
        };
        (await editor.Api.PutAsJsonAsync("/api/v1/policy/draft", new { yaml = PolicyYaml.Write(strict) })).EnsureSuccessStatusCode();
        var result = await TryAsync(30);

        var recount = await RecountAsync(new Judge(DefaultPolicy.Document, 1), new Judge(strict, 2));
        result.Texts.ShouldBe(recount.Count);
        result.Before.ShouldBe(Counts(recount.Select(r => r.Old.Verdict)));
        result.After.ShouldBe(Counts(recount.Select(r => r.New.Verdict)));
        var changes = recount.Select(r => (r.Old.Verdict, r.New.Verdict)).ToList();
        result.Groups[TrialGroups.NewlyHeld].Count.ShouldBe(changes.Count(c => c == (Verdict.Publish, Verdict.Hold)));
        result.Groups[TrialGroups.NewlyRefused].Count.ShouldBe(changes.Count(c => c.Item1 != Verdict.Refuse && c.Item2 == Verdict.Refuse));
        result.Groups[TrialGroups.Released].Count.ShouldBe(changes.Count(c => c.Item1 != Verdict.Publish && c.Item2 == Verdict.Publish));
        result.Groups[TrialGroups.NewlyRefused].Count.ShouldBeGreaterThan(0);
        result.Groups[TrialGroups.Released].Count.ShouldBeGreaterThan(0);
        foreach (var clause in strict.Clauses.Select(c => c.Id))
        {
            var figures = result.Clauses.Single(c => c.Clause == clause);
            bool Flags(Decision decision) => decision.Findings.Any(f => f.Clause == clause && f.Calls > Verdict.Publish);
            var flagged = recount.Where(r => Flags(r.New)).ToList();
            var under = recount.Where(r => r.Said == "remove:" + clause).ToList();
            figures.After.Flagged.ShouldBe(flagged.Count, clause);
            figures.After.Precision.ShouldBe(new Share(flagged.Count(r => r.Said.StartsWith("remove", StringComparison.Ordinal)), flagged.Count(r => r.Said.Length > 0)), clause);
            figures.After.Recall.ShouldBe(new Share(under.Count(r => Flags(r.New)), under.Count), clause);
            figures.Before.Flagged.ShouldBe(recount.Count(r => Flags(r.Old)), clause);
            figures.NewlyRefused.ShouldBe(recount.Count(r => r.Old.Verdict < Verdict.Refuse && r.New.Verdict == Verdict.Refuse && r.New.Decisive!.Clause == clause), clause);
        }

        var curve = result.Curves.Single(c => c is { Clause: "profanity", Check: "profanity" });
        var highest = recount.Select(r => r.New.Findings.Where(f => f is { Clause: "profanity", Check: "profanity" }).Select(f => f.Score).DefaultIfEmpty(-1).Max()).ToList();
        foreach (var point in Calibration.Points(curve, result.Days))
            (point.PerDay * result.Days).ShouldBe(highest.Count(s => s >= point.Threshold - 1e-9), 1e-6);
    }

    [Fact]
    public async Task Samples_are_shown_with_their_words_marked_and_nothing_of_an_erased_text_remains()
    {
        await SeedAsync();
        await editor.Browser.GoAsync("/console/policy/clauses/profanity");
        await editor.Browser.SubmitAsync("main form", ("hold.0", "0.3"), ("refuse.0", "0.3"));
        await editor.Browser.GoAsync("/console/policy/trials");
        await editor.Browser.SubmitAsync("#days");
        var id = long.Parse(editor.Browser.Url.Segments[^1], System.Globalization.CultureInfo.InvariantCulture);
        await paper.Services.GetRequiredService<Trials>().WaitAsync(id);
        (await editor.Browser.GoAsync($"/console/policy/trials/{id}")).QuerySelector("h2")!.TextContent.ShouldBe("What would change", editor.Browser.Text);
        var samples = await editor.Browser.GoAsync($"/console/policy/trials/{id}/samples/newly-refused");
        samples.QuerySelectorAll("mark").Select(m => m.TextContent).ShouldContain("damn");
        var before = samples.QuerySelectorAll("article").Length;

        await paper.WriteAsync(db => db.CommentRevisions.Where(r => r.Body.Contains("damn")).ExecuteUpdateAsync(s => s.SetProperty(r => r.Body, "")));
        (await editor.Browser.GoAsync($"/console/policy/trials/{id}/samples/newly-refused")).QuerySelectorAll("article").Length.ShouldBeLessThan(before);
        (await paper.ReadAsync(db => db.PolicyTrials.Select(t => t.Result).SingleAsync()))!.ShouldNotContain("damn");

        (await editor.Browser.GoAsync($"/console/policy/trials/{id}/curves/profanity/profanity")).QuerySelectorAll("svg polyline").Length.ShouldBe(3);
    }

    [Fact]
    public async Task One_runs_at_a_time_and_a_silent_one_was_interrupted()
    {
        await AddRowAsync(Paper.Begin);
        (await editor.Browser.GoAsync("/console/policy/trials/1")).QuerySelector("progress")!.TextContent.ShouldBe("30 %");
        using (var second = await editor.Api.PostAsJsonAsync("/api/v1/policy/trials", new { days = 7 }))
            ((int)second.StatusCode).ShouldBe(409);
        await editor.Browser.SubmitAsync("form[action$='/cancel'] button");
        editor.Browser.Text.ShouldContain("asked to stop");

        paper.Time.Advance(TimeSpan.FromMinutes(2));
        (await editor.Browser.GoAsync("/console/policy/trials/1")).QuerySelector(".notice-hold")!.TextContent.ShouldContain("interrupted");
        await TryAsync(7);
        (await paper.ReadAsync(db => db.PolicyTrials.OrderBy(t => t.Id).Select(t => t.State).ToListAsync())).ShouldBe([TrialState.Interrupted, TrialState.Done]);
        (await paper.LedgerAsync()).ShouldContain("policy.try-cancel");
    }

    [Fact]
    public async Task A_running_one_stops_when_asked_and_shows_no_result()
    {
        await SeedAsync();
        var (trials, order) = (paper.Services.GetRequiredService<Trials>(), new PolicyEditor(paper.Site.Id, editor.Member.Id, StaffRole.Editor));
        // Changes take their turn: this one comes between the start and the first word of the trial itself.
        var starting = trials.StartAsync(order, 7, CancellationToken.None);
        (await trials.CancelAsync(order, 1, CancellationToken.None)).ShouldBeTrue();
        await starting;
        await trials.WaitAsync(1);

        var trial = await editor.Api.GetFromJsonAsync<JsonElement>("/api/v1/policy/trials/1");
        trial.GetProperty("state").GetString().ShouldBe("cancelled");
        trial.GetProperty("result").ValueKind.ShouldBe(JsonValueKind.Null);
        (await trials.CancelAsync(order, 1, CancellationToken.None)).ShouldBeFalse();
        (await editor.Browser.GoAsync("/console/policy/trials/1")).QuerySelector("progress").ShouldBeNull();
        await TryAsync(7);
    }

    [Fact]
    public async Task What_is_in_shadow_decides_nothing_is_seen_by_no_reader_and_is_counted()
    {
        var shadow = PolicyYaml.Read(PolicyYaml.Write(DefaultPolicy.Document).Replace("      - check: profanity\n        hold: 0.6", "      - check: profanity\n        shadow: true\n        hold: 0.3\n      - check: profanity\n        hold: 0.6", StringComparison.Ordinal));
        shadow.Clauses[0].ShadowChecks.Count.ShouldBe(1);
        (await editor.Api.PutAsJsonAsync("/api/v1/policy/draft", new { yaml = PolicyYaml.Write(shadow) })).EnsureSuccessStatusCode();
        (await editor.Api.PostAsJsonAsync("/api/v1/policy/draft/enact", new { why = "A stricter eye on trial" })).EnsureSuccessStatusCode();
        var story = await paper.AddStoryAsync();
        using var reader = paper.NewClient();
        using var posted = await reader.PostCommentAsync(story.Id, "What damn nonsense, this cost a fortune.");
        (await posted.Content.ReadAsStringAsync()).ShouldNotContain("shadow", Case.Insensitive);

        var revision = await paper.ReadAsync(db => db.CommentRevisions.SingleAsync());
        revision.Verdict.ShouldBe("publish");
        revision.Findings.ShouldNotContain("\"calls\":\"hold\"");
        revision.Shadow!.ShouldContain("\"calls\":\"hold\"");
        using var public_ = paper.NewBrowser();
        (await public_.GoAsync("/policy/changes?version=2")).Body!.TextContent.ShouldContain("Nothing that readers see");
        var comment = await paper.ReadAsync(db => db.Comments.SingleAsync());
        await editor.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "profanity" });
        var figures = (await editor.Api.GetFromJsonAsync<JsonElement>("/api/v1/policy/shadow"))[0];
        figures.GetProperty("wouldHold").GetInt32().ShouldBe(1);
        figures.GetProperty("precision").GetProperty("hits").GetInt32().ShouldBe(1);
        figures.GetProperty("recall").GetProperty("of").GetInt32().ShouldBe(1);
        (await editor.Browser.GoAsync("/console/policy/shadow")).QuerySelector("tbody tr")!.TextContent.ShouldContain("profanity");
    }

    [Fact]
    public async Task Decisions_go_out_for_the_trainer_and_models_are_compared_on_those_held_out()
    {
        await SeedAsync();
        var file = Path.Combine(paper.Data, "decisions.jsonl");
        (await paper.ComityAsync("policy", "decisions", file)).Output.ShouldContain("held out");
        var rows = (await File.ReadAllLinesAsync(file)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        rows.Select(r => r.TryGetProperty("clause", out var clause) ? clause.GetString() : null).Distinct().Order().ShouldBe([null, "personal-attacks", "profanity"]);
        rows.TrueForAll(r => r.GetProperty("verdict").GetString() == "publish" != r.TryGetProperty("clause", out _)).ShouldBeTrue();
        rows.Count.ShouldBeInRange(20, 47);

        ModelFigures.Of([(0.1, false), (0.4, false), (0.35, true), (0.8, true)]).Auc.ShouldBe(0.75);
        ModelFigures.Of([(0.5, false), (0.5, true)]).ShouldSatisfyAllConditions(f => f.Auc.ShouldBe(0.5), f => f.Brier.ShouldBe(0.25), f => f.CalibrationError.ShouldBe(0));
    }

    private async Task<TrialResult> TryAsync(int days)
    {
        using var answer = await editor.Api.PostAsJsonAsync("/api/v1/policy/trials", new { days });
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
        await paper.Services.GetRequiredService<Trials>().WaitAsync(id);
        var trial = await editor.Api.GetFromJsonAsync<JsonElement>($"/api/v1/policy/trials/{id}");
        trial.GetProperty("state").GetString().ShouldBe("done");
        return trial.GetProperty("result").Deserialize<TrialResult>(JsonSerializerOptions.Web)!;
    }

    private Task AddRowAsync(DateTimeOffset heard) => paper.WriteAsync(async db =>
    {
        var yaml = await db.PolicyVersions.Select(p => p.Yaml).SingleAsync();
        db.PolicyTrials.Add(new PolicyTrial { SiteId = paper.Site.Id, Yaml = yaml, Against = 1, Days = 7, StartedById = editor.Member.Id, StartedAt = heard, HeardAt = heard, Done = 30, Total = 100 });
    });

    /// <summary>Sixty comments by three people under two stories, in all states; some decided about, some of these taken back.</summary>
    private async Task SeedAsync()
    {
        var stories = new[] { await paper.AddStoryAsync(), await paper.AddStoryAsync("market") };
        var authors = new[] { await paper.AddReaderAsync(), await paper.AddReaderAsync("Ada Guest", guest: true), await paper.AddReaderAsync("Lev Brook") };
        for (var i = 0; i < 60; i++)
        {
            paper.Time.Advance(TimeSpan.FromHours(1));
            var comment = await paper.AddCommentAsync(stories[i % 2], authors[i % 3], (CommentState)(i % 7 % 4), Bodies[i * 7 % 10]);
            if (i % 5 == 4)
                continue;
            var kind = i % 3 == 0 ? ModerationKind.Remove : i % 4 == 1 ? ModerationKind.DismissReports : ModerationKind.Approve;
            await paper.WriteAsync(db =>
            {
                db.ModerationActions.Add(new ModerationAction
                {
                    SiteId = paper.Site.Id,
                    Kind = kind,
                    CommentId = comment.Id,
                    Clause = kind == ModerationKind.Remove ? i % 2 == 0 ? "profanity" : "personal-attacks" : null,
                    ActorId = editor.Member.Id,
                    At = paper.Time.GetUtcNow(),
                    UndoneAt = i % 11 == 1 ? paper.Time.GetUtcNow() : null,
                    UndoneById = i % 11 == 1 ? editor.Member.Id : null,
                });
                return Task.CompletedTask;
            });
        }
    }

    /// <summary>Everything in memory, every fact looked up anew for every comment.</summary>
    private Task<List<(Decision Old, Decision New, string Said)>> RecountAsync(Judge old, Judge next) => paper.ReadAsync(async db =>
    {
        var comments = await db.Comments.OrderBy(c => c.Id).ToListAsync();
        var actions = await db.ModerationActions.Where(a => a.UndoneAt == null).OrderBy(a => a.Id).ToListAsync();
        var guests = await db.Members.Where(m => m.IsGuest).Select(m => m.Id).ToListAsync();
        var all = new List<(Decision, Decision, string)>();
        foreach (var comment in comments)
        {
            var earlier = comments.Where(c => c.Id < comment.Id && c.State is CommentState.Published or CommentState.Held && c.Id < comment.Id).ToList();
            var submission = new Submission
            {
                Text = comment.Body,
                Now = comment.CreatedAt,
                Author = new AuthorFacts
                {
                    Name = comment.AuthorName,
                    IsGuest = guests.Contains(comment.AuthorId),
                    PublishedComments = comments.Count(c => c.Id < comment.Id && c.AuthorId == comment.AuthorId && c.State == CommentState.Published),
                },
                Story = new StoryFacts { Headline = "Harbour bridge opens after nine years", Byline = "Ilse Varga", Language = "en", StaffNames = ["Mara Linde", "The Paper"] },
                Earlier =
                [
                    .. earlier.Where(c => c.AuthorId == comment.AuthorId && c.CreatedAt >= comment.CreatedAt.AddHours(-24)).TakeLast(20).Select(c => new EarlierText(c.Body, true, c.CreatedAt)),
                    .. earlier.Where(c => c.StoryId == comment.StoryId && c.Number != null).TakeLast(50).Where(c => c.AuthorId != comment.AuthorId).Select(c => new EarlierText(c.Body, false, c.CreatedAt)),
                ],
            };
            var said = actions.LastOrDefault(a => a.CommentId == comment.Id) is { } action ? action.Kind == ModerationKind.Remove ? "remove:" + action.Clause : "fine" : "";
            all.Add((old.Decide(submission), next.Decide(submission), said));
        }

        return all;
    });

    private static VerdictCounts Counts(IEnumerable<Verdict> verdicts)
    {
        var list = verdicts.ToList();
        return new VerdictCounts(list.Count(v => v == Verdict.Publish), list.Count(v => v == Verdict.Hold), list.Count(v => v == Verdict.Refuse));
    }
}
