using System.CommandLine;
using System.CommandLine.Invocation;
using Comity.Server.Hosting;
using Comity.Storage;

namespace Comity.Server.Commands;

/// <summary>All verbs of <c>comity</c>. Without a verb it is <c>demo</c>.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = args.Where(IsSetting).ToList();
        var words = args.Where(a => !IsSetting(a)).ToArray();
        try
        {
            var parsed = Root(settings).Parse(words);
            if (parsed.Action is ParseErrorAction)
                throw new CommandException(string.Join(" ", parsed.Errors.Select(e => e.Message).Distinct()) + " --help tells what there is.");
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is SettingException or CommandException)
        {
            await Console.Error.WriteLineAsync("comity: " + e.Message.ReplaceLineEndings(" "));
            return 1;
        }
        catch (Exception e) when (StorageTrouble.IsFor(e))
        {
            await Console.Error.WriteLineAsync("comity: The database takes nothing now: " + e.GetBaseException().Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    /// <summary>Any setting can be given as <c>--Comity:Section:Key=value</c> on every verb.</summary>
    private static bool IsSetting(string arg) =>
        arg.StartsWith("--Comity:", StringComparison.OrdinalIgnoreCase) || arg.StartsWith("--Logging:", StringComparison.OrdinalIgnoreCase);

    private static RootCommand Root(List<string> settings)
    {
        var verb = new Verbs(settings);
        var root = new RootCommand("Comity: the discussion under a news story, kept within the paper's own policy.")
        {
            verb.Data,
            verb.Urls,
            ServeCommand.Demo(verb),
            ServeCommand.Serve(verb),
            HealthCommand.Health(verb),
            SiteCommands.Site(verb),
            StoryCommands.Story(verb),
            PolicyCommands.Policy(verb),
            LedgerCommands.Ledger(verb),
            ArchiveCommands.Export(verb),
            ArchiveCommands.BackUp(verb),
            ArchiveCommands.Restore(verb),
            MoveCommand.Move(verb),
            MemberCommands.Member(verb),
            MemberCommands.Editor(verb),
            ImportCommands.Import(verb),
            AnalyzeCommand.Analyze(),
            AuditCommand.Audit(),
            KeyCommands.Key(verb),
            SuggestionCommands.Suggestions(verb),
        };
        root.SetAction((parsed, cancel) => ServeCommand.RunAsync(verb.Startup(parsed), demo: true, cancel));
        return root;
    }
}

/// <summary>What every verb shares: the options for all and the way to a start.</summary>
internal sealed class Verbs(List<string> settings)
{
    public Option<string?> Data { get; } = new("--data") { Description = "Folder where everything is kept.", HelpName = "DIR", Recursive = true };

    public Option<string?> Urls { get; } = new("--urls") { Description = "Addresses to listen on, separated by semicolons.", HelpName = "URLS", Recursive = true };

    /// <exception cref="SettingException">A setting is wrong.</exception>
    public Startup Startup(ParseResult parsed, params string[] more)
    {
        var all = new List<string>(settings);
        if (parsed.GetValue(Data) is { } data)
            all.Add("--Comity:Data=" + data);
        if (parsed.GetValue(Urls) is { } urls)
            all.Add("--urls=" + urls);
        return Hosting.Startup.Read([.. all, .. more]);
    }
}

/// <summary>A verb cannot do what was asked; the message is the one line that goes to stderr, the exit code is 1.</summary>
public sealed class CommandException(string message) : Exception(message);
