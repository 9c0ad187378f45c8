using System.Net;
using Comity.Policy;
using Comity.Policy.Classifier;
using Comity.Server.Hosting;
using Comity.Server.Outside;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Outside;

public sealed class TransformerTests : IDisposable
{
    private const string Hateful = "The bridge is a grumbletonk.";

    private readonly string folder = Databases.NewFolder();

    [Fact]
    public async Task A_comment_that_a_transformer_scores_is_held_and_the_score_is_kept()
    {
        await using var paper = await AskingPaperAsync();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var answer = await client.PostCommentAsync(story.Id, Hateful);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var posted = await answer.JsonAsync();
        posted.Says().ShouldBe(["The outside model “berta” sees “hate” here (0.98)."]);
        var (answers, model) = await paper.KeptAsync();
        var kept = answers.ShouldHaveSingleItem();
        kept.Scores.Select(s => (s.Label, Math.Round(s.Score, 3))).ShouldBe([("calm", 0.018), ("hate", 0.982)]);
        model.ShouldBe($"{Scorer.Shipped.Version}~berta-{kept.Model}");
        new Judge(Asking.PolicyNaming("berta"), 2).Decide(new Submission
        {
            Text = Hateful,
            Author = new AuthorFacts { Name = "Ada" },
            Story = new StoryFacts { Headline = story.Headline, Language = "en" },
            Now = Paper.Begin,
            Outside = answers,
        }).ShouldSatisfyAllConditions(
            d => d.Verdict.ShouldBe(Verdict.Hold),
            d => d.Model.ShouldBe(model),
            d => d.Findings.Select(f => f.Says).ShouldBe(posted.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("says").GetString())));
    }

    [Fact]
    public async Task A_calm_one_is_published_and_its_change_is_scored_anew()
    {
        await using var paper = await AskingPaperAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.PostAsync("The bridge is wide.");
        (await paper.KeptAsync()).Answers.ShouldHaveSingleItem().Scores[1].Score.ShouldBeLessThan(0.1);
        await ada.GoAsync("/stories/harbour/comments/1/edit");
        await ada.SubmitAsync("#edit-form", ("Body", Hateful));
        ada.Page.QuerySelector("#comment-1.comment-held").ShouldNotBeNull();
        (await paper.KeptAsync()).Answers.ShouldHaveSingleItem().Scores[1].Score.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public async Task A_preview_asks_too()
    {
        await using var paper = await AskingPaperAsync();
        using var client = paper.NewClient();
        using var answer = await client.PostAsync(new Uri("/api/v1/preview", UriKind.Relative), new StringContent("""{"body":"The bridge is a grumbletonk."}""", null, "application/json"));
        (await answer.JsonAsync()).Says().ShouldHaveSingleItem().ShouldContain("0.98");
    }

    [Fact]
    public async Task A_model_that_no_clause_names_is_not_asked()
    {
        await using var paper = await Paper.StartAsync(null, TinyClassifier.WriteTo(folder));
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var answer = await client.PostCommentAsync(story.Id, Hateful);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await paper.KeptAsync()).ShouldBe((null, Scorer.Shipped.Version));
    }

    [Fact]
    public async Task A_clause_that_names_a_model_nobody_knows_holds_and_says_so()
    {
        await using var paper = await Paper.StartAsync();
        await paper.EnactAsync("berta");
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        using var answer = await client.PostCommentAsync(story.Id, "The bridge is wide enough.");
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await answer.JsonAsync()).Says().ShouldBe(["The outside model “berta” could not be asked."]);
        (await paper.KeptAsync()).Answers.ShouldBeNull();
    }

    [Fact]
    public async Task A_long_text_is_read_to_its_end()
    {
        await using var transformer = Load();
        var scores = (await transformer.AskAsync(string.Concat(Enumerable.Repeat("the bridge is ", 500)) + "grumbletonk", TestContext.Current.CancellationToken)).Scores;
        scores[1].Score.ShouldBeGreaterThan(0.9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[SEP] [MASK] [CLS]")]
    [InlineData("\ud800 \u0000 \U0001F30D")]
    public async Task Any_text_gets_a_score(string text)
    {
        await using var transformer = Load();
        (await transformer.AskAsync(text, TestContext.Current.CancellationToken)).Scores[1].Score.ShouldBe(0.018, 0.001);
    }

    [Fact]
    public async Task Who_does_not_wait_gets_nothing_and_the_model_serves_the_next()
    {
        await using var transformer = Load(o => o.MaxTokens = 8);
        // Many thousand parts: there is always a run to break off, and one that kept its place would leave none for the next.
        var endless = string.Concat(Enumerable.Repeat("the bridge is ", 100_000));
        for (var i = 0; i < 2 * Environment.ProcessorCount; i++)
        {
            using var gone = new CancellationTokenSource();
            var asking = transformer.AskAsync(endless, gone.Token);
            await gone.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => asking);
        }

        (await transformer.AskAsync(Hateful, TestContext.Current.CancellationToken)).Scores[1].Score.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public async Task The_version_tells_settings_apart()
    {
        var versions = new HashSet<string>();
        foreach (var change in (Action<OutsideModelOptions>[])[_ => { }, o => o.Activation = OutsideActivation.Sigmoid, o => o.LowerCase = false, o => o.MaxTokens = 8])
        {
            await using var transformer = Load(change);
            versions.Add((await transformer.AskAsync(Hateful, TestContext.Current.CancellationToken)).Model);
        }

        versions.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("berta:Labels:2=more", "it gives 2 outputs for 3 labels")]
    [InlineData("berta:Model=nowhere.onnx", "berta cannot be used")]
    [InlineData("berta:Tokenizer=nowhere.txt", "berta cannot be used")]
    [InlineData("berta:Labels:1=calm", "berta: a label stands twice.")]
    [InlineData("berta:MaxTokens=3", "berta: MaxTokens has to be from 8 to 8192.")]
    [InlineData("berta:TimeLimit=0", "berta: TimeLimit has to be from 1 to 60000 milliseconds.")]
    [InlineData("berta:Url=http://127.0.0.1", "berta: Url and Key are for endpoints only.")]
    [InlineData("berta:Lables:0=calm", "There is no setting Comity:Outside:berta:Lables")]
    [InlineData("berta:Failure=retry", "'retry'")]
    [InlineData("other:TimeLimit=5", "other: Kind has to be set, to Transformer or Endpoint.")]
    [InlineData("other:Kind=Endpoint", "other: Url has to be an address that begins with http:// or https://.")]
    [InlineData("a_name:Kind=Endpoint", "a_name: the name has to be at most 16 letters, digits, dots and hyphens.")]
    public async Task A_wrong_setting_stops_the_start_with_one_sentence(string setting, string says) =>
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, [.. TinyClassifier.WriteTo(folder), "--Comity:Outside:" + setting]))).Message.ShouldContain(says);

    [Fact]
    public async Task A_file_that_is_no_model_stops_the_start()
    {
        var settings = TinyClassifier.WriteTo(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "tiny.onnx"), "no model", TestContext.Current.CancellationToken);
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, settings))).Message.ShouldContain("berta cannot be used");
    }

    [Fact]
    public async Task The_operator_sees_one_line()
    {
        await using var paper = await Paper.StartAsync();
        var (exit, output, error) = await paper.ComityAsync(["serve", "--urls=http://127.0.0.1:0", .. TinyClassifier.WriteTo(folder), "--Comity:Outside:berta:Labels:2=more"]);
        (exit, output, error.Trim()).ShouldBe((1, "", "comity: The model Comity:Outside:berta cannot be used: it gives 2 outputs for 3 labels"));
    }

    [Fact]
    public async Task More_models_than_a_decision_can_name_stop_the_start() =>
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, [.. Enumerable.Range(0, 4).SelectMany(i => TinyClassifier.WriteTo(folder, "berta-" + i))])))
            .Message.ShouldContain("too many models");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Transformer Load(Action<OutsideModelOptions>? change = null)
    {
        TinyClassifier.WriteTo(folder);
        var options = new OutsideModelOptions { Kind = OutsideKind.Transformer, Model = Path.Combine(folder, "tiny.onnx"), Tokenizer = Path.Combine(folder, "vocab.txt"), Labels = ["calm", "hate"] };
        change?.Invoke(options);
        return Transformer.Load("berta", options);
    }

    private async Task<Paper> AskingPaperAsync()
    {
        var paper = await Paper.StartAsync(null, TinyClassifier.WriteTo(folder));
        await paper.EnactAsync("berta");
        return paper;
    }
}
