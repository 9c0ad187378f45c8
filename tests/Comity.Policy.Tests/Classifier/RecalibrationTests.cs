using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Policy.Tests.Classifier;

/// <summary>Scores fitted to what people decided.</summary>
public sealed class RecalibrationTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void Without_decisions_the_bytes_stay()
    {
        var same = Scorer.Shipped.Recalibrated([]);
        same.Fitted.ShouldBeEmpty();
        File.WriteAllBytes(path, same.File);
        using var scorer = Scorer.Open(path);
        (scorer.Version, scorer.IsWhole()).ShouldBe((Scorer.Shipped.Version, true));
    }

    [Fact]
    public void What_people_let_stand_scores_less_and_the_order_of_texts_and_other_attributes_stay()
    {
        // A rough town: where the shipped model hears an insult in "nonsense", its people let it stand.
        var texts = Enumerable.Range(0, 30).SelectMany(i => new[] { Text($"What nonsense you talk about bridge {i}.", false), Text($"You are an idiot and a liar about bridge {i}.", true) }).ToList();
        var made = Scorer.Shipped.Recalibrated(texts);
        made.Fitted.ShouldBe([ScoreAttribute.Insult]);
        made.File.ShouldBe(Scorer.Shipped.Recalibrated(texts).File);
        File.WriteAllBytes(path, made.File);
        using var own = Scorer.Open(path);
        own.IsWhole().ShouldBeTrue();
        own.Version.ShouldNotBe(Scorer.Shipped.Version);

        string[] asked = ["What nonsense you talk about the harbour.", "You are a liar.", "The harbour opens on Monday.", "Idiot."];
        var (before, after) = (asked.Select(t => Scorer.Shipped.Score(Reading.Of(t, "en"))).ToList(), asked.Select(t => own.Score(Reading.Of(t, "en"))).ToList());
        after[0][ScoreAttribute.Insult].ShouldBeLessThan(0.5);
        after[1][ScoreAttribute.Insult].ShouldBeGreaterThan(0.5);
        Order(after, ScoreAttribute.Insult).ShouldBe(Order(before, ScoreAttribute.Insult));
        foreach (var attribute in ScoreAttributes.All.Where(a => a != ScoreAttribute.Insult))
            after.Select(s => s[attribute]).ShouldBe(before.Select(s => s[attribute]));
    }

    [Fact]
    public void An_attribute_with_few_texts_of_one_kind_is_left_alone() =>
        Scorer.Shipped.Recalibrated([.. Enumerable.Range(0, 60).Select(i => Text($"Bridge {i}.", i < Recalibration.LeastOfEach - 1))]).Fitted.ShouldBeEmpty();

    public void Dispose() => File.Delete(path);

    private static LabelledText Text(string text, bool insult) => new(Reading.Of(text, "en"), new Dictionary<ScoreAttribute, bool> { [ScoreAttribute.Insult] = insult });

    private static IEnumerable<int> Order(List<Scores> scores, ScoreAttribute attribute) => scores.Select((s, i) => (Score: s[attribute], i)).OrderBy(s => s.Score).Select(s => s.i);
}
