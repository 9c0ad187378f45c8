using System.Globalization;

namespace Comity.Bench;

/// <summary>What a run measured, as rows of one table; <c>bench/run</c> gathers the lines that begin with "|".</summary>
internal static class Results
{
    /// <param name="what">What was done.</param>
    /// <param name="measured">The figure of Comity, with its unit.</param>
    /// <param name="beside">What it is compared with in the same run, and its figure; empty: nothing.</param>
    /// <param name="ratio">Of the two; null: there is none.</param>
    /// <param name="target">What the ratio or figure should be, and whether it is; null: there is no target.</param>
    public static bool Row(string what, string measured, string beside = "", double? ratio = null, (string Is, bool Met)? target = null)
    {
        var times = ratio is { } r ? (r >= 10 ? r.ToString("0", CultureInfo.InvariantCulture) : r.ToString("0.00", CultureInfo.InvariantCulture)) : "";
        Console.WriteLine($"| {what} | {measured} | {beside} | {times} | {(target is var (text, met) ? $"{text}: {(met ? "met" : "missed")}" : "")} |");
        return target?.Met ?? true;
    }

    public static string Of(double number, string unit) => $"{(Math.Abs(number) >= 100 ? number.ToString("#,0", CultureInfo.InvariantCulture) : number.ToString("0.##", CultureInfo.InvariantCulture))} {unit}".TrimEnd();
}
