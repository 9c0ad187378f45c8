using Comity.Storage;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Sites;

/// <summary>All sites of the installation, kept in memory.</summary>
public sealed class SiteDirectory(IDbContextFactory<ComityDb> factory, TimeProvider time)
{
    private static readonly TimeSpan s_keptFor = TimeSpan.FromSeconds(30);

    private volatile IReadOnlyList<Site> sites = [];

    private DateTimeOffset readAt;
    private volatile bool changed;

    public IReadOnlyList<Site> All => sites;

    /// <summary>How often they were read; what was made from them before is old.</summary>
    internal int Reads { get; private set; }

    /// <summary>Another process, such as a verb of the command line, may have changed a site since.</summary>
    internal bool IsOld => changed || sites.Count == 0 || time.GetUtcNow() - readAt >= s_keptFor;

    /// <summary>To be called at the start and after a site has changed.</summary>
    public async Task ReloadAsync(CancellationToken cancel = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        changed = false;
        readAt = time.GetUtcNow();
        sites = await db.Sites.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel);
        Reads++;
    }

    /// <summary>To be called when another node may have changed a site: they are read again when they are needed next.</summary>
    internal void MarkOld() => changed = true;

    /// <summary>The site that claims the host, or the first one.</summary>
    public Site? ForHost(string host) =>
        sites.FirstOrDefault(s => s.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)) ?? sites.FirstOrDefault();

    public Site? ByKey(string key) => sites.FirstOrDefault(s => s.Key == key);

    public Site? ById(int id) => sites.FirstOrDefault(s => s.Id == id);
}
