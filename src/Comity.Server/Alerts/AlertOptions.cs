using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Alerts;

/// <summary>What people are told of, section <c>Comity:Alerts</c>.</summary>
public sealed class AlertOptions
{
    /// <summary>Days after which an alert, or an announcement, is forgotten.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 90;

    /// <summary>Hour of the day, UTC, at which daily mails are written.</summary>
    [Range(0, 23)]
    public int DailyHour { get; set; } = 6;

    /// <summary>Seconds between two looks for mails to write.</summary>
    [Range(1, 86_400)]
    public int Seconds { get; set; } = 15;

    /// <summary>Alerts that one mail tells one by one; it says how many more there are.</summary>
    [Range(1, 500)]
    public int MostInMail { get; set; } = 50;
}
