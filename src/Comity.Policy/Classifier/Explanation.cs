using Comity.Policy.Checks;

namespace Comity.Policy.Classifier;

/// <summary>Lays each feature's exact share of a score on the letters it was seen in, and gathers them to words.</summary>
internal static class Explanation
{
    /// <summary>A score below this is explained by no words.</summary>
    public const double Low = 0.3;

    /// <summary>A word counts with at least this share of the heaviest word.</summary>
    private const double Share = 0.35;

    public static List<TextSpan> Of(Reading reading, FeatureSet features, Model model, int head)
    {
        var shares = new double[reading.Folded.Letters.Length];
        foreach (ref readonly var feature in features.Items)
        {
            var family = Model.FamilyOf(feature.Row);
            var share = model.Weight(feature.Row, head) * (double)model.Scales[(family * Layout.Heads) + head] * Model.Value((Family)family, features.Counts[family]);
            for (var i = feature.From; i < feature.To; i++)
                shares[i] += share / (feature.To - feature.From);
        }
        Leanings(reading, features, model, (head, shares));
        return Merge(reading, Gather(features, shares));
    }

    // A word that leans to toxicity adds what the sum of its clause adds for it.
    private static void Leanings(Reading reading, FeatureSet features, Model model, (int Head, double[] Shares) at)
    {
        foreach (ref readonly var token in features.Tokens.All)
        {
            var toxic = model.Leanings[Layout.LeaningOf(token.Hash) * 2] / 127.0;
            if (token.IsGroup || toxic <= 0)
                continue;
            var number = FeatureExtractor.LeaningsOf(reading.Sentences.Clauses, token.Clause);
            var share = toxic * model.NumberWeights[(number * Layout.Heads) + at.Head];
            for (var i = token.From; i < token.To; i++)
                at.Shares[i] += share / (token.To - token.From);
        }
    }

    private static List<(TextSpan Units, double Weight)> Gather(FeatureSet features, double[] shares)
    {
        var words = new List<(TextSpan, double)>();
        var most = 0.0;
        foreach (ref readonly var token in features.Tokens.All)
        {
            var weight = 0.0;
            for (var i = token.From; i < token.To; i++)
                weight += shares[i];
            words.Add((new TextSpan(token.From, token.To), weight));
            most = Math.Max(most, weight);
        }
        words.RemoveAll(w => w.Item2 <= 0 || w.Item2 < most * Share);
        return words;
    }

    // Words that stand side by side are one place.
    private static List<TextSpan> Merge(Reading reading, List<(TextSpan Units, double Weight)> words)
    {
        var letters = reading.Folded.Letters;
        var spans = new List<TextSpan>();
        var behind = -1;
        foreach (var (units, _) in words)
        {
            var span = reading.Folded.SpanOf(units.Start, units.End);
            var beside = behind >= 0;
            for (var i = behind; beside && i < units.Start; i++)
                beside = letters[i].Kind == Text.UnitKind.Space;
            if (beside)
                spans[^1] = new TextSpan(spans[^1].Start, span.End);
            else
                spans.Add(span);
            behind = units.End;
        }
        return spans;
    }
}
