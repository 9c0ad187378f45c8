using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Comity.Policy.Format;

/// <summary>Durations as people write them: <c>90d</c>, <c>12h</c>, <c>1d12h30m15s</c>.</summary>
public static partial class Duration
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    private static readonly (char Unit, int Seconds)[] Units = [('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)];

    /// <summary>False when the text is no duration, is zero, or is longer than 100 years.</summary>
    public static bool TryParse(string text, out TimeSpan span)
    {
        var match = Shape().Match(text);
        long total = 0;
        for (var i = 0; i < Units.Length; i++)
            if (match.Groups[Units[i].Unit.ToString()] is { Success: true, Value: var number })
                total += long.Parse(number, CultureInfo.InvariantCulture) * Units[i].Seconds;
        var sound = total > 0 && total <= (long)Longest.TotalSeconds;
        span = sound ? TimeSpan.FromSeconds(total) : TimeSpan.Zero;
        return sound;
    }

    /// <exception cref="ArgumentException">Not of whole seconds, not positive, or longer than 100 years.</exception>
    public static string Write(TimeSpan span)
    {
        if (span <= TimeSpan.Zero || span > Longest || span.Ticks % TimeSpan.TicksPerSecond != 0)
            throw new ArgumentException($"A policy's durations are of whole seconds and at most 100 years, not {span}.", nameof(span));
        var text = new StringBuilder();
        var rest = span.Ticks / TimeSpan.TicksPerSecond;
        foreach (var (unit, seconds) in Units)
        {
            if (rest >= seconds)
                text.Append(CultureInfo.InvariantCulture, $"{rest / seconds}{unit}");
            rest %= seconds;
        }

        return text.ToString();
    }

    [GeneratedRegex("^((?<d>[0-9]{1,9})d)?((?<h>[0-9]{1,9})h)?((?<m>[0-9]{1,9})m)?((?<s>[0-9]{1,9})s)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
