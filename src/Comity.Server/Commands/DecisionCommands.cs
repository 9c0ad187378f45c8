using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Server.Hosting;
using Comity.Server.Policies;
using Comity.Server.Policies.Workshop;
using Comity.Storage;

namespace Comity.Server.Commands;

/// <summary><c>comity policy decisions</c>, <c>calibrate</c> and <c>compare-model</c>: what moderators decided, out for the trainer or to fit the scores to; and whether a model does better with it.</summary>
internal static class DecisionCommands
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Command Export(Verbs verbs)
    {
        var file = new Argument<string>("FILE") { Description = "Where to, as JSON lines for the trainer." };
        var (days, site) = (Days(), PolicyCommands.SiteOption());
        var command = new Command("decisions", "Write what moderators decided, for training a model; one text in five is held out for comparing.") { file, days, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var decisions = await ReadAsync(services, parsed.GetValue(site), parsed.GetValue(days), cancel);
            var rows = decisions.Where(d => !d.HeldOut).ToList();
            await PolicyCommands.WriteAsync(parsed.GetValue(file)!, string.Concat(rows.Select(d => Line(d) + "\n")), cancel);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{rows.Count} decisions written, {rows.Count(d => d.Subject is not null)} of them removals; {decisions.Count - rows.Count} held out for compare-model."));
            return 0;
        }, cancel));
        return command;
    }

    public static Command Calibrate(Verbs verbs)
    {
        var file = new Argument<string>("MODEL") { Description = "Where the model goes." };
        var (days, site) = (Days(), PolicyCommands.SiteOption());
        var command = new Command("calibrate", "Fit the scores of the model in use to what moderators decided, and compare both on decisions that were held out.") { file, days, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            var path = parsed.GetValue(file)!;
            var inUse = services.GetRequiredService<Scorer>();
            if (services.GetRequiredService<Settings>().Model is { Length: > 0 } used && Path.GetFullPath(used) == Path.GetFullPath(path))
                throw new CommandException($"{path} is the model in use, which must not change while a program reads it. Name another file.");
            var decisions = await ReadAsync(services, parsed.GetValue(site), parsed.GetValue(days), cancel);
            var made = inUse.Recalibrated(decisions.Where(d => !d.HeldOut).Select(d => new LabelledText(ReadingOf(d), DecisionLabels.Of(d.Subject))));
            if (made.Fitted.Count == 0)
                throw new CommandException($"There are too few decisions: an attribute needs {Recalibration.LeastOfEach} removals and {Recalibration.LeastOfEach} comments that were let stand, beside those held out. No file was written.");
            await PolicyCommands.WriteAsync(path, made.File, cancel);
            await Console.Out.WriteLineAsync($"Fitted: {string.Join(", ", made.Fitted.Select(a => a.WireName()))}. The other attributes stay as they are.");
            using var model = AuditCommand.OpenModel(path);
            await CompareAsync((inUse, model), decisions);
            return 0;
        }, cancel));
        return command;
    }

    public static Command Compare(Verbs verbs)
    {
        var file = new Argument<string>("MODEL") { Description = "A comity.model that the trainer or calibrate made." };
        var (days, site) = (Days(), PolicyCommands.SiteOption());
        var command = new Command("compare-model", "Compare a model with the one in use on decisions that were held out.") { file, days, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            using var model = AuditCommand.OpenModel(parsed.GetValue(file)!);
            await CompareAsync((services.GetRequiredService<Scorer>(), model), await ReadAsync(services, parsed.GetValue(site), parsed.GetValue(days), cancel));
            return 0;
        }, cancel));
        return command;
    }

    private static async Task CompareAsync((Scorer InUse, Scorer Other) models, IEnumerable<OwnDecision> decisions)
    {
        var rows = decisions.Where(d => d.HeldOut).ToList();
        await Console.Out.WriteLineAsync($"In use {models.InUse.Version}, then {models.Other.Version}. AUC: higher is better; Brier and calibration error: lower.");
        await Console.Out.WriteLineAsync($"{"attribute",-18}{"texts",7}{"removed",9}{"AUC",16}{"Brier",18}{"calibration",18}");
        foreach (var (subject, attribute) in OwnDecisions.Heads)
            await Console.Out.WriteLineAsync(Row(attribute, Figures(models.InUse, rows, subject, attribute), Figures(models.Other, rows, subject, attribute)));
    }

    private static Reading ReadingOf(OwnDecision decision) => Reading.Of(decision.Submission.Text, decision.Submission.Language);

    private static ModelFigures Figures(Scorer scorer, IEnumerable<OwnDecision> rows, string subject, ScoreAttribute attribute) => ModelFigures.Of(
        [.. rows.Where(d => d.Subject is null || d.Subject == subject).Select(d => ((double)scorer.Score(ReadingOf(d))[attribute], d.Subject is not null))]);

    private static string Row(ScoreAttribute attribute, ModelFigures inUse, ModelFigures other) => string.Create(CultureInfo.InvariantCulture,
        $"{attribute.WireName(),-18}{inUse.Texts,7}{inUse.Breaches,9}{inUse.Auc,8:0.000}{other.Auc,8:0.000}{inUse.Brier,10:0.0000}{other.Brier,8:0.0000}{inUse.CalibrationError,10:0.0000}{other.CalibrationError,8:0.0000}");

    private static async Task<IReadOnlyList<OwnDecision>> ReadAsync(IServiceProvider services, string? key, int days, CancellationToken cancel)
    {
        var site = services.Site(key);
        var judge = await services.GetRequiredService<PolicyBook>().InForceAsync(site.Id, cancel);
        return await services.GetRequiredService<OwnDecisions>().ReadAsync(services.GetRequiredService<ComityDb>(), (site.Id, judge.Policy), days, cancel);
    }

    private static string Line(OwnDecision decision) => JsonSerializer.Serialize(
        new { decision.Submission.Text, Lang = Reading.Of(decision.Submission.Text).Language, Verdict = decision.Subject is null ? "publish" : "remove", Clause = decision.Subject }, Form);

    private static Option<int> Days() => new("--days") { Description = "Decisions over comments of so many days.", HelpName = "N", DefaultValueFactory = _ => 3650 };
}
