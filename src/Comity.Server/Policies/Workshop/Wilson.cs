namespace Comity.Server.Policies.Workshop;

/// <summary>A share with the interval in which the true one lies with 95 % confidence.</summary>
/// <param name="Hits">How many were so.</param>
/// <param name="Of">Of how many; 0: nothing can be said.</param>
public sealed record Share(int Hits, int Of)
{
    // The 97.5 % quantile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>0–1; null without data.</summary>
    public double? Value => Of == 0 ? null : (double)Hits / Of;

    /// <summary>Lower end of the interval, 0–1.</summary>
    public double Low => Bound(-1);

    /// <summary>Upper end of the interval, 0–1.</summary>
    public double High => Bound(1);

    /// <remarks>
    /// The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    /// Journal of the American Statistical Association 22 (1927), 209–212: it stays within 0 and 1 and holds for small numbers too.
    /// </remarks>
    private double Bound(int side)
    {
        if (Of == 0)
            return side < 0 ? 0 : 1;
        double n = Of;
        var p = Hits / n;
        var centre = p + Z * Z / (2 * n);
        var spread = Z * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return Math.Clamp((centre + side * spread) / (1 + Z * Z / n), 0, 1);
    }
}
