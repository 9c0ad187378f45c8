using System.Globalization;
using Comity.Server.Import;
using Spectre.Console;

namespace Comity.Server.Commands;

/// <summary>An import's report as tables for a terminal; a pipe gets the same without colours.</summary>
internal static class ImportTable
{
    private const int ExamplesShown = 5;

    public static void Write(IAnsiConsole console, ImportReport report)
    {
        if (Console.IsOutputRedirected)
            console.Profile.Width = 200;
        console.WriteLine($"{report.File} from {report.Source}");
        Counts(console, report);
        Remarks(console, "What did not come, and why", report.LeftOut);
        Remarks(console, "What came in another form", report.Changed);
        Judged(console, report);
        console.WriteLine(report switch
        {
            { DryRun: true } => "Nothing was changed: this was a dry run.",
            { ImportId: null } => "Nothing was changed: everything was here already.",
            _ => string.Create(CultureInfo.InvariantCulture, $"This is import {report.ImportId}. To take it back: comity import undo {report.ImportId}"),
        });
    }

    private static void Counts(IAnsiConsole console, ImportReport report)
    {
        var table = new Table().AddColumns("What", report.DryRun ? "Would come" : "Came", "Already here");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var kind in report.Came.Keys.Union(report.AlreadyHere.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            table.AddRow(Markup.Escape(kind), Number(report.Came.GetValueOrDefault(kind)), Number(report.AlreadyHere.GetValueOrDefault(kind)));
        console.Write(table);
    }

    private static void Remarks(IAnsiConsole console, string title, SortedDictionary<string, ImportRemark> remarks)
    {
        if (remarks.Count == 0)
            return;
        var table = new Table().Title(title).AddColumns("What", "Number", "Such as");
        table.Columns[1].RightAligned();
        foreach (var (what, remark) in remarks)
        {
            var examples = remark.Examples.Take(ExamplesShown).Append(remark.Count > Math.Min(ExamplesShown, remark.Examples.Count) && remark.Examples.Count > 0 ? "…" : "");
            table.AddRow(Markup.Escape(what), Number(remark.Count), Markup.Escape(string.Join('\n', examples.Where(e => e.Length > 0).Select(Visible))));
        }

        console.Write(table);
    }

    private static void Judged(IAnsiConsole console, ImportReport report)
    {
        if (report.Judged.Count == 0)
            return;
        var table = new Table().Title("What the policy in force says of the approved comments").AddColumns("Clause", "Hold", "Refuse");
        foreach (var (clause, judged) in report.Judged)
            table.AddRow(Markup.Escape(clause), Number(judged.Hold), Number(judged.Refuse));
        console.Write(table);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Foreign text must not steer the terminal.</summary>
    private static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
