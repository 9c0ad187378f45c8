using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Commands;

/// <summary>What the ledger's verbs work on: the database as it is, neither migrated nor made, and the key file.</summary>
internal sealed class LedgerDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private LedgerDesk(ServiceProvider services, ComityDb db)
    {
        (_services, Db) = (services, db);
        KeyFile = services.GetRequiredService<LedgerKeyFile>();
    }

    public ComityDb Db { get; }

    public LedgerKeyFile KeyFile { get; }

    public static LedgerKeyFile KeyFileOf(Startup startup) => new(Path.Combine(startup.Settings.Data, StorageSetup.LedgerKeyName));

    /// <exception cref="CommandException">There is no paper in the data folder.</exception>
    public static async Task<LedgerDesk> OpenAsync(Startup startup, CancellationToken cancel)
    {
        var settings = startup.Settings;
        if (settings.Database.Length == 0 && !File.Exists(Path.Combine(settings.Data, StorageSetup.DatabaseFileName)))
            throw new CommandException($"There is no paper in {settings.Data}; name its folder with --data.");
        var services = new ServiceCollection().AddComityStorage(settings.Database, settings.Data).BuildServiceProvider();
        var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
        return new(services, db);
    }

    /// <summary>All sites, or the one of that key.</summary>
    /// <exception cref="CommandException">There is no such site.</exception>
    public async Task<IReadOnlyList<Site>> SitesAsync(string? key, CancellationToken cancel)
    {
        var sites = await Db.Sites.AsNoTracking().Where(s => key == null || s.Key == key).OrderBy(s => s.Id).ToListAsync(cancel);
        return sites.Count > 0 ? sites : throw new CommandException(key is null ? "There are no sites here." : $"There is no site {key}.");
    }

    /// <exception cref="CommandException">There is no such site, or none was named and there are several.</exception>
    public async Task<Site> OneSiteAsync(string? key, CancellationToken cancel)
    {
        var sites = await SitesAsync(key, cancel);
        return sites.Count == 1
            ? sites[0]
            : throw new CommandException($"There are several sites; name one with --site: {string.Join(", ", sites.Select(s => s.Key))}.");
    }

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await _services.DisposeAsync();
    }
}
