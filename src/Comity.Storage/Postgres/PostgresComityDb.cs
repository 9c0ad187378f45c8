using System.Data;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Comity.Storage.Postgres;

/// <summary>The server database, for papers that outgrow one machine.</summary>
public sealed class PostgresComityDb(DbContextOptions<PostgresComityDb> options) : ComityDb(options), IDataProtectionKeyContext
{
    /// <summary>
    /// What distinguishes the locks of a schema, so that installations which share a database do not wait for each other; nothing in
    /// the usual schema, whose locks nodes of earlier versions take as well.
    /// </summary>
    private const string OfSchema = "# CASE current_schema() WHEN 'public' THEN 0 ELSE hashtextextended(current_schema()::text, 0) END";

    /// <summary>Names the advisory lock that makes all nodes' writers one: "comity" in ASCII.</summary>
    private const string WriterLock = $"109330228147321 {OfSchema}";

    /// <summary>Names the lock that a node holds while it migrates: "migrate" in ASCII.</summary>
    private const string MigrationLock = $"30796665482998885 {OfSchema}";

    /// <summary>Names the lock that one move to here holds: the writers' and one.</summary>
    internal const string MoveLock = $"109330228147322 {OfSchema}";

    /// <summary>The keys of sessions and forms, sealed; those of the embedded database lie in the data folder.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal override Task LockForWritingAsync(CancellationToken cancel) =>
        Database.ExecuteSqlRawAsync($"SELECT pg_advisory_xact_lock({WriterLock})", cancel);

    /// <inheritdoc/>
    public override async Task BringUpToDateAsync(CancellationToken cancel)
    {
        // Another node may migrate a large paper for longer than any statement of the program takes.
        var usual = Database.GetCommandTimeout();
        Database.SetCommandTimeout(0);
        await OpenOrCreateAsync(cancel);
        try
        {
            // The mapper's own lock ends with each migration's transaction, and another node would come in between two of them.
            await Database.ExecuteSqlRawAsync($"SELECT pg_advisory_lock({MigrationLock})", cancel);
            try
            {
                await base.BringUpToDateAsync(cancel);
            }
            finally
            {
                // A connection that goes back to the pool would keep it until it is used again.
                if (Database.GetDbConnection().State == ConnectionState.Open)
                    await Database.ExecuteSqlRawAsync($"SELECT pg_advisory_unlock({MigrationLock})", CancellationToken.None);
            }
        }
        finally
        {
            await Database.CloseConnectionAsync();
            Database.SetCommandTimeout(usual);
        }
    }

    /// <summary>Opens the connection, and makes the database and the schema when they are not there yet.</summary>
    internal async Task OpenOrCreateAsync(CancellationToken cancel)
    {
        try
        {
            await Database.OpenConnectionAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            try
            {
                await this.GetService<IRelationalDatabaseCreator>().CreateAsync(cancel);
            }
            catch (PostgresException twin) when (twin.SqlState == PostgresErrorCodes.DuplicateDatabase)
            {
                // Another node was first.
            }

            await Database.OpenConnectionAsync(cancel);
        }

        await EnterSchemaAsync(cancel);
    }

    /// <summary>Makes the schema that is all of the connection string's search path when it is not there yet.</summary>
    /// <exception cref="FormatException">The tables would come to lie in, or lie in, another schema than the one whose locks are taken.</exception>
    internal async Task EnterSchemaAsync(CancellationToken cancel)
    {
        var named = PostgresAddress.OnlySchema(new NpgsqlConnectionStringBuilder(Database.GetConnectionString()).SearchPath);
        if (named is not null && (await SchemasAsync(cancel)).Here != named)
            await CreateSchemaAsync(named, cancel);
        var (here, tables) = await SchemasAsync(cancel);
        if (named is not null && here != named)
            throw new FormatException($"The setting Comity:Database names the schema \"{named}\" as its Search Path, but the connection uses {(here is null ? "none" : $"\"{here}\"")}: its user may not use the schema, or what stands between does not pass the path on.");
        if (tables is not null && tables != here)
            throw new FormatException($"The paper lies in the schema \"{tables}\", but \"{here}\" comes before it in the connection's search path; name \"{tables}\" alone as Search Path in the setting Comity:Database.");
    }

    private async Task CreateSchemaAsync(string name, CancellationToken cancel)
    {
        try
        {
            await CommandOf($"CREATE SCHEMA \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").ExecuteNonQueryAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateSchema or PostgresErrorCodes.UniqueViolation)
        {
            // Another node was first.
        }
    }

    /// <summary>The schema that new tables would lie in, and the one in which those of a paper are found.</summary>
    private async Task<(string? Here, string? Tables)> SchemasAsync(CancellationToken cancel)
    {
        await using var answer = await CommandOf("""
            SELECT current_schema(), (SELECT nspname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE pg_class.oid = to_regclass('"__EFMigrationsHistory"'))
            """).ExecuteReaderAsync(cancel);
        await answer.ReadAsync(cancel);
        return (answer[0] as string, answer[1] as string);
    }

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
    public override async Task<bool> IsMovingAsync(CancellationToken cancel)
    {
        try
        {
            return await new MoveTarget(this).IsBegunAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            // The database is not there yet, and so no move.
            return false;
        }
    }

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
