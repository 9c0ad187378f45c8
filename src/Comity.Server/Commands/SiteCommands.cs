using System.CommandLine;
using Comity.Server.Sites;

namespace Comity.Server.Commands;

/// <summary><c>comity site origins</c>: which pages may embed a site's discussions; <c>comity site images</c>: whether its comments may carry one.</summary>
internal static class SiteCommands
{
    public static Command Site(Verbs verbs) => new("site", "The publications of this installation.") { Origins(verbs), Images(verbs) };

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

    private static Command Images(Verbs verbs)
    {
        var to = new Argument<string?>("STATE") { Description = "on or off; without it the present state is shown.", Arity = ArgumentArity.ZeroOrOne };
        to.AcceptOnlyFromAmong("on", "off");
        var site = new Option<string?>("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
        var command = new Command("images", "Show, or change, whether comments may carry an image.") { to, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var of = services.Site(parsed.GetValue(site));
            if (parsed.GetValue(to) is { } state)
                await services.GetRequiredService<SiteImages>().SetAsync(of.Id, state == "on", "operator", cancel);
            await Console.Out.WriteLineAsync(services.Site(of.Key).TakesImages ? "on" : "off");
            return 0;
        }, cancel));
        return command;
    }
}
