using System.CommandLine;
using System.Globalization;
using Comity.Server.Perspective.Keys;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Commands;

/// <summary><c>comity key</c>: the keys with which other programs use Perspective's wire.</summary>
internal static class KeyCommands
{
    public static Command Key(Verbs verbs) => new("key", "Keys for programs that speak Perspective's wire.") { Add(verbs), List(verbs), Revoke(verbs) };

    private static Command Add(Verbs verbs)
    {
        var name = new Argument<string>("NAME") { Description = "Who uses it." };
        var rate = new Option<int?>("--rate") { Description = $"Requests a minute; without it {ApiKeys.DefaultRate}.", HelpName = "N" };
        var site = SiteOption();
        var command = new Command("add", "Make a key and print it; it is shown only now.") { name, rate, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var (made, problem) = await services.GetRequiredService<ApiKeys>()
                .AddAsync((services.Site(parsed.GetValue(site)).Id, "operator"), parsed.GetValue(name), parsed.GetValue(rate), cancel);
            await Console.Out.WriteLineAsync(made?.Secret ?? throw new CommandException(problem!));
            return 0;
        }, cancel));
        return command;
    }

    private static Command List(Verbs verbs)
    {
        var site = SiteOption();
        var command = new Command("list", "List the keys in use: number, beginning, requests a minute, since when, who.") { site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
            foreach (var key in await ApiKeys.OfAsync(db, services.Site(parsed.GetValue(site)).Id, cancel))
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{key.Id}\t{key.Hint}…\t{key.RatePerMinute}\t{key.CreatedAt:yyyy-MM-dd HH:mm}\t{key.Name}"));
            return 0;
        }, cancel));
        return command;
    }

    private static Command Revoke(Verbs verbs)
    {
        var id = new Argument<long>("ID") { Description = "Number of the key, as \"comity key list\" shows it." };
        var site = SiteOption();
        var command = new Command("revoke", "End a key; a running server knows within five seconds.") { id, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var number = parsed.GetValue(id);
            if (!await services.GetRequiredService<ApiKeys>().RevokeAsync((services.Site(parsed.GetValue(site)).Id, "operator"), number, cancel))
                throw new CommandException($"There is no key {number}.");
            await Console.Out.WriteLineAsync($"Key {number} is revoked.");
            return 0;
        }, cancel));
        return command;
    }

    private static Option<string?> SiteOption() => new("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
}
