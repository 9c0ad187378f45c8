using System.Globalization;
using Comity.Policy;
using Comity.Storage.Moderation;

namespace Comity.Server.Moderation;

/// <summary>How sanctions are named to people.</summary>
public static class SanctionWords
{
    public static string Name(SanctionKind kind) => kind switch
    {
        SanctionKind.Warning => "warning",
        SanctionKind.PreModeration => "pre-moderation",
        SanctionKind.Suspension => "suspension",
        _ => "block",
    };

    /// <summary>The measure in the ledger; a sanction on all sites is marked so, because each site's ledger speaks of itself otherwise.</summary>
    public static string Measure(Sanction sanction) => (sanction.Kind switch
    {
        SanctionKind.PreModeration => "premoderation",
        var kind => Name(kind),
    }) + (sanction.SiteId is null ? ".all-sites" : "");

    /// <summary>Such as "until 3 May 2027, 10:00 UTC".</summary>
    public static string Until(Sanction sanction) => sanction switch
    {
        { Kind: SanctionKind.Warning } => "",
        { EndsAt: { } end } => "until " + end.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture),
        _ => "until lifted",
    };

    public static string Deed(Sanction sanction, string whom)
    {
        var deed = sanction.Kind switch
        {
            SanctionKind.Warning => $"Warned {whom}",
            SanctionKind.PreModeration => $"Put {whom} under pre-moderation",
            SanctionKind.Suspension => $"Suspended {whom}",
            _ => $"Blocked {whom}",
        };
        return $"{deed} {Until(sanction)}".TrimEnd() + (sanction.SiteId is null ? " on all sites" : "");
    }
}
