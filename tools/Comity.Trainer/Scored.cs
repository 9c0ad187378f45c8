using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Policy.Sentence;

namespace Comity.Trainer;

/// <summary>A held-out example as the written model scores it.</summary>
/// <param name="Example">The text and its labels.</param>
/// <param name="Scores">By the model file, through the shipped code.</param>
/// <param name="Kind">Of the first group that is named.</param>
internal sealed record Scored(Example Example, Scores Scores, GroupKind? Kind)
{
    /// <summary>Scores every example that was not trained on.</summary>
    public static List<Scored> All(IEnumerable<Example> examples, Scorer scorer)
    {
        var scored = new List<Scored>();
        foreach (var example in examples)
        {
            if (example.Part == Part.Train)
                continue;
            var reading = Reading.Of(example.Text, example.Language);
            var mentions = reading.Sentences.Mentions;
            scored.Add(new Scored(example, scorer.Score(reading), mentions.Count == 0 ? null : mentions[0].Kind));
        }
        return scored;
    }

    /// <summary>Whether the source says so of the head. Wikipedia's people's verdict counts there, not the other scorer's number.</summary>
    public bool Is(ScoreAttribute head) => head == ScoreAttribute.Toxicity && Example.Source.StartsWith("wikicontext", StringComparison.Ordinal) ? Example.Class == "toxic" : Example.Label(head) >= 0.5;

    /// <summary>Labels of the source itself, not weak ones.</summary>
    public bool Knows(ScoreAttribute head) => Example.Weights[(int)head] >= 0.45;

    public (double Score, bool Positive) Pair(ScoreAttribute head) => (Scores[head], Is(head));
}
