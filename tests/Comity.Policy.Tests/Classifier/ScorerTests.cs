using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Policy.Tests.Classifier;

/// <summary>The shipped model: loads, names itself, scores the same way each time.</summary>
public sealed class ScorerTests
{
    private const string Rude = "You are a pathetic idiot and your friends are too.";

    [Fact]
    public void The_shipped_model_is_whole_and_named_by_its_bytes()
    {
        Scorer.Shipped.Version.ShouldMatch("^comity-1-[0-9a-f]{8}$");
        Scorer.Shipped.IsWhole().ShouldBeTrue();
    }

    [Fact]
    public void Rude_words_score_above_friendly_ones()
    {
        var rude = Reading.Of(Rude).Scores;
        var friendly = Reading.Of("Thank you, that was a thoughtful article about the harbour.").Scores;
        rude[ScoreAttribute.Toxicity].ShouldBeGreaterThan(0.5);
        friendly[ScoreAttribute.Toxicity].ShouldBeLessThan(0.2);
        friendly[ScoreAttribute.IdentityAttack].ShouldBeLessThan(0.2);
    }

    [Fact]
    public void Every_score_is_a_probability_of_four_places()
    {
        foreach (var text in (string[])["", " ", "?", "a", Rude, new string('x', 10_000), string.Concat(Enumerable.Repeat("fuck you ", 1500)), "\uD800 \u202E", "😀😀 🐀"])
        {
            var scores = Reading.Of(text).Scores;
            foreach (var attribute in ScoreAttributes.All)
            {
                scores[attribute].ShouldBeInRange(0, 1);
                (scores[attribute] * 10_000).ShouldBe(Math.Round(scores[attribute] * 10_000), 1e-6);
            }
        }
    }

    [Fact]
    public void Scores_are_the_same_on_every_thread()
    {
        string[] texts = [Rude, "All of them should go.", "Guten Morgen", "Ты идиот", "çok güzel", "What a lovely, lovely day!"];
        var expected = texts.Select(All).ToArray();
        Parallel.For(0, 200, i => All(texts[i % texts.Length]).ShouldBe(expected[i % texts.Length]));
    }

    [Fact]
    public void Sentences_are_scored_each_by_itself_and_cover_the_text()
    {
        const string Text = "The bridge reopens on Monday. You are an idiot! Thanks for the report.";
        var sentences = Scorer.Shipped.ScoreSentences(Reading.Of(Text));
        sentences.Count.ShouldBe(3);
        sentences[0].Span.Start.ShouldBe(0);
        sentences[^1].Span.End.ShouldBe(Text.Length);
        sentences.MaxBy(s => s.Scores[ScoreAttribute.Toxicity]).Span.Start.ShouldBe(Text.IndexOf("You", StringComparison.Ordinal));
    }

    [Fact]
    public void The_explanation_marks_the_words_that_count()
    {
        const string Text = "I read the whole report twice and you are still a stupid idiot, my friend.";
        var spans = Scorer.Shipped.Explain(Reading.Of(Text), ScoreAttribute.Toxicity);
        spans.ShouldNotBeEmpty();
        string.Join(" ", spans.Select(s => Text[s.Start..s.End])).ShouldContain("idiot");
        spans.Sum(s => s.Length).ShouldBeLessThan(Text.Length / 2);
        Scorer.Shipped.Explain(Reading.Of("The bridge reopens on Monday."), ScoreAttribute.Toxicity).ShouldBeEmpty();
    }

    private static double[] All(string text)
    {
        var scores = Scorer.Shipped.Score(Reading.Of(text));
        return [.. ScoreAttributes.All.Select(a => scores[a])];
    }
}
