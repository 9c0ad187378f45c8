using Npgsql;

namespace Comity.Bench.Machine;

/// <summary>A PostgreSQL of our own, on a socket in a temporary folder, from the programs found on the machine. The tests start theirs by it too.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string programs;
    private readonly string folder = Directory.CreateTempSubdirectory("comity-postgres-").FullName;

    private PostgresCluster(string programs) => this.programs = programs;

    /// <summary>Connection string of a superuser.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder { Host = folder, Username = "comity", Database = "postgres" }.ConnectionString;

    private string Cluster => Path.Combine(folder, "cluster");

    private string Log => Path.Combine(folder, "log");

    /// <summary>The folder of its programs; null: there is none.</summary>
    public static string? Find()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin")) : [];
        return versions.FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb"))) ?? Path.GetDirectoryName(Tool.Find("initdb"));
    }

    /// <summary>A durable one.</summary>
    /// <exception cref="LackException">There is none.</exception>
    public static Task<PostgresCluster> StartAsync() => StartAsync(Find() ?? throw new LackException("PostgreSQL was not found (Debian: postgresql)"), durable: true);

    /// <param name="programs">The folder of its programs.</param>
    /// <param name="durable">Whether what it commits is on the disk.</param>
    public static async Task<PostgresCluster> StartAsync(string programs, bool durable)
    {
        var made = new PostgresCluster(programs);
        if (Environment.UserName == "root")
            await Tool.RunAsync("chown", ["postgres", made.folder]);
        await made.RunAsync("initdb", ["-D", made.Cluster, "-U", "comity", "-A", "trust", "-E", "UTF8", .. durable ? [] : new[] { "--no-sync" }]);
        var options = $"-k {made.folder} -c listen_addresses= -c max_connections=400{(durable ? "" : " -c fsync=off -c synchronous_commit=off")}";
        await made.ControlAsync("start", "-w", "-o", options, "-l", made.Log);
        return made;
    }

    /// <param name="mode">Of <c>pg_ctl</c>: fast ends the sessions, immediate ends without a word, as a crash does.</param>
    public Task RestartAsync(string mode) => ControlAsync("restart", "-w", "-m", mode, "-l", Log);

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ControlAsync("stop", "-m", "immediate");
        Directory.Delete(folder, recursive: true);
    }

    private Task ControlAsync(string verb, params string[] rest) => RunAsync("pg_ctl", [verb, "-s", "-D", Cluster, .. rest]);

    /// <summary>PostgreSQL refuses to run as root; then it runs as the user that its package made.</summary>
    private Task RunAsync(string name, string[] arguments)
    {
        var program = Path.Combine(programs, name);
        return Environment.UserName == "root" ? Tool.StartAsync("runuser", ["-u", "postgres", "--", program, .. arguments]) : Tool.StartAsync(program, arguments);
    }
}
