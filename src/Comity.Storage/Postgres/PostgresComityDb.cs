using System.Data;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Storage.Postgres;

/// <summary>The server database, for papers that outgrow one machine.</summary>
public sealed class PostgresComityDb(DbContextOptions<PostgresComityDb> options) : ComityDb(options), IDataProtectionKeyContext
{
    /// <summary>Names the advisory lock that makes all nodes' writers one: "comity" in ASCII.</summary>
    private const long WriterLock = 0x636f6d697479;

    /// <summary>The keys of sessions and forms, sealed; those of the embedded database lie in the data folder.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal override Task LockForWritingAsync(CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WriterLock})", cancel);

    internal override Task<(int SiteId, long Index)?> FindMistypedLedgerRowAsync(CancellationToken cancel) =>
        Task.FromResult<(int, long)?>(null);

    /// <inheritdoc/>
    public override Task CopyToAsync(string file, CancellationToken cancel) =>
        throw new NotSupportedException("A PostgreSQL database is backed up with pg_dump; comity export writes the whole paper to one file.");

    /// <inheritdoc/>
    public override Task<string?> FindDamageAsync(CancellationToken cancel) =>
        throw new NotSupportedException("A PostgreSQL database is checked with pg_amcheck.");

    /// <inheritdoc/>
    public override Task BeginSnapshotAsync(CancellationToken cancel) =>
        Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    /// <inheritdoc/>
    public override Task<bool> IsMovingAsync(CancellationToken cancel) => new MoveTarget(this).IsBegunAsync(cancel);

    /// <inheritdoc/>
    public override async Task ContinueIdsAsync(IReadOnlyDictionary<string, long> given, CancellationToken cancel)
    {
        foreach (var entity in Model.GetEntityTypes())
        {
            var key = entity.FindPrimaryKey()?.Properties;
            if (key is not [{ ValueGenerated: Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.OnAdd } id])
                continue;
            var table = entity.GetTableName();
            var column = id.GetColumnName();
            var sql = $$"""SELECT setval(pg_get_serial_sequence('"{{table}}"', '{{column}}'), GREATEST((SELECT MAX("{{column}}") FROM "{{table}}"), {0}) + 1, false)""";
            await Database.ExecuteSqlRawAsync(sql, [given.GetValueOrDefault(table!)], cancel);
        }
    }
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresComityDb>
{
    public PostgresComityDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresComityDb>()
            .UseNpgsql("Host=design")
            .UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider())
            .Options);
}
