using System.Data.Common;
using Comity.Policy;
using Comity.Server.Demo;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Policies;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Hosting;

/// <summary>Brings an installation to the state that every verb may rely on: migrated, with at least one site and its policy.</summary>
internal static class Installation
{
    /// <param name="demo">The first site is the demo paper's.</param>
    public static async Task PrepareAsync(IServiceProvider services, bool demo, CancellationToken cancel = default)
    {
        services.CheckSettings();
        var ledger = services.GetRequiredService<LedgerWriter>();
        await OpenDatabaseAsync(services, ledger, cancel);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await services.GetRequiredService<Writer>().RunAsync(async (db, c) =>
        {
            if (!await db.Sites.AnyAsync(c))
                await AddSiteAsync(db, ledger, demo ? DemoPaper.NewSite(now) : new Site { Key = "paper", Name = "The Paper", CreatedAt = now }, c);
        }, cancel);
        await services.GetRequiredService<SiteDirectory>().ReloadAsync(cancel);
    }

    private static async Task OpenDatabaseAsync(IServiceProvider services, LedgerWriter ledger, CancellationToken cancel)
    {
        try
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
            if (services.GetRequiredService<Settings>().Database.Length > 0 && await db.IsMovingAsync(cancel))
                throw new SettingException("The move of a paper into this database is not finished; start the same \"comity move\" again.");
            await db.BringUpToDateAsync(cancel);
            await ledger.CheckKeyAsync(db, cancel);
        }
        catch (Exception e) when (e is LedgerException or FormatException)
        {
            throw new SettingException(e.Message);
        }
        catch (DbException e)
        {
            throw new SettingException("The database cannot be opened: " + e.Message);
        }
    }

    /// <summary>A site with the shipped policy in force.</summary>
    public static async Task AddSiteAsync(ComityDb db, LedgerWriter ledger, Site site, CancellationToken cancel)
    {
        db.Sites.Add(site);
        await db.SaveChangesAsync(cancel);
        await PolicyBook.EnactAsync(db, ledger, new PolicyVersion
        {
            SiteId = site.Id,
            Yaml = PolicyYaml.Write(DefaultPolicy.Document),
            EnactedAt = site.CreatedAt,
            Note = "The policy that ships with Comity.",
        }, cancel);
    }
}
