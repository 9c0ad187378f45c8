using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Comity.Server.Tests.Harness;

/// <summary>A whole Comity over a database of its own, listening on a free loopback port, with a clock that tests move.</summary>
public sealed class Paper : IAsyncDisposable
{
    private readonly WebApplication app;
    private Func<Paper, Task> clear = p => Databases.DropAsync(p.Data, p.Database);

    private Paper(WebApplication app, FakeTimeProvider time, string data, string database)
    {
        this.app = app;
        Time = time;
        Data = data;
        Database = database;
        Address = new Uri(app.Urls.First());
    }

    /// <summary>The moment at which every test begins. Far ahead, so that cookies made then have not expired for the client.</summary>
    public static DateTimeOffset Begin { get; } = new(2031, 3, 4, 9, 0, 0, TimeSpan.Zero);

    public FakeTimeProvider Time { get; }

    /// <summary>The data folder.</summary>
    public string Data { get; }

    /// <summary>The setting Comity:Database: empty, or a connection string.</summary>
    public string Database { get; }

    public Uri Address { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The site that every fresh installation has.</summary>
    public Site Site => app.Services.GetRequiredService<Comity.Server.Sites.SiteDirectory>().All[0];

    /// <param name="change">Replaces services after all slices have added theirs.</param>
    /// <param name="settings">Such as <c>--Comity:Discussion:PageSize=5</c>.</param>
    public static async Task<Paper> StartAsync(Action<IServiceCollection>? change = null, params string[] settings)
    {
        var (data, database) = await Databases.FreshAsync();
        var time = new FakeTimeProvider(Begin);
        var startup = Startup.Read([.. SettingsFor(data, database), "--urls=http://127.0.0.1:0", .. settings], time, change);
        var built = Program.Build(startup);
        await Installation.PrepareAsync(built.Services, demo: false);
        await built.StartAsync();
        return new Paper(built, time, data, database);
    }

    /// <summary>Another node of the same paper: the same database and clock, a data folder of its own with the ledger's key alone.</summary>
    public async Task<Paper> StartBesideAsync(Action<IServiceCollection>? change = null, params string[] settings)
    {
        var data = Databases.NewFolder();
        File.Copy(Path.Combine(Data, StorageSetup.LedgerKeyName), Path.Combine(data, StorageSetup.LedgerKeyName));
        var built = Program.Build(Startup.Read([.. SettingsFor(data, Database), "--urls=http://127.0.0.1:0", .. settings], Time, change));
        await Installation.PrepareAsync(built.Services, demo: false);
        await built.StartAsync();
        return new Paper(built, Time, data, Database) { clear = DeleteFolder };
    }

    /// <summary>On a folder and a database that the test clears away itself.</summary>
    /// <param name="database">Empty: the embedded one.</param>
    public static async Task<Paper> StartAtAsync(string data, string database)
    {
        var time = new FakeTimeProvider(Begin);
        var built = Program.Build(Startup.Read([.. SettingsFor(data, database), "--urls=http://127.0.0.1:0"], time));
        await Installation.PrepareAsync(built.Services, demo: false);
        await built.StartAsync();
        return new Paper(built, time, data, database) { clear = _ => Task.CompletedTask };
    }

    internal static string[] SettingsFor(string data, string database) =>
    [
        "--Comity:Data=" + data, "--Comity:Database=" + database, "--Logging:LogLevel:Default=None",
        // Many tests post in one frozen second from one address.
        "--Comity:Discussion:MinimumSecondsToFill=0", "--Comity:Discussion:PostsPerMinutePerAuthor=100000", "--Comity:Discussion:PostsPerMinutePerAddress=100000",
    ];

    /// <summary>Somebody with a browser, cookies of their own and scripts off.</summary>
    public Browser NewBrowser() => new(Address);

    /// <summary>A program without cookies.</summary>
    public HttpClient NewClient(string? bearer = null)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (bearer is not null)
            client.DefaultRequestHeaders.Authorization = new("Bearer", bearer);
        return client;
    }

    /// <summary>Reads the database beside the program.</summary>
    public async Task<T> ReadAsync<T>(Func<ComityDb, Task<T>> read)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>Changes the database in the program's own way.</summary>
    public Task WriteAsync(Func<ComityDb, Task> change) =>
        Services.GetRequiredService<Writer>().RunAsync((db, _) => change(db));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await clear(this);
    }

    private static Task DeleteFolder(Paper paper)
    {
        Directory.Delete(paper.Data, recursive: true);
        return Task.CompletedTask;
    }
}
