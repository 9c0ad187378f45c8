namespace Comity.Server.Policies.Workshop;

/// <summary>What a threshold would bring.</summary>
/// <param name="Threshold">0–1.</param>
/// <param name="PerDay">Texts a day with at least this score.</param>
/// <param name="Precision">Of those among them that a person decided about, the share that was removed.</param>
/// <param name="Recall">Of all that a person removed under the clause, the share among them.</param>
public sealed record CurvePoint(double Threshold, double PerDay, Share Precision, Share Recall);

/// <summary>Thresholds worth a look. Never set by themselves.</summary>
/// <param name="Hold">The one with the best balance of precision and recall (F1); null: too little is known.</param>
/// <param name="Refuse">The lowest from which removals are all but certain; null: there is none.</param>
public sealed record Suggestion(double? Hold, double? Refuse);

/// <summary>From how scores spread to what each threshold would bring.</summary>
public static class Calibration
{
    /// <summary>Fewer decisions than this say too little to suggest anything.</summary>
    public const int LeastDecisions = 20;

    /// <summary>From where the lower end of the interval of precision lies here, the program may refuse by itself.</summary>
    public const double Certain = 0.9;

    /// <summary>From the lowest score seen to the highest, a point where something changes.</summary>
    public static IReadOnlyList<CurvePoint> Points(CheckCurve curve, double days)
    {
        var points = new List<CurvePoint>();
        var (all, fine, breach, under) = (0, 0, 0, 0);
        for (var bin = curve.All.Count - 1; bin >= 0; bin--)
        {
            if (curve.All[bin] == 0)
                continue;
            all += curve.All[bin];
            fine += curve.Fine[bin];
            breach += curve.Breach[bin];
            under += curve.Under[bin];
            points.Add(new CurvePoint(bin / 100.0, all / days, new Share(breach, breach + fine), new Share(under, curve.RemovedUnder)));
        }

        points.Reverse();
        return points;
    }

    public static Suggestion Suggest(IReadOnlyList<CurvePoint> points)
    {
        if (points.Count == 0 || points[0].Precision.Of < LeastDecisions || points[0].Recall.Of == 0)
            return new Suggestion(null, null);
        var best = points.Where(p => p.Precision.Of > 0).MaxBy(F1);
        var certain = points.FirstOrDefault(p => p.Precision.Of >= LeastDecisions && p.Precision.Low >= Certain);
        return new Suggestion(best is not null && F1(best) > 0 ? best.Threshold : null, certain?.Threshold);
    }

    private static double F1(CurvePoint point) =>
        (point.Precision.Value ?? 0, point.Recall.Value ?? 0) is var (p, r) && p + r > 0 ? 2 * p * r / (p + r) : 0;
}
