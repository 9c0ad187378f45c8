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
        var times = new List<double>();
        var memory = 0L;
        try
        {
            for (var i = 0; i <= Starts; i++)
            {
                var (took, idle) = await OnceAsync(program, data);
                // The first one makes the database and the demo paper.
                Say($"{(i == 0 ? "with a new paper" : "start")}: first page after {took:0} ms, {idle / 1048576} MiB after ten quiet seconds");
                if (i == 0)
                    continue;
                times.Add(took);
                memory = Math.Max(memory, idle);
            }
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }

        times.Sort();
        Say($"median {times[Starts / 2]:0} ms, at most {memory / 1048576} MiB");
        return times[Starts / 2] <= 1500 && memory <= 150L * 1048576 ? 0 : 1;
    }

    private static async Task<(double Milliseconds, long Idle)> OnceAsync(string program, string data)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, [$"--Comity:Data={data}", $"--urls=http://127.0.0.1:{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
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
            process.Refresh();
            return (took, process.WorkingSet64);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
