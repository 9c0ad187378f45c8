namespace Comity.Policy.Classifier;

/// <summary>From sums to probabilities, by plain arithmetic only, so that every machine gives the same bits.</summary>
internal static class Curve
{
    private const double Ln2 = 0.693147180559945309417;
    private const int Terms = 14;

    /// <summary>1 / (1 + e^-x).</summary>
    public static double Logistic(double x) => x >= 0 ? 1 / (1 + Exp(-x)) : 1 - (1 / (1 + Exp(x)));

    /// <summary>As scores are given out: to four places.</summary>
    public static float Score(double x) => (float)(Math.Floor((Logistic(x) * 10000) + 0.5) / 10000);

    /// <summary>e^x; 0 below -60 and the value at 60 above it.</summary>
    public static double Exp(double x)
    {
        if (x < -60)
            return 0;
        var k = Math.Floor((Math.Min(x, 60) / Ln2) + 0.5);
        var r = Math.Min(x, 60) - (k * Ln2);
        var sum = 1.0;
        for (var n = Terms; n >= 1; n--)
            sum = 1 + (sum * r / n);
        return Math.ScaleB(sum, (int)k);
    }
}
