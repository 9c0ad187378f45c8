using System.Globalization;
using System.Text;

namespace Comity.Server.Hosting;

/// <summary>How a language is written.</summary>
internal static class Direction
{
    private static readonly HashSet<string> rightToLeft = new(StringComparer.OrdinalIgnoreCase) { "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb" };

    /// <summary>"rtl" or "ltr".</summary>
    /// <param name="language">BCP 47.</param>
    public static string Of(string language) => rightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr";

    /// <summary>Whether a letter is of a script that is written from right to left: the blocks that Unicode keeps for them.</summary>
    public static bool IsRightToLeft(Rune letter) =>
        letter.Value is >= 0x590 and <= 0x8FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF;

    /// <summary>The language's names and numbers, with the Gregorian calendar.</summary>
    public static CultureInfo CultureOf(string language)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language.Split('-')[0]).Clone();
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar && culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
            culture.DateTimeFormat.Calendar = gregorian;
        return culture;
    }
}
