using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>An installation of its own in a fresh data folder, with one story; on PostgreSQL when COMITY_BENCH_DATABASE names an empty database.</summary>
internal sealed class BenchPaper : IAsyncDisposable
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication app;

    private BenchPaper(Microsoft.AspNetCore.Builder.WebApplication built, string data) => (app, Data) = (built, data);

    public string Data { get; }

    public static string Database => Environment.GetEnvironmentVariable("COMITY_BENCH_DATABASE") ?? "";

    /// <summary>Reads and writes beside the servers.</summary>
    public IServiceProvider Services => app.Services;

    public string[] Settings => SettingsFor(Data);

    public static async Task<BenchPaper> MakeAsync()
    {
        var data = Directory.CreateTempSubdirectory("comity-bench-").FullName;
        var built = Comity.Server.Program.Build(Startup.Read(SettingsFor(data)));
        await Installation.PrepareAsync(built.Services, demo: false);
        var site = built.Services.GetRequiredService<SiteDirectory>().All[0].Id;
        await built.Services.GetRequiredService<Writer>().RunAsync((db, _) =>
        {
            var now = TimeProvider.System.GetUtcNow();
            db.Stories.Add(new Story { SiteId = site, Slug = "bench", Headline = "The ferry stays", BodyMarkdown = "Text.", BodyHtml = "<p>Text.</p>", CreatedAt = now, PublishedAt = now });
            return Task.CompletedTask;
        });
        return new BenchPaper(built, data);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(Data, recursive: true);
    }

    private static string[] SettingsFor(string data) => ["--Comity:Data=" + data, "--Comity:Database=" + Database, "--Logging:LogLevel:Default=Warning"];
}

/// <summary>A server in a process of its own, without limits on how fast people post.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process started, int port) => (process, Port) = (started, port);

    public int Port { get; }

    /// <summary>Processor time used so far, of all cores.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Ready to answer when the task completes.</summary>
    public static async Task<ServerProcess> StartAsync(BenchPaper paper)
    {
        var port = FreePort();
        var started = Process.Start(new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "comity.dll"), .. paper.Settings, $"--urls=http://127.0.0.1:{port}",
            "--Comity:Discussion:PostsPerMinutePerAuthor=1000000", "--Comity:Discussion:PostsPerMinutePerAddress=1000000",
            "--Comity:Discussion:LoadOfGuestsPerMinute=1000000", "--Comity:Discussion:MinimumSecondsToFill=0",
        ])
        { RedirectStandardOutput = true, UseShellExecute = false })!;
        started.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                (await client.GetAsync(new Uri("/stories/bench", UriKind.Relative))).EnsureSuccessStatusCode();
                return new ServerProcess(started, port);
            }
            catch (HttpRequestException) when (attempt < 600 && !started.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Without any warning (SIGKILL).</summary>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
