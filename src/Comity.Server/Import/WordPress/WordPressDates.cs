using System.Globalization;

namespace Comity.Server.Import.WordPress;

internal static class WordPressDates
{
    /// <summary>The first of them that is a date. WordPress writes 0000-00-00 00:00:00 for none; a date without a zone counts as UTC.</summary>
    public static DateTimeOffset? FirstOf(params ReadOnlySpan<string> dates)
    {
        foreach (var date in dates)
        {
            if (date.Length > 0
                && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var found)
                && found.Year > 1)
            {
                return found;
            }
        }

        return null;
    }
}
