namespace Comity.Policy.Classifier;

/// <summary>
/// Fits score = 1 / (1 + e^-(slope · sum + offset)) by Newton's method (Platt, "Probabilistic outputs for support vector machines", 1999), a rare class
/// weighing most of the way (on the scale of odds) to as much as the other, so that 0.5 is the line.
/// </summary>
internal static class Platt
{
    private const int Steps = 60;

    /// <summary>0 would leave the classes as common as they are, 1 would make them equal.</summary>
    private const double Evening = 0.65;

    /// <param name="rows">Sum before calibration, label from 0 to 1, weight of the row.</param>
    /// <returns>(1, 0), which changes nothing, when one of the classes is missing.</returns>
    public static (double Slope, double Offset) Fit(IReadOnlyList<(double Sum, double Label, double Weight)> rows)
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
        return (slope, offset);
    }

    private static double Evened(double weight, double half) => half * Math.Exp(Evening * Math.Log(weight / half));

    private static double Loss(IReadOnlyList<(double Sum, double Label, double Weight)> rows, (double Yes, double No) all, (double Slope, double Offset) at)
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

    private static (double BySlope, double ByOffset) Newton(IReadOnlyList<(double Sum, double Label, double Weight)> rows, (double Yes, double No) all, (double Slope, double Offset) at)
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
