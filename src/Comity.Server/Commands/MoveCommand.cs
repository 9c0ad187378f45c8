using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;

namespace Comity.Server.Commands;

/// <summary><c>comity move</c>: from one database to another, while the paper is read.</summary>
internal static class MoveCommand
{
    public static Command Move(Verbs verbs) => new("move", "Move the paper to another database.") { ToServer(verbs) };

    private static Command ToServer(Verbs verbs)
    {
        var to = new Option<string?>("--to") { Description = "The empty PostgreSQL database, as for Comity:Database.", HelpName = "DATABASE" };
        var abandon = new Option<bool>("--abandon") { Description = "Do not move: take comments in the data folder again." };
        var command = new Command("sqlite-to-postgres", "Copy the paper from the data folder to PostgreSQL and compare both. The paper is read meanwhile and takes no comments; broken off, the same command goes on.") { to, abandon };
        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(abandon) == parsed.GetValue(to) is { Length: > 0 })
                throw new CommandException("Say where to with --to \"Host=…;Database=…\", or --abandon a move.");
            var startup = verbs.Startup(parsed);
            if (startup.Settings.Database.Length > 0)
                throw new CommandException("Comity:Database is set; leave it out, for the paper is taken from the data folder.");
            try
            {
                await using var source = await LedgerDesk.OpenAsync(startup, cancel);
                if (parsed.GetValue(to) is not { Length: > 0 } database)
                    return await AbandonAsync(source, cancel);
                var there = verbs.Startup(parsed, "--Comity:Database=" + database);
                await using var target = await LedgerDesk.OpenAsync(there, cancel);
                return await MoveAsync(source, target, there.Settings, cancel);
            }
            catch (Exception e) when (e is MoveException or FormatException or LedgerException)
            {
                throw new CommandException(e.Message);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                throw new CommandException("The move was broken off: the same command goes on with it, and --abandon lets the paper take comments here again.");
            }
            catch (Exception e) when (e is DbException || StorageTrouble.IsFor(e))
            {
                throw new CommandException($"The move broke off; the same command goes on with it. The reason: {(e as DbException ?? e.InnerException ?? e).Message}");
            }
        });
        return command;
    }

    private static async Task<int> AbandonAsync(LedgerDesk source, CancellationToken cancel)
    {
        if (!await PaperMove.AbandonAsync(source.Db, cancel))
            throw new CommandException("There is no move to be abandoned.");
        await Console.Out.WriteLineAsync("The paper takes comments in its data folder again; drop the PostgreSQL database, which may be used for no other move.");
        return 0;
    }

    private static async Task<int> MoveAsync(LedgerDesk source, LedgerDesk target, Settings settings, CancellationToken cancel)
    {
        await using var move = new PaperMove(source.Db, target.Db);
        await move.CopyAsync((table, rows) => Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"copied\t{table}\t{rows}")), cancel);
        await MovedKeys.CopyAsync(settings, target, cancel);
        var counts = await move.CompareAsync(cancel);
        await Console.Out.WriteLineAsync("table\trows\tdone");
        foreach (var (table, rows) in counts)
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table}\t{rows}\tequal"));
        await new LedgerCheck(target, null, null).RunAsync(null, cancel);
        await move.EndAsync(cancel);
        await Console.Out.WriteLineAsync("The paper has moved, and takes no comments here any more: stop the server and start it on the same data folder with Comity__Database set to what --to was.");
        return 0;
    }
}
