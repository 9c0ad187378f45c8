using Comity.Bench.Machine;

namespace Comity.Bench.Torture;

/// <summary>The clock of the server jumps by hours and days, both ways, while people post; timers go by the monotonic clock, which does not jump.</summary>
internal static class Clocks
{
    private static readonly string[] s_jumps = ["+2h", "-2h", "+1d", "-1d", "+0"];

    public static async Task<bool> RunAsync()
    {
        var library = Directory.GetDirectories("/usr/lib").Select(d => Path.Combine(d, "faketime", "libfaketime.so.1")).FirstOrDefault(File.Exists)
            ?? throw new LackException("libfaketime was not found (Debian: faketime)");
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "+0");
        await using var trial = await Trial.MakeAsync(new Place
        {
            Database = "",
            Variables = new Dictionary<string, string> { ["LD_PRELOAD"] = library, ["FAKETIME_TIMESTAMP_FILE"] = file, ["FAKETIME_CACHE_DURATION"] = "1", ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1", ["DONT_FAKE_MONOTONIC"] = "1" },
        });
        trial.Guests.Start(8);
        await trial.Guests.AwaitMoreAsync(50);
        foreach (var jump in s_jumps)
        {
            await File.WriteAllTextAsync(file, jump);
            var off = await FollowedAsync(trial.Nodes[0].Port, Of(jump));
            if (!IsNear(off, Of(jump)))
                trial.Fault($"the server's clock did not follow {jump}: it is off by {off}");
            await trial.Guests.AwaitMoreAsync(100);
            await trial.CheckAsync($"clock {jump}");
        }

        File.Delete(file);
        return await trial.EndAsync("clock jumps (libfaketime)");
    }

    /// <summary>libfaketime looks at the file once a second, and the server makes its Date once a second.</summary>
    private static async Task<TimeSpan> FollowedAsync(int port, TimeSpan jump)
    {
        for (var attempt = 0; ; attempt++)
        {
            var off = await OffAsync(port);
            if (IsNear(off, jump) || attempt == 100)
                return off;
            await Task.Delay(100);
        }
    }

    private static bool IsNear(TimeSpan off, TimeSpan jump) => Math.Abs((off - jump).TotalMinutes) <= 1;

    /// <summary>How far the clock of the server is from ours, by the Date it gives.</summary>
    private static async Task<TimeSpan> OffAsync(int port)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync($"http://127.0.0.1:{port}/stories/bench");
        return answer.Headers.Date!.Value - TimeProvider.System.GetUtcNow();
    }

    private static TimeSpan Of(string jump) => jump switch { "+2h" => TimeSpan.FromHours(2), "-2h" => -TimeSpan.FromHours(2), "+1d" => TimeSpan.FromDays(1), "-1d" => -TimeSpan.FromDays(1), _ => TimeSpan.Zero };
}
