using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Fits each head's score to the development rows.</summary>
internal static class Calibrator
{
    private const double LeastWeight = 0.25;

    public static (float Slope, float Offset)[] Fit(Corpus corpus, Learner learner)
    {
        var rows = new List<(double Sum, double Label, double Weight)>[Layout.Heads];
        var sums = new float[Learner.Lanes];
        for (var head = 0; head < rows.Length; head++)
            rows[head] = [];
        for (var i = 0; i < corpus.Examples.Count; i++)
        {
            var example = corpus.Examples[i];
            if (example.Part != Part.Development)
                continue;
            learner.Sums(i, sums);
            for (var head = 0; head < rows.Length; head++)
            {
                if (example.Weights[head] >= LeastWeight)
                    rows[head].Add((sums[head], example.Labels[head], example.Weights[head]));
            }
        }
        return [.. rows.Select(Platt.Fit).Select(f => ((float)f.Slope, (float)f.Offset))];
    }
}
