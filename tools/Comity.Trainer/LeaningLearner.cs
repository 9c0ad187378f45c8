using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Learns for each word how much more toxic, and how much more hateful, the texts with it are than their source as a whole.</summary>
internal sealed class LeaningLearner
{
    /// <summary>A word of fewer texts is trusted less.</summary>
    private const double Doubt = 8;

    private static readonly ScoreAttribute[] Towards = [ScoreAttribute.Toxicity, ScoreAttribute.IdentityAttack];

    private readonly List<(string Source, float Toxic, float Hateful, int[] Rows)> seen = [];

    public void See(Example example, SlotTokens tokens) => seen.Add((example.Source,
        example.Knows(Towards[0]) ? example.Label(Towards[0]) : -1,
        example.Knows(Towards[1]) ? example.Label(Towards[1]) : -1,
        [.. tokens.Rows.ToArray().Distinct()]));

    public void Write(Span<sbyte> leanings)
    {
        var toxic = Learn(static s => s.Toxic);
        var hateful = Learn(static s => s.Hateful);
        for (var i = 0; i < toxic.Length; i++)
            (leanings[i * 2], leanings[(i * 2) + 1]) = (Quantised(toxic[i]), Quantised(hateful[i]));
    }

    private double[] Learn(Func<(string Source, float Toxic, float Hateful, int[] Rows), float> label)
    {
        var means = seen.Where(s => label(s) >= 0).GroupBy(s => s.Source, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Average(s => (double)label(s)), StringComparer.Ordinal);
        var excess = new double[1 << Layout.LeaningBits];
        var count = new int[1 << Layout.LeaningBits];
        foreach (var one in seen)
        {
            if (label(one) < 0)
                continue;
            foreach (var row in one.Rows)
            {
                excess[row] += label(one) - means[one.Source];
                count[row]++;
            }
        }
        for (var i = 0; i < excess.Length; i++)
            excess[i] /= count[i] + Doubt;
        return excess;
    }

    private static sbyte Quantised(double value) => (sbyte)Math.Round(Math.Clamp(value, -1, 1) * 127, MidpointRounding.AwayFromZero);
}
