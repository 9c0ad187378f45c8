using System.CommandLine;
using Comity.Server.Sites;

namespace Comity.Server.Commands;

/// <summary><c>comity site origins</c>: which pages may embed a site's discussions.</summary>
internal static class SiteCommands
{
    public static Command Site(Verbs verbs) => new("site", "The publications of this installation.") { Origins(verbs) };

    private static Command Origins(Verbs verbs)
    {
        var add = new Option<string[]>("--add") { Description = "An origin that may embed from now on, such as https://news.example.", HelpName = "ORIGIN" };
        var remove = new Option<string[]>("--remove") { Description = "An origin that may no longer.", HelpName = "ORIGIN" };
        var site = new Option<string?>("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
        var command = new Command("origins", "Show, or change, which origins may embed the site's discussions.") { add, remove, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var of = services.Site(parsed.GetValue(site));
            var gone = (parsed.GetValue(remove) ?? []).Select(o => Origin.Read(o) ?? o).ToList();
            if (gone.Except(of.Origins).FirstOrDefault() is { } unknown)
                throw new CommandException($"{unknown} is not among the origins of {of.Key}.");
            if (await services.GetRequiredService<SiteOrigins>().SetAsync(of.Id, [.. of.Origins.Except(gone), .. parsed.GetValue(add) ?? []], "operator", cancel) is { } problem)
                throw new CommandException(problem);
            foreach (var origin in services.Site(of.Key).Origins)
                await Console.Out.WriteLineAsync(origin);
            return 0;
        }, cancel));
        return command;
    }
}
