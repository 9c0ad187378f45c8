using System.Globalization;

namespace Comity.Server.Hosting;

/// <summary>How a language is written.</summary>
internal static class Direction
{
    private static readonly HashSet<string> rightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb" };

    /// <summary>"rtl" or "ltr".</summary>
    /// <param name="language">BCP 47.</param>
    public static string Of(string language) => rightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";

    /// <summary>The language's names and numbers, with the Gregorian calendar.</summary>
    public static CultureInfo CultureOf(string language)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language.Split('-')[0]).Clone();
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar && culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
            culture.DateTimeFormat.Calendar = gregorian;
        return culture;
    }
}
