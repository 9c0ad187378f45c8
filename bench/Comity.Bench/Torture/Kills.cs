using Comity.Bench.Machine;

namespace Comity.Bench.Torture;

/// <summary>Kills servers with SIGKILL at random moments while people post.</summary>
internal static class Kills
{
    private const int Clients = 8;

    /// <summary>One node on SQLite, or two on the database that COMITY_BENCH_DATABASE names.</summary>
    public static Task<bool> OneAsync(int kills)
    {
        var place = new Place();
        return RunAsync(place with { Nodes = place.Database.Length > 0 ? 2 : 1 }, kills);
    }

    public static async Task<bool> TwoAsync(int kills)
    {
        await using var postgres = await PostgresCluster.StartAsync();
        return await RunAsync(new Place { Database = postgres.Connection, Nodes = 2 }, kills);
    }

    private static async Task<bool> RunAsync(Place place, int kills)
    {
        var random = new Random(1);
        await using var trial = await Trial.MakeAsync(place);
        trial.Guests.Start(Clients);
        for (var kill = 1; kill <= kills; kill++)
        {
            await trial.Guests.AwaitMoreAsync(random.Next(1, 60));
            await Task.Delay(random.Next(5));
            var victim = kill % trial.Nodes.Length;
            trial.Nodes[victim].Dispose();
            await trial.StartAsync(victim);
            await trial.CheckAsync($"kill {kill,3}");
        }

        return await trial.EndAsync($"{kills} kills");
    }
}
