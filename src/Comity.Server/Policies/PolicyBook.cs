using System.Collections.Concurrent;
using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies;

/// <summary>The policy in force of every site, as a judge that is ready to work.</summary>
public sealed class PolicyBook(IDbContextFactory<ComityDb> factory)
{
    private readonly ConcurrentDictionary<(int Site, int Version), Judge> judges = new();

    /// <summary>The judge under the version in force.</summary>
    public async Task<Judge> InForceAsync(int siteId, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var version = await db.PolicyVersions.Where(p => p.SiteId == siteId).MaxAsync(p => (int?)p.Version, cancel)
            ?? throw new InvalidOperationException("The site has no policy.");
        return await AtAsync(db, siteId, version, cancel);
    }

    /// <summary>The judge under any version, such as the one a comment was decided by.</summary>
    public async Task<Judge> AtAsync(ComityDb db, int siteId, int version, CancellationToken cancel = default)
    {
        if (judges.TryGetValue((siteId, version), out var judge))
            return judge;
        var yaml = await db.PolicyVersions.Where(p => p.SiteId == siteId && p.Version == version).Select(p => p.Yaml).SingleAsync(cancel);
        return judges.GetOrAdd((siteId, version), new Judge(PolicyYaml.Read(yaml), version));
    }

    /// <summary>Adds the next version inside the caller's transaction. It is in force from the commit on.</summary>
    public static async Task<PolicyVersion> EnactAsync(ComityDb db, PolicyVersion draft, CancellationToken cancel)
    {
        draft.Version = 1 + (await db.PolicyVersions.Where(p => p.SiteId == draft.SiteId).MaxAsync(p => (int?)p.Version, cancel) ?? 0);
        db.PolicyVersions.Add(draft);
        return draft;
    }
}
