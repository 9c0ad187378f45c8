using System.Globalization;
using Comity.Policy.Classifier;

namespace Comity.Policy.Checks;

/// <summary>What the trained model says of one attribute, with the words that weigh most. A score alone is never plain: it stays under 0.9, and words that are quoted, reported, denied or condemned count less.</summary>
public sealed class ScoreCheck(string id, ScoreAttribute attribute, string sees) : ICheck
{
    private const double Most = 0.89;

    /// <summary>The line of the model: below it the score speaks for the comment.</summary>
    private const double Least = 0.5;

    public string Id { get; } = id;

    public string About => $"The trained model's score for {attribute.WireName()}.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        var score = Math.Min(reading.Scores[attribute], Most);
        if (score < Least)
            return [];
        // More marks tell nobody more, and each is compared with every word.
        TextSpan[] spans = [.. reading.Scorer.Explain(reading, attribute).Take(Evidences.Most)];
        if (spans.Length > 0)
            score = spans.Max(span => Tempered(reading, score, span));
        return [new Evidence(Math.Round(score, 2), spans, reading.Say(sees, score.ToString("0.00", CultureInfo.InvariantCulture)))];
    }

    private static double Tempered(Reading reading, double score, TextSpan span)
    {
        var words = reading.Folded.Words;
        var (first, last) = (-1, -1);
        for (var i = 0; i < words.Count; i++)
        {
            var at = reading.Folded.SpanOf(words[i].CoreFrom, words[i].CoreTo);
            if (at.Start >= span.End || at.End <= span.Start)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        return first < 0 ? score : reading.Stance.Temper(score, span, first, last);
    }
}
