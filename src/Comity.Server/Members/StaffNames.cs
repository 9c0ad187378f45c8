using System.Collections.Concurrent;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>The names that only staff may use on a site: their own and the publication's. Kept in memory for a minute.</summary>
public sealed class StaffNames(IDbContextFactory<ComityDb> factory, SiteDirectory sites, TimeProvider time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, (DateTimeOffset Until, IReadOnlyList<string> Names)> known = new();

    public async Task<IReadOnlyList<string>> OfAsync(int siteId, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow();
        if (known.TryGetValue(siteId, out var kept) && kept.Until > now)
            return kept.Names;
        await using var db = await factory.CreateDbContextAsync(cancel);
        var staff = await db.SiteStaff.Where(s => s.SiteId == siteId)
            .Join(db.Members, s => s.MemberId, m => m.Id, (_, m) => m.DisplayName).ToListAsync(cancel);
        IReadOnlyList<string> names = sites.ById(siteId) is { } site ? [.. staff, site.Name] : staff;
        known[siteId] = (now + s_kept, names);
        return names;
    }

    /// <summary>To be called when staff of a site have changed.</summary>
    public void Forget(int siteId) => known.TryRemove(siteId, out _);
}
