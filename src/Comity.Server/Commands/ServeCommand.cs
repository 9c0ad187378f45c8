using System.CommandLine;
using Comity.Server.Demo;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;

namespace Comity.Server.Commands;

/// <summary><c>comity serve</c> and <c>comity demo</c>.</summary>
internal static class ServeCommand
{
    public static Command Serve(Verbs verbs)
    {
        var command = new Command("serve", "Serve the paper.");
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), demo: false, cancel));
        return command;
    }

    public static Command Demo(Verbs verbs)
    {
        var command = new Command("demo", "Serve the paper; fill an empty installation with an invented one.");
        command.SetAction((parsed, cancel) => RunAsync(verbs.Startup(parsed), demo: true, cancel));
        return command;
    }

    public static async Task<int> RunAsync(Startup startup, bool demo, CancellationToken cancel)
    {
        var model = StorageSetup.MakeModelAsync(startup.Settings.Database, startup.Settings.Data);
        await using var app = Program.Build(startup);
        try
        {
            if (demo)
                await DemoPaper.FillAsync(startup, cancel);
            await Installation.PrepareAsync(app.Services, demo: false, cancel);
            // Used by now; what it could not do, the preparation has told of in words.
            await model;
            await app.StartAsync(cancel);
        }
        catch (IOException e)
        {
            // The jobs beside the web server have started.
            await app.StopAsync(CancellationToken.None);
            throw new SettingException("Cannot listen: " + e.Message);
        }

        await WelcomeAsync(app, startup, demo, cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static async Task WelcomeAsync(WebApplication app, Startup startup, bool demo, CancellationToken cancel)
    {
        var address = startup.Settings.PublicUrl?.TrimEnd('/') ?? app.Urls.First().Replace("0.0.0.0", "localhost").Replace("[::]", "localhost");
        await Console.Out.WriteLineAsync($"""

            Comity serves {app.Services.GetRequiredService<SiteDirectory>().All[0].Name}

              The paper    {address}/
              Its policy   {address}/policy
              The console  {address}/console
              The API      {address}/docs/api
              Data         {startup.Settings.Data}
            """);
        if (demo && await DemoPaper.EditorAsync(app.Services, cancel) is { } editor)
        {
            var path = await app.Services.GetRequiredService<SignInLinks>().CreateAsync(editor, TimeSpan.FromHours(12), "/console", cancel);
            await Console.Out.WriteLineAsync($"""

                Sign in as the editor, once: {address}{path}
                """);
        }

        await Console.Out.WriteLineAsync("\nCtrl+C ends it.");
    }
}
