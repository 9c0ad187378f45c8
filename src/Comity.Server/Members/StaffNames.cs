using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>Who works for a site, and the names that only they may use: their own and the publication's.</summary>
public sealed class StaffNames(IDbContextFactory<ComityDb> factory, SiteDirectory sites, CommitCount commits, TimeProvider time)
{
    private readonly KeptBySite<IReadOnlyDictionary<long, string>> kept = new(commits, time);

    /// <summary>Their display names by the member's id.</summary>
    public ValueTask<IReadOnlyDictionary<long, string>> MembersAsync(int siteId, CancellationToken cancel = default) => kept.OfAsync(siteId, async () =>
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.SiteStaff.Where(s => s.SiteId == siteId).Join(db.Members, s => s.MemberId, m => m.Id, (_, m) => new { m.Id, m.DisplayName }).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
    });

    public async Task<IReadOnlyList<string>> OfAsync(int siteId, CancellationToken cancel = default)
    {
        var staff = (await MembersAsync(siteId, cancel)).Values;
        return sites.ById(siteId) is { } site ? [.. staff, site.Name] : [.. staff];
    }
}
