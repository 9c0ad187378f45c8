using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Bench;

/// <summary>A Comity of its own in a process of its own over a fresh data folder, with one story, and no limits on how fast people post.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process started, string data, int port) => (process, Data, Port) = (started, data, port);

    public string Data { get; }

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

    /// <param name="seed">Runs over the prepared database before the server starts.</param>
    public static async Task<ServerProcess> StartAsync(Func<IServiceProvider, Story, Task>? seed = null)
    {
        var data = Directory.CreateTempSubdirectory("comity-bench-").FullName;
        string[] settings = ["--Comity:Data=" + data, "--Comity:Database=" + (Environment.GetEnvironmentVariable("COMITY_BENCH_DATABASE") ?? ""), "--Logging:LogLevel:Default=Warning"];
        await using (var app = Comity.Server.Program.Build(Startup.Read(settings)))
        {
            await Installation.PrepareAsync(app.Services, demo: false);
            var story = await AddStoryAsync(app.Services);
            if (seed is not null)
                await seed(app.Services, story);
        }

        var port = FreePort();
        var started = Process.Start(new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "comity.dll"), .. settings, $"--urls=http://127.0.0.1:{port}",
            "--Comity:Discussion:PostsPerMinutePerAuthor=1000000", "--Comity:Discussion:PostsPerMinutePerAddress=1000000",
            "--Comity:Discussion:LoadOfGuestsPerMinute=1000000", "--Comity:Discussion:MinimumSecondsToFill=0",
        ]))!;
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                (await client.GetAsync(new Uri("/stories/bench", UriKind.Relative))).EnsureSuccessStatusCode();
                return new ServerProcess(started, data, port);
            }
            catch (HttpRequestException) when (attempt < 300 && !started.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private static async Task<Story> AddStoryAsync(IServiceProvider services)
    {
        var site = services.GetRequiredService<SiteDirectory>().All[0].Id;
        return await services.GetRequiredService<Writer>().RunAsync(async (db, cancel) =>
        {
            var now = TimeProvider.System.GetUtcNow();
            var story = new Story { SiteId = site, Slug = "bench", Headline = "The ferry stays", BodyMarkdown = "Text.", BodyHtml = "<p>Text.</p>", CreatedAt = now, PublishedAt = now };
            db.Stories.Add(story);
            await db.SaveChangesAsync(cancel);
            return story;
        });
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
