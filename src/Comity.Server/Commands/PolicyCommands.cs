using System.CommandLine;
using System.Text;
using Comity.Policy;
using Comity.Server.Policies;
using Comity.Storage;

namespace Comity.Server.Commands;

/// <summary><c>comity policy</c>: the policy out as a file and in again as the next version; what moderators decided, for the trainer.</summary>
internal static class PolicyCommands
{
    public static Command Policy(Verbs verbs) => new("policy", "The site's Discussion Policy.") { Export(verbs), Import(verbs), DecisionCommands.Export(verbs), DecisionCommands.Calibrate(verbs), DecisionCommands.Compare(verbs) };

    private static Command Export(Verbs verbs)
    {
        var file = new Argument<string?>("FILE") { Description = "Where to; without it to the screen.", Arity = ArgumentArity.ZeroOrOne };
        var version = new Option<int?>("--version-number") { Description = "An earlier version.", HelpName = "N" };
        var site = SiteOption();
        var command = new Command("export", "Write the policy in force as policy.yaml.") { file, version, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var id = services.Site(parsed.GetValue(site)).Id;
            var text = await services.GetRequiredService<PolicyBook>().TextAsync(id, parsed.GetValue(version), cancel)
                ?? throw new CommandException($"There is no version {parsed.GetValue(version)} of the policy.");
            if (parsed.GetValue(file) is { } path)
                await WriteAsync(path, text, cancel);
            else
                await Console.Out.WriteAsync(text);
            return 0;
        }, cancel));
        return command;
    }

    private static Command Import(Verbs verbs)
    {
        var file = new Argument<string>("FILE") { Description = "A policy.yaml; see docs/reference/policy-yaml.md." };
        var note = new Option<string>("--note") { Description = "Why it is changed; readers can see it.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        var site = SiteOption();
        var command = new Command("import", "Enact a policy: from then on it is in force.") { file, note, site };
        command.SetAction((parsed, cancel) =>
        {
            var path = parsed.GetValue(file)!;
            var policy = Read(path);
            return Installed.RunAsync(verbs.Startup(parsed), async services =>
            {
                var request = new PolicyDesk.Request(services.Site(parsed.GetValue(site)).Id, policy, parsed.GetValue(note)!, null);
                var enacted = await services.GetRequiredService<PolicyDesk>().EnactAsync(request, cancel);
                await Console.Out.WriteLineAsync(enacted.IsNew
                    ? $"Version {enacted.Version} of the policy is in force."
                    : $"Unchanged: version {enacted.Version}, which is in force, says the same.");
                return 0;
            }, cancel);
        });
        return command;
    }

    /// <exception cref="CommandException">The file is not there or not in form.</exception>
    internal static PolicyDocument Read(string path)
    {
        try
        {
            return PolicyYaml.Read(File.ReadAllText(path));
        }
        catch (PolicyFormatException e)
        {
            throw new CommandException($"{path}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {e.Message}");
        }
    }

    internal static Task WriteAsync(string path, string text, CancellationToken cancel) => WriteAsync(path, Encoding.UTF8.GetBytes(text), cancel);

    internal static async Task WriteAsync(string path, byte[] content, CancellationToken cancel)
    {
        try
        {
            await File.WriteAllBytesAsync(path, content, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {e.Message}");
        }
    }

    internal static Option<string?> SiteOption() => new("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
}
