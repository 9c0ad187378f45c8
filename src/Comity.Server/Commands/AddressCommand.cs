using System.CommandLine;
using System.Globalization;
using Comity.Server.Stories;

namespace Comity.Server.Commands;

/// <summary><c>comity story move-addresses</c>: a site has changed the addresses of all its pages.</summary>
internal static class AddressCommand
{
    public static Command Move(Verbs verbs)
    {
        var from = new Argument<string>("FROM") { Description = "What the addresses were, such as 'https://old.example/news/*'." };
        var to = new Argument<string>("TO") { Description = "What they are, its stars filled in order, such as 'https://www.example/2026/*'." };
        var site = new Option<string?>("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
        var dry = new Option<bool>("--dry-run") { Description = "Tell all, change nothing." };
        var command = new Command("move-addresses", "Give all stories whose address has a form another one; the old ones go on naming them.") { from, to, site, dry };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var of = services.Site(parsed.GetValue(site));
            var moves = services.GetRequiredService<AddressMoves>();
            var (rule, problem) = AddressRule.Read(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), of);
            problem ??= moves.FaultOf(rule!);
            return problem is not null ? throw new CommandException(problem) : await TellAsync(moves.RunAsync(of.Id, rule!, parsed.GetValue(dry), cancel), parsed.GetValue(dry));
        }, cancel));
        return command;
    }

    private static async Task<int> TellAsync(IAsyncEnumerable<AddressMove> all, bool dry)
    {
        var (moved, merged, stay) = (0, 0, 0);
        await foreach (var move in all)
        {
            var end = move.Problem is { } problem ? $": stays. {problem}" : move.Other is { } other ? $", one discussion with story {other}" : "";
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Story {move.Id}: {move.From} → {move.To}{end}"));
            _ = move.Problem is not null ? stay++ : move.Other is not null ? merged++ : moved++;
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{(dry ? "Would move" : "Moved")}: {moved}. {(dry ? "Would merge" : "Merged")}: {merged}. Stay: {stay}."));
        return stay > 0 ? 1 : 0;
    }
}
