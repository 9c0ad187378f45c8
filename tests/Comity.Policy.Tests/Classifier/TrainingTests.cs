using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Trainer;

namespace Comity.Policy.Tests.Classifier;

/// <summary>The trainer on a handful of texts: it learns them, and makes the same bytes each time.</summary>
public sealed class TrainingTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void The_same_texts_make_the_same_bytes_and_a_model_that_learnt_them()
    {
        var model = Training.Learn(Texts()).Model;
        Training.Learn(Texts()).Model.AsSpan().SequenceEqual(model).ShouldBeTrue();

        File.WriteAllBytes(path, model);
        using var scorer = Scorer.Open(path);
        scorer.IsWhole().ShouldBeTrue();
        var rude = scorer.Score(Reading.Of("what a zorgish plan", "en"))[ScoreAttribute.Toxicity];
        var kind = scorer.Score(Reading.Of("what a lovely plan", "en"))[ScoreAttribute.Toxicity];
        rude.ShouldBeGreaterThan(kind + 0.2);
    }

    [Fact]
    public void Own_decisions_are_read_by_labels_or_by_verdict()
    {
        File.WriteAllLines(path,
        [
            """{"text":"a","labels":{"TOXICITY":0.5}}""",
            "",
            """{"text":"b","lang":"tr","verdict":"refuse","clause":"hatred"}""",
            """{"text":"c","verdict":"publish"}""",
        ]);
        var read = OwnDecisions.Read(path).ToList();
        read[0].Label(ScoreAttribute.Toxicity).ShouldBe(0.5f);
        read[0].Knows(ScoreAttribute.Insult).ShouldBeFalse();
        read[1].Language.ShouldBe("tr");
        read[1].Label(ScoreAttribute.IdentityAttack).ShouldBe(1);
        read[2].Knows(ScoreAttribute.Spam).ShouldBeTrue();
        read[2].Label(ScoreAttribute.Toxicity).ShouldBe(0);
    }

    [Theory]
    [InlineData("{", ":1: ")]
    [InlineData("{\"text\":\"a\"}", "neither labels nor a verdict")]
    [InlineData("{\"text\":\"a\",\"labels\":{\"RUDE\":1}}", "“RUDE” is no head")]
    public void A_decision_out_of_form_is_named(string line, string problem)
    {
        File.WriteAllText(path, line);
        Should.Throw<FormatException>(() => OwnDecisions.Read(path).ToList()).Message.ShouldContain(problem);
    }

    [Fact]
    public void Unknown_arguments_are_refused() =>
        Should.Throw<ArgumentException>(() => TrainingOptions.Parse(["--data", "x", "--out", "y", "--fast"])).Message.ShouldContain("“--fast” is unknown");

    public void Dispose() => File.Delete(path);

    private static List<Example> Texts()
    {
        string[] things = ["plan", "bridge", "speech", "team", "song", "law", "school", "answer", "report", "garden"];
        var texts = new List<Example>();
        foreach (var (word, label) in ((string, double)[])[("zorgish", 1), ("brackly", 1), ("lovely", 0), ("decent", 0)])
        {
            foreach (var thing in things)
            {
                var example = new Example($"what a {word} {thing}", "en", "test") { Part = texts.Count % 5 == 0 ? Part.Development : Part.Train };
                example.Set(ScoreAttribute.Toxicity, label);
                texts.Add(example);
            }
        }
        return texts;
    }
}
