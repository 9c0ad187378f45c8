using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Storage.Sqlite;

/// <summary>The embedded database: one file, write-ahead log, one writer.</summary>
public sealed class SqliteComityDb(DbContextOptions<SqliteComityDb> options) : ComityDb(options)
{
    internal override Task LockForWritingAsync(CancellationToken cancel) => Task.CompletedTask;

    internal override async Task StayOpenAsync(CancellationToken cancel)
    {
        await base.StayOpenAsync(cancel);
        KeptStatements.KeepFor(Database.GetDbConnection());
    }

    internal override async Task StayOpenNoLongerAsync()
    {
        KeptStatements.LetGoOf(Database.GetDbConnection());
        await base.StayOpenNoLongerAsync();
    }

    internal override DbCommand CommandOf(string sql) =>
        KeptStatements.Find(Database.GetDbConnection(), sql, Database.CurrentTransaction?.GetDbTransaction()) ?? base.CommandOf(sql);

    internal override async Task<(int SiteId, long Index)?> FindMistypedLedgerRowAsync(CancellationToken cancel)
    {
        var rows = await Database.SqlQuery<MistypedRow>($"""
            SELECT "SiteId", "Index" FROM "LedgerEntries"
            WHERE typeof("Entry") <> 'blob' OR typeof("LeafHash") <> 'blob' OR typeof("Root") <> 'blob' OR typeof("Seal") <> 'blob'
                OR typeof("SiteId") <> 'integer' OR typeof("Index") <> 'integer'
            LIMIT 1
            """).ToListAsync(cancel);
        return rows.Count == 0 ? null : (rows[0].SiteId, rows[0].Index);
    }

    private sealed record MistypedRow(int SiteId, long Index);

    /// <inheritdoc/>
    public override async Task CopyToAsync(string file, CancellationToken cancel) =>
        await Database.ExecuteSqlAsync($"VACUUM INTO {file}", cancel);

    /// <inheritdoc/>
    public override async Task<string?> FindDamageAsync(CancellationToken cancel)
    {
        var says = await Database.SqlQuery<string>($"""SELECT "integrity_check" AS "Value" FROM pragma_integrity_check LIMIT 1""").ToListAsync(cancel);
        return says is ["ok"] ? null : says.FirstOrDefault() ?? "it does not say what";
    }

    /// <summary>A copy that nobody writes to, to be looked at.</summary>
    internal static SqliteComityDb OpenCopy(string file) =>
        // Without a pool: the copy is deleted afterwards, and an open handle would keep its space.
        new(new DbContextOptionsBuilder<SqliteComityDb>()
            .UseSqlite($"Data Source={file};Pooling=False")
            .UseApplicationServiceProvider(s_identity)
            .Options);

    private static readonly ServiceProvider s_identity = new ServiceCollection().AddIdentitySchema().BuildServiceProvider();

    /// <inheritdoc/>
    public override async Task BeginSnapshotAsync(CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        // Deferred: an ordinary one would take the writer's place.
        await Database.UseTransactionAsync(((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred: true), cancel);
    }

    /// <inheritdoc/>
    public override Task ContinueIdsAsync(IReadOnlyDictionary<string, long> given, CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task<bool> IsMovingAsync(CancellationToken cancel) => await new MoveSource(this).MoveAsync(cancel) != 0;
}

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteComityDb>
{
    public SqliteComityDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteComityDb>()
            .UseSqlite("Data Source=design")
            .UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider())
            .Options);
}
