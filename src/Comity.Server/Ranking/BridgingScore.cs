namespace Comity.Server.Ranking;

/// <summary>A reaction to one comment.</summary>
/// <param name="Leaning">Of the person; null: not known yet, and counted on all sides alike.</param>
/// <param name="Valued">Whether the comment is valued.</param>
/// <param name="Weight">More than 0; 1 for a person like any other.</param>
internal readonly record struct Voice(double? Leaning, bool Valued, double Weight = 1);

/// <summary>
/// How far a comment is valued on every side: support is looked at at fifty points of the leanings, half of them on either side, and the score is the geometric mean,
/// so that what one side lacks the other cannot make up.
/// </summary>
/// <remarks>The Gaussian kernel model of Community Notes (November 2025; <c>gaussian_scorer.py</c> and its constants), with the points at the quantiles of a site's own leanings.</remarks>
internal sealed class BridgingScore
{
    /// <summary>Below so many people on one side nothing can be said of bridges.</summary>
    public const int LeastOnASide = 3;

    private const int PointsOnASide = 25;
    private const double Width = 0.1;
    private const double OnNegatives = 1.75;
    private const double PriorWeight = 0.4;
    private const double PriorCount = 9;
    private const double Prior = 0.35;
    private const double LeastPrior = 0.2;
    private const double OneSidedPrior = 0.1;
    private const double Lowest = 0.05;
    private const double Highest = 0.8;

    /// <summary>A negative voice so far from the mean of the negative ones is unexpected.</summary>
    private const double Unexpected = 0.14;
    private const double UnexpectedSlope = 200;

    private readonly double[] points;

    private BridgingScore(double[] points) => this.points = points;

    /// <summary>The score of a comment without reactions.</summary>
    public static double OfNone => OneSidedPrior;

    /// <returns>Null: one of the sides has too few people.</returns>
    public static BridgingScore? Over(IEnumerable<double> leanings)
    {
        var sides = leanings.Where(x => x != 0).ToLookup(x => x > 0);
        return sides[false].Count() < LeastOnASide || sides[true].Count() < LeastOnASide
            ? null
            : new BridgingScore([.. Quantiles([.. sides[false].Order()]), .. Quantiles([.. sides[true].Order()])]);
    }

    /// <returns>0.05–0.8.</returns>
    public double Of(IReadOnlyList<Voice> voices)
    {
        if (voices.Count == 0)
            return OfNone;
        var (support, weight) = (new double[points.Length], new double[points.Length]);
        var onNegatives = OnNegatives * Math.Min(2, 1 + 3 * UnexpectedShare(voices));
        foreach (var voice in voices)
        {
            var row = Row(voice.Leaning);
            var total = row.Sum();
            for (var k = 0; k < row.Length; k++)
            {
                var share = voice.Weight * row[k] / total;
                support[k] += voice.Valued ? share : 0;
                weight[k] += voice.Valued ? share : share * onNegatives;
            }
        }

        var known = voices.Where(v => v.Leaning is not null).ToList();
        var oneSided = known.Count(v => v.Leaning > 0) < LeastOnASide || known.Count(v => v.Leaning < 0) < LeastOnASide;
        var lean = known.Count == 0 ? 0 : known.Average(v => (v.Valued ? 1 : -1) * v.Leaning!.Value);
        var priorWeight = PriorWeight * Math.Log(Math.Max(voices.Count, PriorCount)) / Math.Log(PriorCount);
        return Math.Exp(points.Select((point, k) =>
        {
            var prior = oneSided ? OneSidedPrior : Math.Max(LeastPrior, Math.Min(lean * point / 2 + Prior, Prior));
            return Math.Log(Math.Clamp((support[k] + priorWeight * prior) / (weight[k] + priorWeight), Lowest, Highest));
        }).Average());
    }

    private double[] Row(double? leaning)
    {
        var row = new double[points.Length];
        if (leaning is not { } x)
        {
            Array.Fill(row, 1);
            return row;
        }

        // Of densities only their ratios count; the nearest point's is 1, so that somebody far from all points counts too.
        var nearest = points.Min(p => (x - p) * (x - p));
        for (var k = 0; k < row.Length; k++)
            row[k] = Math.Exp(-((x - points[k]) * (x - points[k]) - nearest) / (2 * Width * Width));
        return row;
    }

    /// <summary>Share of the voices that are negative and come from where the other negative ones do not.</summary>
    private static double UnexpectedShare(IReadOnlyList<Voice> voices)
    {
        var negative = voices.Where(v => v is { Valued: false, Leaning: not null }).Select(v => v.Leaning!.Value).ToList();
        if (negative.Count == 0)
            return 0;
        var mean = negative.Average();
        return negative.Sum(x => 1 / (1 + Math.Exp(-UnexpectedSlope * (Math.Abs(x - mean) - Unexpected)))) / voices.Count;
    }

    /// <summary>Points with equal shares of the people between them.</summary>
    private static IEnumerable<double> Quantiles(double[] sorted)
    {
        for (var k = 0; k < PointsOnASide; k++)
            yield return sorted[Math.Min((int)((k + 0.5) / PointsOnASide * sorted.Length), sorted.Length - 1)];
    }
}
