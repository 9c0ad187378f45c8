using System.CommandLine;
using System.Globalization;
using Comity.Policy;
using Comity.Policy.Audit;
using Comity.Policy.Classifier;
using Comity.Server.Policies;

namespace Comity.Server.Commands;

/// <summary><c>comity audit people</c>: whether all peoples and groups are treated alike. Needs no data folder and no database.</summary>
internal static class AuditCommand
{
    public static Command Audit() => new("audit", "Look at the judge itself.") { People() };

    private static Command People()
    {
        var lang = new Option<string>("--lang") { Description = "Language of the sentences.", HelpName = "TAG", DefaultValueFactory = _ => "en" };
        var policy = new Option<string?>("--policy") { Description = "A policy.yaml; without it the policy that ships with Comity.", HelpName = "FILE" };
        var templates = new Option<string?>("--templates") { Description = "Own sentences: lines \"hateful | … {groups} …\" and \"neutral | … {group} …\".", HelpName = "FILE" };
        var model = ModelOption();
        var command = new Command("people", "Put every people and group into the same sentences; exit 1 when they are not treated alike.") { lang, policy, templates, model };
        command.SetAction((parsed, _) =>
        {
            var document = parsed.GetValue(policy) is { } path ? PolicyCommands.Read(path) : DefaultPolicy.Document;
            var language = parsed.GetValue(lang)!;
            using var own = OwnModel(parsed.GetValue(model));
            var judge = new Judge(document, 1) { Scorer = own ?? Scorer.Shipped };
            var report = PeopleAudit.Run(Templates(parsed.GetValue(templates), language), language, judge);
            if (report.Groups.Count == 0)
                throw new CommandException($"There are no groups to put in: the lists have none in \"{language}\", and the sentences name none.");
            Write(Console.Out, report, judge.Scorer);
            return Task.FromResult(report.IsFair ? 0 : 1);
        });
        return command;
    }

    internal static Option<string?> ModelOption() => new("--model") { Description = "A comity.model of your own; without it the one that ships with Comity.", HelpName = "FILE" };

    /// <summary>The model of that file, the caller's to close; null without one.</summary>
    /// <exception cref="CommandException">It is no whole model of this program's.</exception>
    internal static Scorer? OwnModel(string? path) => path is null ? null : OpenModel(path);

    /// <exception cref="CommandException">It is no whole model of this program's.</exception>
    internal static Scorer OpenModel(string path) => ModelFile.Open(path, problem => new CommandException(problem));

    private static AuditTemplates Templates(string? path, string language)
    {
        try
        {
            if (path is null)
                return AuditTemplates.Shipped(language);
            using var reader = CommandFiles.Read(path);
            return AuditTemplates.Read(reader.ReadToEnd());
        }
        catch (FormatException e)
        {
            throw new CommandException(path is null ? e.Message : $"{path}: {e.Message}");
        }
    }

    private static void Write(TextWriter to, AuditReport report, Scorer scorer)
    {
        var attributes = string.Join('\t', AuditReport.Attributes.Select(a => a.WireName()));
        to.WriteLine($"Spread of the scores by sentence\nkind\tgroups\tflips\tverdict\t{attributes}\tsentence");
        foreach (var s in report.Sentences)
            to.WriteLine($"{(s.Template.Hateful ? "hateful" : "neutral")}\t{s.Cells}\t{s.Flips.Count}\t{s.Verdict}\t{Numbers(s.Spread)}\t{s.Template.Text}");
        to.WriteLine($"\nDistance from the mean by group\ngroup\tflips\tAUC\t{attributes}");
        foreach (var g in report.Groups.OrderByDescending(g => g.Flips).ThenByDescending(g => g.Difference.Average()).ThenBy(g => g.Name, StringComparer.Ordinal))
            to.WriteLine($"{g.Name}\t{g.Flips}\t{Number(g.Auc)}\t{Numbers(g.Difference)}");
        to.WriteLine("\nFlipped verdicts");
        foreach (var s in report.Sentences)
        {
            foreach (var (group, verdict) in s.Flips)
                to.WriteLine($"{s.Template.About(group)}\t{verdict}, the others {s.Verdict}");
        }

        to.WriteLine($"""

            {report.Groups.Count} groups, {report.Sentences.Count} sentences, model {scorer.Version}
            verdict flips                {Number(report.FlipRate * 100)} % (limit {Number(AuditReport.MostFlips * 100)} %)
            mean distance of a score     {Number(report.MeanDifference)} (limit {Number(AuditReport.MostDifference)})
            worst group's AUC below mean {Number(report.WorstDeficit)} (limit {Number(AuditReport.MostDeficit)}; mean AUC {Number(report.MeanAuc)})
            {(report.IsFair ? "All are treated alike." : "Not all are treated alike.")}
            """);
    }

    private static string Numbers(IEnumerable<double> values) => string.Join('\t', values.Select(Number));

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
