using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Import;
using Comity.Server.Import.WordPress;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Import;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace Comity.Server.Commands;

/// <summary><c>comity import</c>: from WordPress or from another Comity; and what came from WordPress, listed and taken back.</summary>
internal static class ImportCommands
{
    public static Command Import(Verbs verbs) => new("import", "Bring stories and comments in from elsewhere, or take an import back.")
    {
        WordPress(verbs),
        ArchiveCommands.ImportComity(verbs),
        Undo(verbs),
        List(verbs),
    };

    private static Command WordPress(Verbs verbs)
    {
        var file = new Argument<string>("FILE.xml") { Description = "What WordPress wrote under Tools → Export → All content." };
        var site = new Option<string?>("--site") { Description = "Key of the site that takes it; without it the first one.", HelpName = "KEY" };
        var dry = new Option<bool>("--dry-run") { Description = "Read and report all, change nothing." };
        var judge = new Option<string?>("--judge") { Description = "Ask the policy in force about every approved comment: report what it would hold or refuse, or enforce it (hold for a person).", HelpName = "report|enforce" };
        judge.AcceptOnlyFromAmong("report", "enforce");
        var judgeOut = new Option<string?>("--judge-out") { Description = "Write each such comment with its findings as a line of JSON.", HelpName = "FILE" };
        var images = new Option<string?>("--images") { Description = "A copy of wp-content/uploads, where the pictures are.", HelpName = "DIR" };
        var command = new Command("wordpress", "Bring in a WordPress export (WXR).") { file, site, dry, judge, judgeOut, images };
        command.SetAction((parsed, cancel) => WordPressAsync(verbs.Startup(parsed), new Request(parsed.GetRequiredValue(file), parsed.GetValue(site))
        {
            DryRun = parsed.GetValue(dry),
            Judge = parsed.GetValue(judge),
            JudgeOut = parsed.GetValue(judgeOut),
            Images = parsed.GetValue(images),
        }, cancel));
        return command;
    }

    internal sealed record Request(string File, string? Site)
    {
        public bool DryRun { get; init; }

        public string? Judge { get; init; }

        public string? JudgeOut { get; init; }

        public string? Images { get; init; }
    }

    private static Command Undo(Verbs verbs)
    {
        var id = new Argument<long>("ID") { Description = "Number of the import, as \"comity import list\" shows it." };
        var force = new Option<bool>("--force") { Description = "Even when readers have added to what it brought; what they wrote under its stories is deleted too." };
        var command = new Command("undo", "Take an import back: everything that it brought is deleted.") { id, force };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var number = parsed.GetValue(id);
            var outcome = await services.GetRequiredService<UndoImport>().RunAsync(number, parsed.GetValue(force), cancel)
                ?? throw new CommandException($"There is no import {number}.");
            if (outcome.InTheWay.Count > 0)
                throw new CommandException($"Import {number} was not undone, because others have added to it since: {string.Join("; ", outcome.InTheWay)}. With --force it is undone all the same.");
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Import {number} is undone: {outcome.Count} stories and comments are gone."));
            return 0;
        }, cancel));
        return command;
    }

    private static Command List(Verbs verbs)
    {
        var command = new Command("list", "List the imports.");
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<ComityDb>>().CreateDbContextAsync(cancel);
            var sites = services.GetRequiredService<SiteDirectory>();
            foreach (var run in await db.ImportRuns.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancel))
            {
                var state = run.State == ImportState.Running ? "not finished; import the same file again to go on" : "done";
                await Console.Out.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{run.Id}\t{run.StartedAt:yyyy-MM-dd HH:mm}\t{sites.ById(run.SiteId)?.Key}\t{run.Kind}\t{run.FileName}\t{state}"));
            }

            return 0;
        }, cancel));
        return command;
    }

    /// <summary>The file is read to its end before the paper is so much as opened.</summary>
    internal static async Task<int> WordPressAsync(Startup startup, Request request, CancellationToken cancel)
    {
        if (request.Images is { } folder && !Directory.Exists(folder))
            throw new CommandException($"There is no folder {folder}.");
        if (request.JudgeOut is not null && request.Judge is null)
            throw new CommandException("--judge-out needs --judge report or --judge enforce.");
        using var bar = new ImportBar();
        try
        {
            var survey = WxrSurvey.Of(request.File, done => bar.Show(new ImportProgress("Checking the file", done, 0)));
            return await Installed.RunAsync(startup, async services =>
            {
                await using var judgeOut = request.JudgeOut is { } file ? OpenForWriting(file) : null;
                var report = await services.GetRequiredService<WordPressImport>().RunAsync(new WordPressOrder(survey, services.Site(request.Site))
                {
                    DryRun = request.DryRun,
                    Judging = request.Judge switch { "report" => ImportJudging.Report, "enforce" => ImportJudging.Enforce, _ => ImportJudging.None },
                    JudgeOut = judgeOut,
                    Images = request.Images,
                    Progress = bar.Show,
                }, cancel);
                bar.Dispose();
                ImportTable.Write(AnsiConsole.Console, report);
                return 0;
            }, cancel);
        }
        catch (Exception e) when (e is WxrException or LedgerException)
        {
            throw new CommandException(e.Message);
        }
    }

    private static StreamWriter OpenForWriting(string file)
    {
        try
        {
            return new StreamWriter(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be written: {e.Message}");
        }
    }
}
