using System.Globalization;

namespace Comity.Server.Moderation;

/// <summary>Times as a moderator reads them at a glance.</summary>
public static class Ago
{
    /// <summary>Such as "12 min", "3 h" or "2 days".</summary>
    public static string Span(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => "under a minute",
        { TotalHours: < 1 } => $"{(int)time.TotalMinutes} min",
        { TotalHours: < 48 } => $"{(int)time.TotalHours} h",
        _ => $"{(int)time.TotalDays} days",
    };

    public static string At(DateTimeOffset time) => time.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>For the <c>datetime</c> of a <c>time</c> element.</summary>
    public static string Machine(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
