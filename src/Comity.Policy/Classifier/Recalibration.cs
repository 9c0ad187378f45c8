using Comity.Policy.Checks;

namespace Comity.Policy.Classifier;

/// <summary>A text with what people decided over it.</summary>
/// <param name="Reading">The text.</param>
/// <param name="Labels">Whether it breaks the rules in that respect; of attributes that are not named nothing is known.</param>
public sealed record LabelledText(Reading Reading, IReadOnlyDictionary<ScoreAttribute, bool> Labels);

/// <summary>A model whose scores were fitted to decisions. What it hears is the same; what it makes of it is not.</summary>
/// <param name="File">The bytes of a model file.</param>
/// <param name="Fitted">The attributes that were; of the others there were too few decisions, and they stay.</param>
public sealed record Recalibration(byte[] File, IReadOnlyList<ScoreAttribute> Fitted)
{
    /// <summary>An attribute is fitted when so many texts break the rules in its respect, and so many do not.</summary>
    public const int LeastOfEach = 20;

    internal static Recalibration Of(Scorer scorer, Model model, IEnumerable<LabelledText> texts)
    {
        var rows = ScoreAttributes.All.Select(_ => new List<(double Sum, bool Breach)>()).ToArray();
        var calibration = model.Calibration.ToArray();
        Span<double> sums = stackalloc double[Layout.Heads];
        foreach (var text in texts)
        {
            var features = FeatureSet.Rent();
            scorer.Sums(text.Reading, features, sums);
            features.Return();
            foreach (var (attribute, breach) in text.Labels)
                rows[(int)attribute].Add(((sums[(int)attribute] * calibration[(int)attribute]) + calibration[Layout.Heads + (int)attribute], breach));
        }

        ScoreAttribute[] fitted = [.. ScoreAttributes.All.Where(a => rows[(int)a].Count(r => r.Breach) >= LeastOfEach && rows[(int)a].Count(r => !r.Breach) >= LeastOfEach)];
        foreach (var head in fitted.Select(a => (int)a))
        {
            // The fit is of what the calibration in use gives, so that no change is its natural resting place.
            var (slope, offset) = Platt.Fit(Softened(rows[head]));
            calibration[head] = (float)(slope * calibration[head]);
            calibration[Layout.Heads + head] = (float)((slope * calibration[Layout.Heads + head]) + offset);
        }

        return new Recalibration(model.With(calibration), fitted);
    }

    /// <summary>Platt's targets (1999, §2.2): not quite 1 and 0, by how few there are, so that texts that happen to lie apart do not make every score certain.</summary>
    private static List<(double Sum, double Label, double Weight)> Softened(List<(double Sum, bool Breach)> rows)
    {
        var breaches = rows.Count(r => r.Breach);
        var (yes, no) = ((breaches + 1.0) / (breaches + 2), 1.0 / (rows.Count - breaches + 2));
        return [.. rows.Select(r => (r.Sum, r.Breach ? yes : no, 1.0))];
    }
}
