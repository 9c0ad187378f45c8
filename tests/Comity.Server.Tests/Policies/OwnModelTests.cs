using System.Globalization;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Server.Hosting;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Server.Tests.Perspective;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Policies;

/// <summary>A paper's own model: fitted to its moderators' decisions, compared, named in a setting, and used everywhere.</summary>
public sealed class OwnModelTests
{
    [Fact]
    public async Task Scores_are_fitted_to_decisions_compared_on_others_and_used_once_a_setting_names_the_file()
    {
        await using var paper = await Paper.StartAsync();
        var file = Path.Combine(paper.Data, "own.model");
        await DecideAsync(paper, i => $"You are so naive about bridge {i}.", removed: true);
        await DecideAsync(paper, i => $"The bridge number {i} opened on Monday, and we crossed it at noon.", removed: false);

        var made = await paper.ComityAsync("policy", "calibrate", file);
        made.Exit.ShouldBe(0, made.Error);
        made.Output.ShouldContain("Fitted: TOXICITY, INSULT.");
        using var model = Scorer.Open(file);
        made.Output.ShouldContain($"In use {Scorer.Shipped.Version}, then {model.Version}.");
        var compared = await paper.ComityAsync("policy", "compare-model", file);
        compared.Output.ShouldBe(made.Output[(made.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var insult = compared.Output.Split('\n').Single(l => l.StartsWith("INSULT", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        double.Parse(insult[6], CultureInfo.InvariantCulture).ShouldBeLessThan(double.Parse(insult[5], CultureInfo.InvariantCulture), compared.Output);

        const string text = "You are so naive about the harbour.";
        await using var other = await Paper.StartAsync(null, "--Comity:Model=" + file);
        var story = await other.AddStoryAsync();
        using var client = other.NewClient();
        var (_, answer) = await other.AnalyzeAsync($$$"""{"comment":{"text":"{{{text}}}"},"languages":["en"],"requestedAttributes":{"INSULT":{} } }""");
        var score = answer.Summary("INSULT");
        score.ShouldBe(model.Score(Reading.Of(text, "en"))[ScoreAttribute.Insult], 1e-6);
        score.ShouldBeGreaterThan(Scorer.Shipped.Score(Reading.Of(text, "en"))[ScoreAttribute.Insult]);
        (await client.PostCommentAsync(story.Id, "The bridge opens on Monday.")).Dispose();
        (await other.ReadAsync(db => db.CommentRevisions.Select(r => r.Model).SingleAsync())).ShouldBe(model.Version);

        (await other.ComityAsync("analyze", await FileAsync(paper, text), "--model", file)).Output.ShouldContain(model.Version);
        var templates = await FileAsync(paper, "hateful | {Groups} are vermin.\nneutral | {Groups} live here.\ngroups | Danes, Finns, Turks");
        (await other.ComityAsync("audit", "people", "--templates", templates, "--model", file)).Output.ShouldContain($"model {model.Version}");
    }

    [Fact]
    public async Task Too_few_decisions_make_no_model()
    {
        await using var paper = await Paper.StartAsync();
        var file = Path.Combine(paper.Data, "own.model");
        var made = await paper.ComityAsync("policy", "calibrate", file);
        made.Exit.ShouldBe(1);
        made.Error.ShouldContain("too few decisions");
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_model_or_was_damaged_is_refused_in_one_sentence()
    {
        await using var paper = await Paper.StartAsync();
        var none = await FileAsync(paper, "hello");
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, "--Comity:Model=" + none))).Message.ShouldBe($"The setting Comity:Model is wrong: {none} is not a Comity model.");
        foreach (var verb in (string[][])[["policy", "compare-model", none], ["analyze", none, "--model", none], ["audit", "people", "--model", none]])
        {
            var refused = await paper.ComityAsync(verb);
            refused.Exit.ShouldBe(1);
            refused.Error.ShouldBe($"comity: {none} is not a Comity model.\n");
        }

        var damaged = Path.Combine(paper.Data, "damaged.model");
        var bytes = Scorer.Shipped.Recalibrated([]).File;
        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(damaged, bytes);
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, "--Comity:Model=" + damaged))).Message.ShouldContain("is damaged");
    }

    private static async Task<string> FileAsync(Paper paper, string text)
    {
        var path = Path.Combine(paper.Data, "text.txt");
        await File.WriteAllTextAsync(path, text + "\n");
        return path;
    }

    private static async Task DecideAsync(Paper paper, Func<int, string> text, bool removed)
    {
        var (story, author) = (await paper.AddStoryAsync(removed ? "removed" : "kept"), await paper.AddReaderAsync(removed ? "Ada Rude" : "Ben Kind"));
        for (var i = 0; i < 50; i++)
        {
            var comment = await paper.AddCommentAsync(story, author, removed ? CommentState.Removed : CommentState.Published, text(i));
            await paper.WriteAsync(db =>
            {
                db.ModerationActions.Add(new ModerationAction
                {
                    SiteId = paper.Site.Id,
                    Kind = removed ? ModerationKind.Remove : ModerationKind.Approve,
                    CommentId = comment.Id,
                    Clause = removed ? "personal-attacks" : null,
                    ActorId = author.Id,
                    At = paper.Time.GetUtcNow(),
                });
                return Task.CompletedTask;
            });
        }
    }
}
