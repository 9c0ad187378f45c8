using System.CommandLine;
using Comity.Server.Hosting;

namespace Comity.Server.Commands;

/// <summary><c>comity health</c>: asks the program that serves here, for machines without curl.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(6);

    public static Command Health(Verbs verbs)
    {
        var command = new Command("health", "Ask the program that serves at --urls whether it is ready; the exit code tells.");
        command.SetAction((parsed, cancel) => AskAsync(verbs.Startup(parsed).ListensAt, cancel));
        return command;
    }

    private static async Task<int> AskAsync(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient { Timeout = s_patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"), cancel);
            await Console.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync(cancel));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException || e is TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new CommandException($"Nothing answers at {address}: {e.Message}");
        }
    }
}
