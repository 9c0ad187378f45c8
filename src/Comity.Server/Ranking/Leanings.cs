namespace Comity.Server.Ranking;

/// <summary>One reaction as the model sees it.</summary>
/// <param name="Rater">Index of the person, from 0.</param>
/// <param name="Item">Index of the comment, from 0.</param>
/// <param name="Value">1: valued; 0: not.</param>
/// <param name="Weight">How much it counts, more than 0.</param>
internal readonly record struct Rating(int Rater, int Item, double Value, double Weight = 1);

/// <summary>
/// Finds by what people usually differ: the one factor of a matrix factorisation of their reactions.
/// </summary>
/// <remarks>
/// The model of Community Notes (X Corp., "Note ranking algorithm", under-the-hood documentation): value = μ + i(rater) + i(item) + f(rater) · f(item), by least
/// squares with weights 0.15 on the squares of the intercepts and 0.03 on those of the factors, per mean number of reactions. The intercepts cost more, so that what
/// two camps see differently goes into the factors. Fitted by alternating ridge regressions from a fixed start: the same reactions give the same numbers. The sign
/// of the factor means nothing.
/// </remarks>
internal static class Leanings
{
    private const int Rounds = 40;
    private const double OnIntercepts = 0.15;
    private const double OnFactors = 0.03;

    /// <returns>The factor of each person, within -1 and 1.</returns>
    public static double[] Fit(IReadOnlyList<Rating> ratings, int raters, int items)
    {
        var (byRater, byItem) = (Lines(ratings, raters, r => r.Rater), Lines(ratings, items, r => r.Item));
        var (rater, item) = (new (double Intercept, double Factor)[raters], new (double Intercept, double Factor)[items]);
        for (var i = 0; i < items; i++)
            item[i].Factor = Start(i);
        var all = ratings.Sum(r => r.Weight);
        if (all == 0)
            return new double[raters];
        var mean = ratings.Sum(r => r.Weight * r.Value) / all;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < raters; i++)
                rater[i] = Solve(byRater[i].Select(r => (r.Weight, r.Value - mean - item[r.Item].Intercept, item[r.Item].Factor)), all / raters);
            for (var i = 0; i < items; i++)
                item[i] = Solve(byItem[i].Select(r => (r.Weight, r.Value - mean - rater[r.Rater].Intercept, rater[r.Rater].Factor)), all / items);
            mean = ratings.Sum(r => r.Weight * (r.Value - rater[r.Rater].Intercept - item[r.Item].Intercept - rater[r.Rater].Factor * item[r.Item].Factor)) / (all * (1 + OnIntercepts / Math.Max(raters, items)));
        }

        return [.. rater.Select(r => Math.Clamp(r.Factor, -1, 1))];
    }

    /// <summary>The intercept and factor that explain a line best: the normal equations of a weighted ridge regression.</summary>
    private static (double Intercept, double Factor) Solve(IEnumerable<(double Weight, double Residual, double Factor)> line, double meanWeight)
    {
        double sum = OnIntercepts * meanWeight, cross = 0, squares = OnFactors * meanWeight, rest = 0, moment = 0;
        foreach (var (weight, value, factor) in line)
        {
            sum += weight;
            cross += weight * factor;
            squares += weight * factor * factor;
            rest += weight * value;
            moment += weight * factor * value;
        }

        var determinant = sum * squares - cross * cross;
        return ((squares * rest - cross * moment) / determinant, (sum * moment - cross * rest) / determinant);
    }

    private static List<Rating>[] Lines(IReadOnlyList<Rating> ratings, int count, Func<Rating, int> of)
    {
        var lines = Enumerable.Range(0, count).Select(_ => new List<Rating>()).ToArray();
        foreach (var rating in ratings)
            lines[of(rating)].Add(rating);
        return lines;
    }

    /// <summary>A fixed number between -0.5 and 0.5 that looks like chance (SplitMix64's finalizer).</summary>
    private static double Start(int index)
    {
        var x = ((ulong)index + 1) * 0x9E3779B97F4A7C15;
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
        x = (x ^ x >> 27) * 0x94D049BB133111EB;
        return ((x ^ x >> 31) >> 11) * (1.0 / (1UL << 53)) - 0.5;
    }
}
