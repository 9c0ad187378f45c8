using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Fits score = 1 / (1 + e^-(slope · sum + offset)) to the development rows (Platt), a rare class weighing most of the way (on the scale of odds) to as much as the other, so that 0.5 is the line.</summary>
internal static class Calibrator
{
    private const int Steps = 60;
    private const double LeastWeight = 0.25;

    /// <summary>0 would leave the classes as common as they are, 1 would make them equal.</summary>
    private const double Evening = 0.65;

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
        return [.. rows.Select(Platt)];
    }

    private static (float Slope, float Offset) Platt(List<(double Sum, double Label, double Weight)> rows)
    {
        var yes = rows.Sum(r => r.Label * r.Weight);
        var no = rows.Sum(r => (1 - r.Label) * r.Weight);
        if (yes < 1 || no < 1)
            return (1, 0);
        var half = (yes + no) / 2;
        (yes, no) = (Evened(yes, half), Evened(no, half));
        var (slope, offset) = (1.0, 0.0);
        var loss = Loss(rows, (yes, no), (slope, offset));
        for (var step = 0; step < Steps; step++)
        {
            var (bySlope, byOffset) = Newton(rows, (yes, no), (slope, offset));
            var part = 1.0;
            var better = false;
            for (; part > 1e-4 && !better; part /= 2)
            {
                var next = (Slope: slope - (part * bySlope), Offset: offset - (part * byOffset));
                var nextLoss = Loss(rows, (yes, no), next);
                if (next.Slope <= 0.05 || nextLoss >= loss)
                    continue;
                (slope, offset, loss, better) = (next.Slope, next.Offset, nextLoss, true);
            }
            if (!better)
                break;
        }
        return ((float)slope, (float)offset);
    }

    private static double Evened(double weight, double half) => half * Math.Exp(Evening * Math.Log(weight / half));

    private static double Loss(List<(double Sum, double Label, double Weight)> rows, (double Yes, double No) all, (double Slope, double Offset) at)
    {
        // Rare classes leave the slope open; a light pull towards 1 closes it.
        var loss = 0.002 * (at.Slope - 1) * (at.Slope - 1);
        foreach (var (sum, label, weight) in rows)
        {
            var p = Math.Clamp(Curve.Logistic((at.Slope * sum) + at.Offset), 1e-12, 1 - 1e-12);
            loss -= (label * weight / all.Yes * Math.Log(p)) + ((1 - label) * weight / all.No * Math.Log(1 - p));
        }
        return loss;
    }

    private static (double BySlope, double ByOffset) Newton(List<(double Sum, double Label, double Weight)> rows, (double Yes, double No) all, (double Slope, double Offset) at)
    {
        double gs = 0.004 * (at.Slope - 1), go = 0, hss = 0.004, hso = 0, hoo = 1e-9;
        foreach (var (sum, label, weight) in rows)
        {
            var p = Curve.Logistic((at.Slope * sum) + at.Offset);
            // A soft label is a part of one class and a part of the other.
            var (up, down) = (label * weight / all.Yes, (1 - label) * weight / all.No);
            var slopeOf = ((up + down) * p) - up;
            var bend = (up + down) * p * (1 - p);
            gs += slopeOf * sum;
            go += slopeOf;
            hss += bend * sum * sum;
            hso += bend * sum;
            hoo += bend;
        }
        var determinant = (hss * hoo) - (hso * hso);
        return (((hoo * gs) - (hso * go)) / determinant, ((hss * go) - (hso * gs)) / determinant);
    }
}
