using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage.Sites;

namespace Comity.Server.Commands;

/// <summary>What verbs that change the paper work on: its services without its web server. The paper may be served meanwhile.</summary>
internal static class Installed
{
    /// <summary>Opens the installation, made and migrated when needed, and runs the work on it.</summary>
    public static async Task<int> RunAsync(Startup startup, Func<IServiceProvider, Task<int>> work, CancellationToken cancel)
    {
        await using var app = Program.Build(startup);
        await Installation.PrepareAsync(app.Services, demo: false, cancel);
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>The site of that key; without a key the first one.</summary>
    /// <exception cref="CommandException">There is no such site.</exception>
    public static Site Site(this IServiceProvider services, string? key)
    {
        var sites = services.GetRequiredService<SiteDirectory>();
        return (key is null ? sites.All[0] : sites.ByKey(key))
            ?? throw new CommandException($"There is no site \"{key}\"; there are {string.Join(", ", sites.All.Select(s => s.Key))}.");
    }
}
