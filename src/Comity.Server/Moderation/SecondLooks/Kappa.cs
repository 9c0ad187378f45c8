namespace Comity.Server.Moderation.SecondLooks;

/// <summary>How two people's answers to the same questions agree.</summary>
/// <param name="BothRemove">Both would remove.</param>
/// <param name="FirstOnly">Only the first.</param>
/// <param name="SecondOnly">Only the second.</param>
/// <param name="BothKeep">Neither.</param>
public sealed record Kappa(int BothRemove, int FirstOnly, int SecondOnly, int BothKeep)
{
    public int N => BothRemove + FirstOnly + SecondOnly + BothKeep;

    /// <summary>Share of equal answers, 0–1; null: none were given.</summary>
    public double? Agreement => N == 0 ? null : (double)(BothRemove + BothKeep) / N;

    /// <summary>
    /// Cohen's kappa, (po − pe) / (1 − pe): po is the share of equal answers, pe the share that would be equal if each answered by chance
    /// as often "remove" as they did. 1: always alike; 0: no better than chance; below: worse. Null where it is not defined: without
    /// answers, or when both always gave the same one. Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and
    /// Psychological Measurement 20 (1960) 37–46.
    /// </summary>
    public double? Value
    {
        get
        {
            if (Agreement is not { } observed)
                return null;
            double first = BothRemove + FirstOnly, second = BothRemove + SecondOnly, n = N;
            var expected = (first / n * (second / n)) + ((n - first) / n * ((n - second) / n));
            return expected >= 1 ? null : (observed - expected) / (1 - expected);
        }
    }

    /// <summary>From pairs of answers, each true for "remove".</summary>
    public static Kappa Of(IEnumerable<(bool First, bool Second)> pairs)
    {
        var counts = pairs.GroupBy(p => p).ToDictionary(g => g.Key, g => g.Count());
        return new Kappa(counts.GetValueOrDefault((true, true)), counts.GetValueOrDefault((true, false)), counts.GetValueOrDefault((false, true)), counts.GetValueOrDefault((false, false)));
    }
}
