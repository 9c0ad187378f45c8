using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Fuzz;

/// <summary>A whole Comity on an empty data folder and a clock that stands still: the services as the program itself puts them together, without its web server.</summary>
internal sealed class Paper
{
    public const string Issuer = "https://news.example";
    public const string Secret = "a secret of the paper, thirty-two bytes or more";

    /// <summary>Made at its first use; its folder goes when the program ends.</summary>
    private static readonly Lazy<Paper> shared = new(() => new Paper());

    private readonly WebApplication app;

    public Paper()
    {
        Data = Directory.CreateTempSubdirectory("comity-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Data, recursive: true);
        var startup = Startup.Read(
            [
                "--Comity:Data=" + Data, "--Logging:LogLevel:Default=None", "--urls=http://127.0.0.1:0",
                "--Comity:Sso:own:Issuer=" + Issuer, "--Comity:Sso:own:Algorithm=HS256", "--Comity:Sso:own:Secret=" + Secret,
            ],
            new StandingClock());
        app = Server.Program.Build(startup);
        Installation.PrepareAsync(app.Services, demo: false).GetAwaiter().GetResult();
    }

    public static DateTimeOffset Now { get; } = new(2031, 3, 4, 9, 0, 0, TimeSpan.Zero);

    public static Paper Shared => shared.Value;

    public string Data { get; }

    public IServiceProvider Services => app.Services;

    public Site Site => Get<SiteDirectory>().All[0];

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Within a request's surroundings.</summary>
    public T InScope<T>(Func<IServiceProvider, T> work)
    {
        using var scope = Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Site = Site;
        return work(scope.ServiceProvider);
    }

    /// <summary>A file of this folder with these bytes.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Data, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
