using Comity.Bench.Machine;

namespace Comity.Bench.Torture;

/// <summary>Two nodes whose Valkey is killed, or whose PostgreSQL restarts.</summary>
internal static class Services
{
    private const int Clients = 8;

    public static async Task<bool> ValkeyLostAsync()
    {
        await using var postgres = await PostgresCluster.StartAsync();
        await using var valkey = new ValkeyProcess(ValkeyProcess.Find() ?? throw new LackException("neither valkey-server nor redis-server was found"));
        await valkey.StartAsync();
        await using var trial = await Trial.MakeAsync(new Place { Database = postgres.Connection, Valkey = valkey.Address, Nodes = 2 });
        trial.Guests.Start(Clients);
        for (var time = 1; time <= 3; time++)
        {
            await trial.Guests.AwaitMoreAsync(100);
            await valkey.KillAsync();
            var before = trial.Guests.Acknowledged.Count;
            await Task.Delay(TimeSpan.FromSeconds(6));
            var during = trial.Guests.Acknowledged.Count - before;
            await valkey.StartAsync();
            await trial.Guests.AwaitMoreAsync(50);
            await trial.CheckAsync($"Valkey killed {time}, away for 6 s ({during} acknowledged without it)");
        }

        return await trial.EndAsync("Valkey lost");
    }

    public static async Task<bool> PostgresRestartAsync()
    {
        await using var postgres = await PostgresCluster.StartAsync();
        await using var trial = await Trial.MakeAsync(new Place { Database = postgres.Connection, Nodes = 2 });
        trial.Guests.Start(Clients);
        for (var time = 1; time <= 6; time++)
        {
            await trial.Guests.AwaitMoreAsync(100);
            var mode = time % 2 == 1 ? "immediate" : "fast";
            await postgres.RestartAsync(mode);
            await trial.Guests.AwaitMoreAsync(20);
            // Its own connections of before were cut as well.
            Npgsql.NpgsqlConnection.ClearAllPools();
            await trial.CheckAsync($"restart {time} ({mode})");
        }

        return await trial.EndAsync("PostgreSQL restarted");
    }
}
