using Comity.Bench.Machine;

namespace Comity.Bench.Torture;

/// <summary>Disks that are full, turn read-only or are slow.</summary>
internal static class Disks
{
    private const int Clients = 8;
    private const int Megabytes = 128;

    /// <summary>A small disk is filled to its last block three times, and room is made again.</summary>
    public static async Task<bool> FullAsync()
    {
        await using var disk = await DiskImage.MakeAsync(Megabytes);
        await using var trial = await Trial.MakeAsync(new Place { Data = disk.Mounted, Database = "" });
        trial.Guests.Start(Clients);
        for (var time = 1; time <= 3; time++)
        {
            await trial.Guests.AwaitMoreAsync(100);
            disk.Fill();
            var before = trial.Guests.Acknowledged.Count;
            await Task.Delay(TimeSpan.FromSeconds(6));
            var during = trial.Guests.Acknowledged.Count - before;
            disk.Empty();
            await trial.Guests.AwaitMoreAsync(20);
            await trial.CheckAsync($"full {time} for 6 s ({during} more fitted into what was at hand), then room again");
        }

        return await trial.EndAsync("full disk (ext4 of 128 MiB on a loop device)");
    }

    /// <summary>The file system finds a fault and turns read-only under the open database; the operator ends the server, mends the disk and starts again.</summary>
    public static async Task<bool> ReadOnlyAsync()
    {
        await using var disk = await DiskImage.MakeAsync(Megabytes);
        await using var trial = await Trial.MakeAsync(new Place { Data = disk.Mounted, Database = "" });
        trial.Guests.Start(Clients);
        for (var time = 1; time <= 3; time++)
        {
            await trial.Guests.AwaitMoreAsync(100);
            await disk.BreakAsync();
            await Task.Delay(TimeSpan.FromSeconds(5));
            if (trial.Nodes[0].Ended)
                trial.Fault("the server ended on a read-only disk");
            trial.Nodes[0].Dispose();
            await trial.Paper.CloseAsync();
            await disk.MendAsync();
            await trial.StartAsync(0);
            await trial.Guests.AwaitMoreAsync(20);
            await trial.CheckAsync($"read-only {time} for 5 s, then mended and started again");
        }

        return await trial.EndAsync("disk turning read-only (ext4 on a loop device, a fault reported by the kernel)");
    }

    /// <summary>The server may write only so many times a second, in turns with no limit.</summary>
    public static async Task<bool> SlowAsync()
    {
        using var slow = await SlowDisk.MakeAsync(Path.GetTempPath());
        await using var trial = await Trial.MakeAsync(new Place { Database = "" });
        slow.Add(trial.Nodes[0].Id);
        trial.Guests.Start(Clients);
        foreach (var writes in (int[])[20, 5, 1])
        {
            await trial.Guests.AwaitMoreAsync(50);
            var before = trial.Guests.Acknowledged.Count;
            slow.Limit(writes);
            await Task.Delay(TimeSpan.FromSeconds(10));
            slow.Lift();
            await trial.CheckAsync($"{writes} writes a second for 10 s ({trial.Guests.Acknowledged.Count - before} acknowledged)");
        }

        await trial.Guests.AwaitMoreAsync(50);
        return await trial.EndAsync("slow disk (a limit of writes a second by control group)");
    }
}
