using System.CommandLine;
using Comity.Server.Hosting;
using Microsoft.Extensions.Options;

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
        await using var app = Program.Build(startup);
        try
        {
            await Installation.PrepareAsync(app.Services, demo, cancel);
            await app.StartAsync(cancel);
        }
        catch (OptionsValidationException e)
        {
            throw new SettingException(string.Join(" ", e.Failures));
        }
        catch (IOException e)
        {
            throw new SettingException("Cannot listen: " + e.Message);
        }

        await Console.Out.WriteLineAsync("Comity is at " + string.Join(" ", app.Urls));
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
