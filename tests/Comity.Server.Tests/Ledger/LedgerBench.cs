using System.Globalization;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Ledger;

/// <summary>A database of its own with two more sites, and a hand for doing to it what an intruder would.</summary>
public sealed class LedgerBench : IAsyncDisposable
{
    public static readonly DateTimeOffset At = new(2026, 11, 24, 8, 30, 0, TimeSpan.Zero);

    public const int GazetteId = 101;
    public const int HeraldId = 102;
    public const int NoSuchSite = 177;

    private readonly ServiceProvider _services;

    private LedgerBench(string folder, string database, ServiceProvider services) =>
        (Folder, Database, _services) = (folder, database, services);

    public LedgerKey Key => _services.GetRequiredService<LedgerKeyFile>().Key;

    public Writer Writer => _services.GetRequiredService<Writer>();

    public LedgerWriter Ledger => _services.GetRequiredService<LedgerWriter>();

    public string Folder { get; }

    /// <summary>As in the setting Comity:Database; empty for the embedded one.</summary>
    public string Database { get; }

    public required Site Gazette { get; init; }

    public required Site Herald { get; init; }

    public static async Task<LedgerBench> OpenAsync()
    {
        var (data, database) = await Databases.FreshAsync();
        var services = new ServiceCollection().AddComityStorage(database, data).BuildServiceProvider();
        var bench = new LedgerBench(data, database, services)
        {
            Gazette = NewSite(GazetteId, "gazette"),
            Herald = NewSite(HeraldId, "herald"),
        };
        await bench.Writer.RunAsync((db, _) =>
        {
            db.Sites.AddRange(bench.Gazette, bench.Herald);
            return Task.CompletedTask;
        });
        return bench;
    }

    public ComityDb Db() => _services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContext();

    public static LedgerEvent Event(int i) => new()
    {
        Kind = i % 3 == 0 ? LedgerKind.CommentHold : LedgerKind.CommentPublish,
        At = At.AddSeconds(i),
        Subject = string.Create(CultureInfo.InvariantCulture, $"comment:{i}"),
        Content = LedgerEvent.Salted(new byte[16], "text"),
        Policy = 1,
    };

    /// <summary>Adds entries to both sites by turns, several to a transaction.</summary>
    public async Task FillAsync(int entries)
    {
        for (var done = 0; done < entries;)
        {
            var batch = Math.Min(entries - done, 1 + done % 4);
            var first = done;
            await Writer.RunAsync(async (db, cancel) =>
            {
                for (var i = first; i < first + batch; i++)
                {
                    await Ledger.AppendAsync(db, Gazette.Id, Event(i), cancel);
                    await Ledger.AppendAsync(db, Herald.Id, Event(i), cancel);
                }
            });
            done += batch;
        }
    }

    public async Task<LedgerFault?> VerifyAsync(Checkpoint? older = null)
    {
        await using var db = Db();
        return await VerifyAsync(db, older);
    }

    /// <summary>As <c>comity ledger verify</c> does, for both sites, also of another database with the same sites.</summary>
    public async Task<LedgerFault?> VerifyAsync(ComityDb db, Checkpoint? older = null)
    {
        var check = new LedgerVerifier(db);
        foreach (var site in new[] { Gazette, Herald })
        {
            var trust = new LedgerTrust(Key.Verifier(site.Key)) { Key = Key, Older = site == Gazette ? older : null };
            if ((await check.VerifyAsync(site, trust)).Fault is { } fault)
            {
                return fault;
            }
        }

        return await check.FindStrayAsync();
    }

    /// <summary>Writes past the program, as somebody with the database's password would.</summary>
    public async Task TamperAsync(Func<ComityDb, Task> change)
    {
        await using var db = Db();
        await change(db);
    }

    public async Task<List<LedgerEntry>> EntriesAsync(Site site)
    {
        await using var db = Db();
        return await db.LedgerEntries.AsNoTracking().Where(e => e.SiteId == site.Id).OrderBy(e => e.Index).ToListAsync();
    }

    public async Task<LedgerCheckpoint> CheckpointAsync(Site site)
    {
        await using var db = Db();
        return await db.LedgerCheckpoints.AsNoTracking().SingleAsync(c => c.SiteId == site.Id);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Databases.DropAsync(Folder, Database);
    }

    private static Site NewSite(int id, string key) => new() { Id = id, Key = key, Name = key, CreatedAt = At };
}
