using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>When a person is mailed, by what they have chosen.</summary>
public static class AlertPaces
{
    /// <summary>Whether the statement of reasons over a comment is to be mailed at once; otherwise it is told of by a digest, or in the account alone.</summary>
    public static async Task<bool> WantsStatementAsync(ComityDb db, long memberId, CancellationToken cancel) =>
        await db.AlertSettings.Where(s => s.MemberId == memberId).Select(s => (MailPace?)s.Decision).SingleOrDefaultAsync(cancel) is null or MailPace.Instant;

    /// <summary>When the next mail of a kind may be written; null: none is to be.</summary>
    /// <param name="settings">Null: the defaults.</param>
    /// <param name="options">The hour of daily mails.</param>
    internal static DateTimeOffset? DueAt(AlertKind kind, AlertSettings? settings, DateTimeOffset now, AlertOptions options)
    {
        settings ??= new AlertSettings();
        var pace = kind switch
        {
            AlertKind.Reply => settings.Reply,
            AlertKind.Mention => settings.Mention,
            // At once is the statement of reasons itself.
            AlertKind.Decision => settings.Decision == MailPace.Instant ? MailPace.None : settings.Decision,
            // Answers to reports and appeals have mails of their own.
            _ => MailPace.None,
        };
        return pace switch
        {
            MailPace.Instant => now,
            MailPace.Hourly => Hour(now).AddHours(1),
            MailPace.Daily => Day(now, options.DailyHour),
            _ => null,
        };
    }

    /// <summary>Whether the person has shown that the address is theirs.</summary>
    internal static bool CanBeMailed(Member member) => member is { EmailConfirmed: true, Email.Length: > 0, ErasedAt: null };

    private static DateTimeOffset Hour(DateTimeOffset now) => new(now.UtcDateTime.Date.AddHours(now.UtcDateTime.Hour), TimeSpan.Zero);

    private static DateTimeOffset Day(DateTimeOffset now, int hour)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date.AddHours(hour), TimeSpan.Zero);
        return today > now ? today : today.AddDays(1);
    }
}
