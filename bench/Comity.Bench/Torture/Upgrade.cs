using Comity.Bench.Machine;

namespace Comity.Bench.Torture;

/// <summary>
/// A rolling upgrade: two nodes of an older commit, built from the repository's own history, are replaced one after the other by
/// this build while people post and read. The first new node changes the database under the old one.
/// </summary>
internal static class Upgrade
{
    private const int Clients = 8;

    public static async Task<bool> RunAsync()
    {
        var root = Root();
        var folder = Directory.CreateTempSubdirectory("comity-upgrade-").FullName;
        var source = Path.Combine(folder, "source");
        var commit = Environment.GetEnvironmentVariable("COMITY_UPGRADE_FROM") is { Length: > 0 } named ? named : await BeforeNewestMigrationAsync(root);
        await Tool.RunAsync("git", ["-C", root, "worktree", "add", "--detach", source, commit]);
        try
        {
            var old = Path.Combine(folder, "program");
            Trial.Say($"building the program of {commit[..Math.Min(10, commit.Length)]}");
            await Tool.RunAsync("dotnet", ["build", Path.Combine(source, "src", "Comity.Server"), "-c", "Release", "-v", "q", "--nologo", "-o", old]);
            return await ReplaceAsync(old);
        }
        finally
        {
            await Tool.RunAsync("git", ["-C", root, "worktree", "remove", "--force", source]);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> ReplaceAsync(string old)
    {
        await using var postgres = await PostgresCluster.StartAsync();
        await using var valkey = new ValkeyProcess(ValkeyProcess.Find() ?? throw new LackException("neither valkey-server nor redis-server was found"));
        await valkey.StartAsync();
        var place = new Place { Database = postgres.Connection, Valkey = valkey.Address, Nodes = 2, Program = old };
        await using var trial = await Trial.OverAsync(BenchPaper.Over(place, await MakeByAsync(old, place)));
        trial.Guests.Start(Clients);
        await trial.Guests.AwaitMoreAsync(100);
        for (var node = 0; node < 2; node++)
        {
            await trial.Nodes[node].EndAsync();
            await trial.StartAsync(node, AppContext.BaseDirectory);
            await trial.Guests.AwaitMoreAsync(100);
            await trial.CheckAsync(node == 0 ? "a new node beside an old one" : "two new nodes");
        }

        return await trial.EndAsync("rolling upgrade");
    }

    /// <summary>The old program itself makes the tables and the story.</summary>
    private static async Task<string> MakeByAsync(string old, Place place)
    {
        var data = Directory.CreateTempSubdirectory("comity-bench-").FullName;
        var story = Path.Combine(data, "bench.md");
        await File.WriteAllTextAsync(story, "---\nheadline: The ferry stays\nslug: bench\npublished: 2026-01-01\n---\nText.\n");
        await Tool.RunAsync("dotnet", [Path.Combine(old, "comity.dll"), "story", "add", story, $"--Comity:Data={data}", $"--Comity:Database={place.Database}"]);
        return data;
    }

    /// <summary>The commit before the one that added the newest migration.</summary>
    private static async Task<string> BeforeNewestMigrationAsync(string root)
    {
        var newest = Directory.GetFiles(Path.Combine(root, "src", "Comity.Storage", "Postgres", "Migrations"), "2*.cs").Where(f => !f.EndsWith(".Designer.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (newest.Count < 2)
            throw new LackException("there is one migration only, so no older form of the database to come from");
        try
        {
            return await Tool.RunAsync("git", ["-C", root, "log", "--diff-filter=A", "--format=%H~1", "-1", "--", newest[^1]]);
        }
        catch (InvalidOperationException)
        {
            throw new LackException("the repository's history is not here (git)");
        }
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Comity.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new LackException("the repository was not found");
        return folder;
    }
}
