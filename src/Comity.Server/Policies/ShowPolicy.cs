using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Pages.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Policies;
using Comity.Storage.Sites;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies;

/// <summary>The policy in force, or an earlier version of it, as readers see it.</summary>
public static class ShowPolicy
{
    /// <param name="Site">The paper.</param>
    /// <param name="Policy">The version shown.</param>
    /// <param name="Version">Its number and date.</param>
    /// <param name="Language">In which of its languages.</param>
    /// <param name="InForce">Number of the version in force.</param>
    public sealed record View(Site Site, PolicyDocument Policy, PolicyVersion Version, string Language, int InForce)
    {
        /// <summary>The page in another language.</summary>
        public string PathIn(string language) => $"/policy?lang={language}" + (Version.Version == InForce ? "" : $"&version={Version.Version}");
    }

    public static async Task<Results<RazorComponentResult<PolicyPage>, NotFound>> Handle(
        string? lang, int? version, CurrentSite site, PolicyBook book, ComityDb db, CancellationToken cancel)
    {
        var inForce = await book.VersionInForceAsync(site.Id, cancel);
        var row = await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(p => p.SiteId == site.Id && p.Version == (version ?? inForce), cancel);
        if (row is null)
            return TypedResults.NotFound();
        var policy = (await book.AtAsync(db, site.Id, row.Version, cancel)).Policy;
        return Page.Show<PolicyPage>(new View(site.Site, policy, row, PolicyLanguages.Choose(policy, lang, Say.Tag, site.Site.Language), inForce));
    }
}

/// <summary>All versions of the policy.</summary>
public static class ShowPolicyHistory
{
    public sealed record View(Site Site, IReadOnlyList<PolicyVersion> Versions);

    /// <summary>Who enacted a version, as readers are told: by role, never by name.</summary>
    public static string By(PolicyVersion version, Words words) => version switch
    {
        { EnactedByRole: StaffRole.Administrator } => words.ByAdministrator,
        { EnactedById: not null } => words.ByEditor,
        { Version: 1 } => words.ByProgramAtStart,
        _ => words.ByOperator,
    };

    public static async Task<RazorComponentResult<PolicyHistoryPage>> Handle(CurrentSite site, ComityDb db, CancellationToken cancel) =>
        Page.Show<PolicyHistoryPage>(new View(site.Site,
            await db.PolicyVersions.AsNoTracking().Where(p => p.SiteId == site.Id).OrderByDescending(p => p.Version).ToListAsync(cancel)));
}

/// <summary>What one version changed, clause by clause, for readers.</summary>
public static class ShowPolicyChanges
{
    public sealed record View(Site Site, PolicyVersion Version, IReadOnlyList<PolicyChange> Changes);

    public static async Task<Results<RazorComponentResult<PolicyChangesPage>, NotFound>> Handle(
        int version, CurrentSite site, PolicyBook book, ComityDb db, CancellationToken cancel) =>
        await ReadAsync(version, site, book, db, cancel) is { } view ? Page.Show<PolicyChangesPage>(view) : TypedResults.NotFound();

    internal static async Task<View?> ReadAsync(int version, CurrentSite site, PolicyBook book, ComityDb db, CancellationToken cancel)
    {
        var row = await db.PolicyVersions.AsNoTracking().SingleOrDefaultAsync(p => p.SiteId == site.Id && p.Version == version, cancel);
        if (row is null)
            return null;
        var policy = (await book.AtAsync(db, site.Id, version, cancel)).Policy;
        var before = version > 1 ? (await book.AtAsync(db, site.Id, version - 1, cancel)).Policy : policy;
        return new View(site.Site, row, PolicyDiff.Between(before, policy, withShadows: false));
    }
}
