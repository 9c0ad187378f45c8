using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Comity.Bench;

/// <summary>
/// From starting the program to its first page, and its memory afterwards: <c>dotnet run -c Release --project bench/Comity.Bench -- start PROGRAM</c>,
/// where PROGRAM is what <c>eng/publish</c> has made.
/// </summary>
internal static class StartBench
{
    private const int Starts = 5;

    public static async Task<int> RunAsync(string program)
    {
        var data = Directory.CreateTempSubdirectory("comity-start-").FullName;
        var good = true;
        try
        {
            good &= await SeveralAsync("an empty folder", i => OnceAsync(program, ["serve"], Path.Combine(data, $"new-{i}")));
            var (took, _) = await OnceAsync(program, ["demo"], data);
            Say($"start that writes the demo paper: first page after {took:0} ms");
            good &= await SeveralAsync("the demo paper", _ => OnceAsync(program, ["serve"], data));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }

        return good ? 0 : 1;
    }

    private static async Task<bool> SeveralAsync(string what, Func<int, Task<(double, Idle)>> once)
    {
        var (times, idle) = (new List<double>(), new Idle(0, 0));
        for (var i = 0; i < Starts; i++)
        {
            var (took, now) = await once(i);
            times.Add(took);
            idle = now.Resident > idle.Resident ? now : idle;
        }

        times.Sort();
        Say($"start on {what}: first page after {times[0]:0} to {times[^1]:0} ms, median {times[Starts / 2]:0} ms of {Starts}; then quiet for ten seconds: resident {idle.Resident / 1024} MiB, of them {idle.Own / 1024} MiB its own and the rest pages of its files");
        var (median, resident) = (times[Starts / 2], idle.Resident / 1024.0);
        return Results.Row($"start on {what} to the first page, as published", Results.Of(median, "ms"), target: ("≤ 1.5 s", median <= 1500))
            & Results.Row($"idle on {what}", Results.Of(resident, "MiB resident"), $"its own: {idle.Own / 1024} MiB", target: ("≤ 150 MiB", resident <= 150));
    }

    private static async Task<(double Milliseconds, Idle Idle)> OnceAsync(string program, string[] verb, string data)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, [.. verb, $"--Comity:Data={data}", $"--urls=http://127.0.0.1:{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            while (true)
            {
                try
                {
                    (await client.GetAsync(new Uri("/", UriKind.Relative))).EnsureSuccessStatusCode();
                    break;
                }
                catch (HttpRequestException) when (!process.HasExited)
                {
                    await Task.Delay(5);
                }
            }

            var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            await Task.Delay(TimeSpan.FromSeconds(10));
            var memory = await File.ReadAllLinesAsync($"/proc/{process.Id}/status");
            return (took, new Idle(Kilobytes(memory, "VmRSS:"), Kilobytes(memory, "RssAnon:")));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static int Kilobytes(string[] status, string name) =>
        int.Parse(Array.Find(status, l => l.StartsWith(name, StringComparison.Ordinal))![name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>Kilobytes.</summary>
    private sealed record Idle(int Resident, int Own);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
