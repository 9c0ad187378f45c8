using System.CommandLine;
using Comity.Server.Archive;

namespace Comity.Server.Commands;

/// <summary><c>comity export</c>, <c>comity import comity</c>, <c>comity backup</c> and <c>comity restore</c>.</summary>
internal static class ArchiveCommands
{
    public static Command Export(Verbs verbs) => Verb(verbs, "export", "Write the whole paper to one file of documented form, which any Comity reads.", async (services, file, cancel) =>
    {
        long rows = 0;
        await services.GetRequiredService<ExportPaper>().WriteAsync(file, (_, count) => rows += count, cancel);
        return $"Exported {rows} rows to {file}. It holds addresses, password hashes and the ledger's key: keep it as you keep the data folder.";
    });

    public static Command ImportComity(Verbs verbs) => Verb(verbs, "comity", "Give back an exported paper to an installation that has none yet.", async (services, file, cancel) =>
    {
        long rows = 0;
        await services.GetRequiredService<ImportPaper>().ReadAsync(file, (_, count) => rows += count, cancel);
        return $"Imported {rows} rows from {file}.";
    });

    public static Command BackUp(Verbs verbs) => Verb(verbs, "backup", "Copy the data folder to one file; safe while the paper is served.", async (services, file, cancel) =>
    {
        await services.GetRequiredService<Backup>().WriteAsync(file, cancel);
        return $"Backed up to {file}. \"comity restore {Path.GetFileName(file)} --data DIR\" puts it back.";
    });

    public static Command Restore(Verbs verbs)
    {
        var file = new Argument<string>("FILE") { Description = "Written by comity backup." };
        var command = new Command("restore", "Put a backup into an empty data folder.") { file };
        command.SetAction((parsed, cancel) => SayAsync(async () =>
        {
            var data = verbs.Startup(parsed).Settings.Data;
            await Backup.RestoreAsync(parsed.GetRequiredValue(file), data, cancel);
            return $"Restored to {data}.";
        }));
        return command;
    }

    private static Command Verb(Verbs verbs, string name, string says, Func<IServiceProvider, string, CancellationToken, Task<string>> work)
    {
        var file = new Argument<string>("FILE") { Description = "A zip file." };
        var command = new Command(name, says) { file };
        command.SetAction((parsed, cancel) => Installed.RunAsync(
            verbs.Startup(parsed), services => SayAsync(() => work(services, parsed.GetRequiredValue(file), cancel)), cancel));
        return command;
    }

    private static async Task<int> SayAsync(Func<Task<string>> work)
    {
        try
        {
            await Console.Out.WriteLineAsync(await work());
            return 0;
        }
        catch (ArchiveException e)
        {
            throw new CommandException(e.Message);
        }
    }
}
