using System.Globalization;

namespace Comity.Server.Nodes;

internal static class LedgerSubject
{
    /// <summary>The number in a subject or actor such as <c>comment:17</c>.</summary>
    public static long? Id(string? text, string prefix) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
