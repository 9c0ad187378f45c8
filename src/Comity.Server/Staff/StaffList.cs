using Comity.Server.Hosting;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Staff;

/// <summary>Who holds an office at a site, and under which name they write.</summary>
internal sealed class StaffList(IDbContextFactory<ComityDb> factory, CommitCount commits, TimeProvider time)
{
    private readonly KeptBySite<IReadOnlyDictionary<long, string>> kept = new(commits, time);

    /// <summary>Display names by the member's id.</summary>
    public ValueTask<IReadOnlyDictionary<long, string>> OfAsync(int siteId, CancellationToken cancel) => kept.OfAsync(siteId, async () =>
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.SiteStaff.Where(s => s.SiteId == siteId).Join(db.Members, s => s.MemberId, m => m.Id, (_, m) => new { m.Id, m.DisplayName }).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
    });
}
