using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>Where an installation of the bench lies and on what it runs.</summary>
internal sealed record Place
{
    /// <summary>A fresh temporary folder when none is named.</summary>
    public string? Data { get; init; }

    public string Database { get; init; } = Environment.GetEnvironmentVariable("COMITY_BENCH_DATABASE") ?? "";

    public string Valkey { get; init; } = "";

    public int Nodes { get; init; } = 1;

    /// <summary>The folder of another build of the program; without a word the one beside the bench.</summary>
    public string Program { get; init; } = AppContext.BaseDirectory;

    /// <summary>Of the server's process.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}

/// <summary>An installation of its own in a fresh data folder, with one story; on PostgreSQL when COMITY_BENCH_DATABASE names an empty database.</summary>
internal sealed class BenchPaper : IAsyncDisposable
{
    private Microsoft.AspNetCore.Builder.WebApplication? app;

    private BenchPaper(Place place, string data) => (Place, Data) = (place, data);

    public Place Place { get; }

    public string Data { get; }

    /// <summary>Reads and writes beside the servers.</summary>
    public IServiceProvider Services => (app ??= Comity.Server.Program.Build(Startup.Read([.. Settings, "--Logging:LogLevel:Default=None"]))).Services;

    public string[] Settings => ["--Comity:Data=" + Data, "--Comity:Database=" + Place.Database, "--Comity:Valkey=" + Place.Valkey, "--Logging:LogLevel:Default=Warning"];

    public static async Task<BenchPaper> MakeAsync(Place? place = null)
    {
        place ??= new Place();
        var paper = new BenchPaper(place, place.Data ?? Directory.CreateTempSubdirectory("comity-bench-").FullName);
        await Installation.PrepareAsync(paper.Services, demo: false);
        var site = paper.Services.GetRequiredService<SiteDirectory>().All[0].Id;
        await paper.Services.GetRequiredService<Writer>().RunAsync((db, _) =>
        {
            var now = TimeProvider.System.GetUtcNow();
            db.Stories.Add(new Story { SiteId = site, Slug = "bench", Headline = "The ferry stays", BodyMarkdown = "Text.", BodyHtml = "<p>Text.</p>", CreatedAt = now.AddDays(-7), PublishedAt = now.AddDays(-7) });
            return Task.CompletedTask;
        });
        return paper;
    }

    /// <summary>Over what another build of the program has made, and left as it is.</summary>
    public static BenchPaper Over(Place place, string data) => new(place, data);

    /// <summary>Gives up what it holds open; <see cref="Services"/> opens it anew.</summary>
    public async Task CloseAsync()
    {
        if (app is { } open)
            await open.DisposeAsync();
        app = null;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        if (Place.Data is null)
            Directory.Delete(Data, recursive: true);
    }
}

/// <summary>A server in a process of its own, without limits on how fast people post.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly Lock s_logging = new();

    private readonly Process process;
    private bool disposed;

    private ServerProcess(Process started, int port) => (process, Port) = (started, port);

    public int Port { get; }

    public int Id => process.Id;

    public bool Ended => !disposed && process.HasExited;

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
    /// <param name="program">The folder of the build to run, also of what <c>eng/publish</c> has made; null: as the place says.</param>
    public static async Task<ServerProcess> StartAsync(BenchPaper paper, string? program = null)
    {
        var port = FreePort();
        var folder = program ?? paper.Place.Program;
        var dll = Path.Combine(folder, "comity.dll");
        var (name, first) = File.Exists(dll) ? ("dotnet", dll) : (Path.Combine(folder, "comity"), "serve");
        var start = new ProcessStartInfo(name, [
            first, .. paper.Settings, $"--urls=http://127.0.0.1:{port}",
            "--Comity:Discussion:PostsPerMinutePerAuthor=1000000", "--Comity:Discussion:PostsPerMinutePerAddress=1000000",
            "--Comity:Discussion:LoadOfGuestsPerMinute=1000000", "--Comity:Discussion:MinimumSecondsToFill=0",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (variable, value) in paper.Place.Variables)
            start.Environment[variable] = value;
        var started = Process.Start(start)!;
        if (Environment.GetEnvironmentVariable("COMITY_BENCH_LOG") is { Length: > 0 } log)
        {
            started.OutputDataReceived += (_, line) => Append(log, line.Data);
            started.ErrorDataReceived += (_, line) => Append(log, line.Data);
        }

        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
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

    /// <summary>Asks it to end, and waits until it has (SIGTERM).</summary>
    public async Task EndAsync()
    {
        await Machine.Tool.RunAsync("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        disposed = true;
        process.Dispose();
    }

    /// <summary>Without any warning (SIGKILL).</summary>
    public void Dispose()
    {
        if (disposed)
            return;
        disposed = true;
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static void Append(string file, string? line)
    {
        lock (s_logging)
            File.AppendAllText(file, line + Environment.NewLine);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
