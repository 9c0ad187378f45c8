#if POSTGRES
using Comity.Bench.Machine;
using Npgsql;

namespace Comity.Server.Tests.Harness;

/// <summary>The PostgreSQL that COMITY_TEST_POSTGRES names, or one started for this run from the programs found on the machine.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<string?>> Started = new(StartAsync);

    /// <summary>Connection string of a superuser. Skips the test when there is no PostgreSQL, fails it when skipping is forbidden.</summary>
    public static async Task<string> ConnectionAsync()
    {
        if (await Started.Value is { } connection)
            return connection;
        const string why = "PostgreSQL was not found: install it or set COMITY_TEST_POSTGRES.";
        if (Environment.GetEnvironmentVariable("COMITY_TESTS_NO_SKIP") == "1")
            Assert.Fail(why);
        Assert.Skip(why);
        return "";
    }

    /// <summary>Runs a statement on a connection of its own.</summary>
    /// <returns>The first column of its first row; null: there is none.</returns>
    public static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task<string?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("COMITY_TEST_POSTGRES") is { Length: > 0 } given)
            return given;
        if (PostgresCluster.Find() is not { } programs)
            return null;
        var cluster = await PostgresCluster.StartAsync(programs, durable: false);
        AfterAll.Add(async () => await cluster.DisposeAsync());
        return cluster.Connection;
    }
}
#endif
