using System.Globalization;

namespace Comity.Server.Transparency;

/// <summary>Whole days in UTC.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, included.</param>
public sealed record Period(DateOnly From, DateOnly To)
{
    public const int LongestDays = 366;

    private const int DefaultDays = 30;

    public DateTimeOffset Begin => Start(From);

    /// <summary>The first moment after it.</summary>
    public DateTimeOffset End => Start(To.AddDays(1));

    public IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    public bool Holds(DateOnly day) => day >= From && day <= To;

    /// <summary>As written in an address; the last 30 days when nothing is.</summary>
    /// <returns>The period, or one sentence on what is wrong with it.</returns>
    public static (Period? Period, string? Problem) Read(string? from, string? to, DateTimeOffset now)
    {
        var today = Day(now);
        if (!TryRead(to, today, out var last) || !TryRead(from, last.AddDays(1 - DefaultDays), out var first))
            return (null, "Write both days as 2031-03-04.");
        if (first > last)
            return (null, "The period ends before it begins.");
        return last.DayNumber - first.DayNumber >= LongestDays
            ? (null, $"A period has at most {LongestDays} days.")
            : (new Period(first, last), null);
    }

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private static bool TryRead(string? text, DateOnly otherwise, out DateOnly day)
    {
        day = otherwise;
        return string.IsNullOrEmpty(text)
            || (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 2000 and < 9000);
    }

    /// <summary>Its first moment.</summary>
    public static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
