using Npgsql;

namespace Comity.Bench.Machine;

/// <summary>A durable PostgreSQL of the bench's own, on a socket in a temporary folder, from the programs found on the machine.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string programs;
    private readonly string folder = Directory.CreateTempSubdirectory("comity-postgres-").FullName;

    private PostgresCluster(string programs) => this.programs = programs;

    public string Connection => ConnectionTo("postgres");

    private string Cluster => Path.Combine(folder, "cluster");

    public static async Task<PostgresCluster> StartAsync()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin")) : [];
        var found = versions.FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb"))) ?? Path.GetDirectoryName(Tool.Find("initdb"))
            ?? throw new LackException("PostgreSQL was not found (Debian: postgresql)");
        var made = new PostgresCluster(found);
        if (Environment.UserName == "root")
            await Tool.RunAsync("chown", ["postgres", made.folder]);
        var (program, arguments) = made.AsItsUser("initdb", ["-D", made.Cluster, "-U", "comity", "-A", "trust", "-E", "UTF8"]);
        await Tool.RunAsync(program, arguments);
        await made.ControlAsync("start", "-w", "-o", $"-k {made.folder} -c listen_addresses= -c max_connections=400", "-l", Path.Combine(made.folder, "log"));
        return made;
    }

    /// <summary>Connection string of a database, which is made when it is not there.</summary>
    public async Task<string> DatabaseAsync(string name)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"create database \"{name}\"";
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    /// <param name="mode">Of <c>pg_ctl</c>: fast ends the sessions, immediate ends without a word, as a crash does.</param>
    public Task RestartAsync(string mode) => ControlAsync("restart", "-w", "-m", mode, "-l", Path.Combine(folder, "log"));

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ControlAsync("stop", "-m", "immediate");
        Directory.Delete(folder, recursive: true);
    }

    private string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder { Host = folder, Username = "comity", Database = database }.ConnectionString;

    private Task ControlAsync(string verb, params string[] rest)
    {
        var (program, arguments) = AsItsUser("pg_ctl", [verb, "-s", "-D", Cluster, .. rest]);
        return Tool.StartAsync(program, arguments);
    }

    /// <summary>PostgreSQL refuses to run as root; then it runs as the user that its package made.</summary>
    private (string Program, string[] Arguments) AsItsUser(string name, string[] arguments)
    {
        var program = Path.Combine(programs, name);
        return Environment.UserName == "root" ? ("runuser", ["-u", "postgres", "--", program, .. arguments]) : (program, arguments);
    }
}
