namespace Comity.Trainer;

/// <summary>Figures of a scorer on labelled texts.</summary>
internal static class Measures
{
    /// <summary>The chance that a positive scores above a negative, ties half; NaN when one side is empty.</summary>
    public static double Auc(IReadOnlyList<(double Score, bool Positive)> scored)
    {
        var sorted = scored.OrderBy(s => s.Score).ToArray();
        double ranks = 0;
        long positives = 0;
        for (var i = 0; i < sorted.Length;)
        {
            var j = i;
            while (j < sorted.Length && sorted[j].Score == sorted[i].Score)
                j++;
            for (var k = i; k < j; k++)
            {
                if (!sorted[k].Positive)
                    continue;
                positives++;
                ranks += (i + j + 1) / 2.0;
            }
            i = j;
        }
        var negatives = sorted.Length - positives;
        return positives == 0 || negatives == 0 ? double.NaN : (ranks - (positives * (positives + 1) / 2.0)) / (positives * (double)negatives);
    }

    public static Confusion Confusion(IEnumerable<(double Score, bool Positive)> scored, double line = 0.5)
    {
        var (hit, alarm, miss, pass) = (0, 0, 0, 0);
        foreach (var (score, positive) in scored)
        {
            if (positive)
                _ = score >= line ? hit++ : miss++;
            else
                _ = score >= line ? alarm++ : pass++;
        }
        return new Confusion(hit, alarm, miss, pass);
    }

    /// <summary>Spearman's rank correlation, ties at their mean rank.</summary>
    public static double Spearman(IReadOnlyList<(double A, double B)> pairs)
    {
        var a = Ranks([.. pairs.Select(p => p.A)]);
        var b = Ranks([.. pairs.Select(p => p.B)]);
        var mean = (pairs.Count + 1) / 2.0;
        double ab = 0, aa = 0, bb = 0;
        for (var i = 0; i < a.Length; i++)
        {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return ab / Math.Sqrt(aa * bb);
    }

    private static double[] Ranks(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        for (var i = 0; i < order.Length;)
        {
            var j = i;
            while (j < order.Length && values[order[j]] == values[order[i]])
                j++;
            for (var k = i; k < j; k++)
                ranks[order[k]] = (i + j + 1) / 2.0;
            i = j;
        }
        return ranks;
    }
}

/// <summary>Right and wrong verdicts.</summary>
internal readonly record struct Confusion(int Hit, int Alarm, int Miss, int Pass)
{
    public int All => Hit + Alarm + Miss + Pass;

    public double Accuracy => (double)(Hit + Pass) / Math.Max(All, 1);

    public double Precision => (double)Hit / Math.Max(Hit + Alarm, 1);

    public double Recall => (double)Hit / Math.Max(Hit + Miss, 1);

    public double FalseAlarms => (double)Alarm / Math.Max(Alarm + Pass, 1);

    /// <summary>The mean of both classes' F1.</summary>
    public double MacroF1 => ((2.0 * Hit / Math.Max((2 * Hit) + Alarm + Miss, 1)) + (2.0 * Pass / Math.Max((2 * Pass) + Alarm + Miss, 1))) / 2;
}
