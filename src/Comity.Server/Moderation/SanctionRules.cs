using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>Who may impose or lift what against whom.</summary>
internal static class SanctionRules
{
    /// <summary>One sentence why not; null when it is allowed.</summary>
    /// <param name="siteId">The site of the sanction; null: all sites.</param>
    public static async Task<string?> WhyNotAsync(ComityDb db, (long Id, StaffRole Role) actor, long memberId, int? siteId, CancellationToken cancel)
    {
        if (actor.Id == memberId)
            return "Nobody can impose or lift a sanction on themselves.";
        if (siteId is null && actor.Role < StaffRole.Administrator)
            return "Only administrators decide for all sites.";
        var roles = await db.SiteStaff.Where(s => s.MemberId == memberId && (siteId == null || s.SiteId == siteId)).Select(s => s.Role).ToListAsync(cancel);
        return roles.Exists(r => r >= actor.Role) ? "Staff of the same or a higher role cannot be sanctioned." : null;
    }
}
