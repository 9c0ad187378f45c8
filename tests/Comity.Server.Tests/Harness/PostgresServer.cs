#if POSTGRES
using System.Diagnostics;
using Npgsql;

namespace Comity.Server.Tests.Harness;

/// <summary>The PostgreSQL that COMITY_TEST_POSTGRES names, or one started for this run from the programs found on the machine, on a socket in a temporary folder.</summary>
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

    private static async Task<string?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("COMITY_TEST_POSTGRES") is { Length: > 0 } given)
            return given;
        if (FindPrograms() is not { } programs)
            return null;
        var folder = Databases.NewFolder();
        var asRoot = Environment.UserName == "root";
        if (asRoot)
            await RunAsync("chown", "postgres", folder);
        var cluster = Path.Combine(folder, "cluster");
        await RunPostgresAsync(asRoot, Path.Combine(programs, "initdb"), "-D", cluster, "-U", "comity", "-A", "trust", "-E", "UTF8", "--no-sync");
        var options = $"-k {folder} -c listen_addresses= -c fsync=off -c synchronous_commit=off -c max_connections=400";
        await RunPostgresAsync(asRoot, Path.Combine(programs, "pg_ctl"), "-w", "-D", cluster, "-o", options, "-l", Path.Combine(folder, "log"), "start");
        AfterAll.Add(async () =>
        {
            await RunPostgresAsync(asRoot, Path.Combine(programs, "pg_ctl"), "-D", cluster, "-m", "immediate", "stop");
            Directory.Delete(folder, recursive: true);
        });
        return new NpgsqlConnectionStringBuilder { Host = folder, Username = "comity", Database = "postgres" }.ConnectionString;
    }

    private static string? FindPrograms()
    {
        var folders = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin"))
            : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "pg_ctl")));
    }

    /// <summary>PostgreSQL refuses to run as root; then it runs as the user that its package made.</summary>
    private static Task RunPostgresAsync(bool asRoot, string program, params string[] arguments) =>
        asRoot ? RunAsync("runuser", ["-u", "postgres", "--", program, .. arguments]) : RunAsync(program, arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server outlives pg_ctl and would keep a redirected pipe open, so nothing is redirected but to its log.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
#endif
