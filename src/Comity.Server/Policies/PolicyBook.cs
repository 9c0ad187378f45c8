using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Comity.Policy;
using Comity.Policy.Classifier;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies;

/// <summary>The policy in force of every site, as a judge that is ready to work.</summary>
public sealed class PolicyBook(IDbContextFactory<ComityDb> factory, Scorer scorer, CommitCount commits, TimeProvider time)
{
    private readonly ConcurrentDictionary<(int Site, int Version), Judge> judges = new();
    private readonly KeptBySite<int> inForce = new(commits, time);

    /// <summary>The judge under the version in force.</summary>
    public async Task<Judge> InForceAsync(int siteId, CancellationToken cancel = default)
    {
        var version = await VersionInForceAsync(siteId, cancel);
        if (judges.TryGetValue((siteId, version), out var judge))
            return judge;
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await AtAsync(db, siteId, version, cancel);
    }

    /// <summary>The number of the version in force.</summary>
    public ValueTask<int> VersionInForceAsync(int siteId, CancellationToken cancel = default) => inForce.OfAsync(siteId, async () =>
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await VersionInForceAsync(db, siteId, cancel);
    });

    private static async Task<int> VersionInForceAsync(ComityDb db, int siteId, CancellationToken cancel) =>
        await db.PolicyVersions.Where(p => p.SiteId == siteId).MaxAsync(p => (int?)p.Version, cancel)
        ?? throw new InvalidOperationException("The site has no policy.");

    /// <summary>The judge under any version, such as the one a comment was decided by.</summary>
    public async Task<Judge> AtAsync(ComityDb db, int siteId, int version, CancellationToken cancel = default)
    {
        if (judges.TryGetValue((siteId, version), out var judge))
            return judge;
        var yaml = await db.PolicyVersions.Where(p => p.SiteId == siteId && p.Version == version).Select(p => p.Yaml).SingleAsync(cancel);
        return judges.GetOrAdd((siteId, version), new Judge(PolicyYaml.Read(yaml), version) { Scorer = scorer });
    }

    /// <summary>The text of a version, of the one in force when none is named; null: there is no such version.</summary>
    public async Task<string?> TextAsync(int siteId, int? version, CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var wanted = version ?? await VersionInForceAsync(db, siteId, cancel);
        return await db.PolicyVersions.Where(p => p.SiteId == siteId && p.Version == wanted).Select(p => p.Yaml).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Adds the next version and its ledger entry inside the caller's transaction. It is in force from the commit on.</summary>
    public static async Task<PolicyVersion> EnactAsync(ComityDb db, LedgerWriter ledger, PolicyVersion draft, CancellationToken cancel)
    {
        draft.Version = 1 + (await db.PolicyVersions.Where(p => p.SiteId == draft.SiteId).MaxAsync(p => (int?)p.Version, cancel) ?? 0);
        db.PolicyVersions.Add(draft);
        await ledger.AppendAsync(db, draft.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.PolicyEnact,
            At = draft.EnactedAt,
            Actor = draft.EnactedById is { } id ? $"member:{id}" : draft.Version == 1 ? "program" : "operator",
            Subject = $"policy:{draft.Version}",
            Policy = draft.Version,
            // A policy is public: its hash needs no salt, and anyone can check the text against it.
            Content = SHA256.HashData(Encoding.UTF8.GetBytes(draft.Yaml)),
        }, cancel);
        return draft;
    }
}
