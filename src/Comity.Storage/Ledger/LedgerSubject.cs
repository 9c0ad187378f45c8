using System.Globalization;

namespace Comity.Storage.Ledger;

/// <summary>Reads whom or what an entry speaks of.</summary>
public static class LedgerSubject
{
    /// <summary>The number in a subject or actor such as <c>comment:17</c>.</summary>
    /// <param name="text">Of an entry; null: it has none.</param>
    /// <param name="prefix">With its colon.</param>
    /// <returns>Null: it is something else.</returns>
    public static long? Id(string? text, string prefix) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
