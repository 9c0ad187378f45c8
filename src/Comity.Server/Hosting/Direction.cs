using System.Globalization;

namespace Comity.Server.Hosting;

/// <summary>How a language is written.</summary>
internal static class Direction
{
    private static readonly HashSet<string> rightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb" };

    /// <summary>"rtl" or "ltr".</summary>
    /// <param name="language">BCP 47.</param>
    public static string Of(string language) => rightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";

    /// <summary>Date and time in UTC with the language's names of months, in the Gregorian calendar.</summary>
    public static string Date(DateTimeOffset at, string language, bool dayOnly = false)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language.Split('-')[0]).Clone();
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar && culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
            culture.DateTimeFormat.Calendar = gregorian;
        return dayOnly ? at.UtcDateTime.ToString("d MMMM yyyy", culture) : at.UtcDateTime.ToString("d MMMM yyyy, HH:mm", culture) + " UTC";
    }
}
