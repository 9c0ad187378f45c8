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
        var tokens = features.Tokens.All;
        if (tokens.IsEmpty)
            return [];
        var weights = new double[tokens.Length];
        var tokenAt = TokensAt(tokens, reading.Folded.Letters.Length);
        foreach (ref readonly var feature in features.Items)
        {
            var family = Model.FamilyOf(feature.Row);
            var share = model.Weight(feature.Row, head) * (double)model.Scales[(family * Layout.Heads) + head] * Model.Value((Family)family, features.Counts[family]);
            var (first, last) = (tokenAt[feature.From], tokenAt[feature.To - 1]);
            // By words and not by letters: a long name of a people takes no more than a short one.
            for (var token = first; token <= last; token++)
                weights[token] += share / (last - first + 1);
        }
        Leanings(reading, features, model, (head, weights));
        return Merge(reading, Gather(features, weights));
    }

    /// <summary>For each unit the token it stands in or behind.</summary>
    private static int[] TokensAt(ReadOnlySpan<Token> tokens, int units)
    {
        var at = new int[units];
        var token = 0;
        for (var unit = 0; unit < units; unit++)
        {
            while (token + 1 < tokens.Length && tokens[token + 1].From <= unit)
                token++;
            at[unit] = token;
        }
        return at;
    }

    // A word that leans to toxicity adds what the sum of its clause adds for it.
    private static void Leanings(Reading reading, FeatureSet features, Model model, (int Head, double[] Weights) to)
    {
        var tokens = features.Tokens.All;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var toxic = model.Leanings[Layout.LeaningOf(token.Hash) * 2] / 127.0;
            if (token.IsGroup || toxic <= 0)
                continue;
            var number = FeatureExtractor.LeaningsOf(reading.Sentences.Clauses, token.Clause);
            to.Weights[i] += toxic * model.NumberWeights[(number * Layout.Heads) + to.Head];
        }
    }

    private static List<(TextSpan Units, double Weight)> Gather(FeatureSet features, double[] weights)
    {
        var words = new List<(TextSpan, double)>();
        var most = weights.Max();
        var tokens = features.Tokens.All;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (weights[i] > 0 && weights[i] >= most * Share)
                words.Add((new TextSpan(tokens[i].From, tokens[i].To), weights[i]));
        }
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
