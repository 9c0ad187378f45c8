using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Postgres;
using Comity.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Storage;

/// <summary>Opens the database that the settings name.</summary>
public static class StorageSetup
{
    /// <summary>The embedded database within the data folder.</summary>
    public const string DatabaseFileName = "comity.db";

    /// <summary>The ledger's secret within the data folder; all nodes of an installation hold the same.</summary>
    public const string LedgerKeyName = "ledger.key";

    /// <param name="services">Where <see cref="ComityDb"/> (scoped), its factory and <see cref="Writer"/> (one) are added.</param>
    /// <param name="connection">Empty: the embedded file <c>comity.db</c> in the data folder. Otherwise a PostgreSQL connection string or <c>postgres://</c> address.</param>
    /// <param name="dataFolder">An existing folder.</param>
    public static IServiceCollection AddComityStorage(this IServiceCollection services, string connection, string dataFolder)
    {
        services.AddIdentitySchema();
        if (connection.Length == 0)
        {
            var file = Path.Combine(dataFolder, DatabaseFileName);
            services.AddPooledDbContextFactory<SqliteComityDb>((s, o) =>
                o.UseSqlite($"Data Source={file}").AddInterceptors(new SqlitePragmas(), new KeptStatements(), s.GetRequiredService<SearchTextKeeper>()).ConfigureWarnings(Unasked));
            services.AddSingleton<IDbContextFactory<ComityDb>, Factory<SqliteComityDb>>();
        }
        else
        {
            services.AddPooledDbContextFactory<PostgresComityDb>((s, o) =>
                o.UseNpgsql(PostgresAddress.ToConnectionString(connection)).AddInterceptors(s.GetRequiredService<SearchTextKeeper>()).ConfigureWarnings(Unasked));
            services.AddSingleton<IDbContextFactory<ComityDb>, Factory<PostgresComityDb>>();
            services.AddScoped(s => s.GetRequiredService<IDbContextFactory<PostgresComityDb>>().CreateDbContext());
        }

        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContext());
        services.AddSingleton<CommitCount>();
        services.AddSingleton<Writer>();
        services.AddSingleton(new LedgerKeyFile(Path.Combine(dataFolder, LedgerKeyName)));
        services.AddSingleton<SearchTextKeeper>();
        services.AddSingleton<LedgerWriter>();
        return services;
    }

    /// <summary>
    /// Makes the mapper's model, which is the same for the whole process and a quarter of its start, beside what else is to be done by then.
    /// Nothing is opened. Fails as the first use of the database will.
    /// </summary>
    public static Task MakeModelAsync(string connection, string dataFolder) => Task.Run(async () =>
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddComityStorage(connection, dataFolder).BuildServiceProvider();
        await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync();
        _ = db.Model;
    });

    /// <summary>Keeps the keys of sessions and forms in the server database, for all nodes.</summary>
    public static IDataProtectionBuilder PersistKeysToDatabase(this IDataProtectionBuilder protection) =>
        protection.PersistKeysToDbContext<PostgresComityDb>();

    /// <summary>A copy of the embedded database that nobody writes to, to be looked at.</summary>
    public static ComityDb OpenCopy(string file) => SqliteComityDb.OpenCopy(file);

    /// <summary>The identity tables' form, read from the services by the model; the one with passkeys.</summary>
    internal static IServiceCollection AddIdentitySchema(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    /// <summary>Whether the migrations fit the model is a question for the tests; a program that asks it at each migration needs a second longer.</summary>
    private static void Unasked(WarningsConfigurationBuilder warnings) => warnings.Ignore(RelationalEventId.PendingModelChangesWarning);

    private sealed class Factory<T>(IDbContextFactory<T> inner) : IDbContextFactory<ComityDb>
        where T : ComityDb
    {
        public ComityDb CreateDbContext() => inner.CreateDbContext();

        public async Task<ComityDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
            await inner.CreateDbContextAsync(cancellationToken);
    }
}
