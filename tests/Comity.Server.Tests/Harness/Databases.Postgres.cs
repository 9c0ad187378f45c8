#if POSTGRES
using Npgsql;

namespace Comity.Server.Tests.Harness;

internal static partial class Databases
{
    public static bool IsPostgres => true;

    private static int count;

    private static async Task<string> NewDatabaseAsync()
    {
        var server = await PostgresServer.ConnectionAsync();
        var name = $"comity_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        await PostgresServer.RunAsync(server, $"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    private static async Task<string> CopyTemplateAsync(string template, string data)
    {
        _ = data;
        var server = await PostgresServer.ConnectionAsync();
        var name = $"comity_{Environment.ProcessId}_{Interlocked.Increment(ref count)}";
        await PostgresServer.RunAsync(server, $"CREATE DATABASE {name} TEMPLATE {new NpgsqlConnectionStringBuilder(template).Database}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
    }

    private static async Task DropDatabaseAsync(string database)
    {
        var connection = new NpgsqlConnectionStringBuilder(database);
        await using (var pooled = new NpgsqlConnection(database))
            NpgsqlConnection.ClearPool(pooled);
        await PostgresServer.RunAsync(await PostgresServer.ConnectionAsync(), $"DROP DATABASE {connection.Database} WITH (FORCE)");
    }

    private static void Release() => NpgsqlConnection.ClearAllPools();
}
#endif
