using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Server.Policies;
using Comity.Server.Policies.Workshop;
using Comity.Storage;

namespace Comity.Server.Commands;

/// <summary><c>comity policy decisions</c> and <c>compare-model</c>: what moderators decided, out for the trainer; and whether the model it made does better.</summary>
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

    public static Command Compare(Verbs verbs)
    {
        var file = new Argument<string>("MODEL") { Description = "A comity.model that the trainer made." };
        var (days, site) = (Days(), PolicyCommands.SiteOption());
        var command = new Command("compare-model", "Compare a model with the shipped one on decisions that were held out.") { file, days, site };
        command.SetAction((parsed, cancel) => Installed.RunAsync(verbs.Startup(parsed), async services =>
        {
            using var model = Open(parsed.GetValue(file)!);
            var rows = (await ReadAsync(services, parsed.GetValue(site), parsed.GetValue(days), cancel)).Where(d => d.HeldOut).ToList();
            await Console.Out.WriteLineAsync($"Shipped {Scorer.Shipped.Version}, own {model.Version}. AUC: higher is better; Brier and calibration error: lower.");
            await Console.Out.WriteLineAsync($"{"attribute",-18}{"texts",7}{"removed",9}{"AUC",16}{"Brier",18}{"calibration",18}");
            foreach (var (subject, attribute) in OwnDecisions.Heads)
                await Console.Out.WriteLineAsync(Row(attribute, Figures(Scorer.Shipped, rows, subject, attribute), Figures(model, rows, subject, attribute)));
            return 0;
        }, cancel));
        return command;
    }

    private static ModelFigures Figures(Scorer scorer, IEnumerable<OwnDecision> rows, string subject, ScoreAttribute attribute) => ModelFigures.Of(
        [.. rows.Where(d => d.Subject is null || d.Subject == subject).Select(d => ((double)scorer.Score(Reading.Of(d.Submission.Text, d.Submission.Language))[attribute], d.Subject is not null))]);

    private static string Row(ScoreAttribute attribute, ModelFigures shipped, ModelFigures own) => string.Create(CultureInfo.InvariantCulture,
        $"{attribute.WireName(),-18}{shipped.Texts,7}{shipped.Breaches,9}{shipped.Auc,8:0.000}{own.Auc,8:0.000}{shipped.Brier,10:0.0000}{own.Brier,8:0.0000}{shipped.CalibrationError,10:0.0000}{own.CalibrationError,8:0.0000}");

    private static async Task<IReadOnlyList<OwnDecision>> ReadAsync(IServiceProvider services, string? key, int days, CancellationToken cancel)
    {
        var site = services.Site(key);
        var judge = await services.GetRequiredService<PolicyBook>().InForceAsync(site.Id, cancel);
        return await services.GetRequiredService<OwnDecisions>().ReadAsync(services.GetRequiredService<ComityDb>(), (site.Id, judge.Policy), days, cancel);
    }

    private static string Line(OwnDecision decision) => JsonSerializer.Serialize(
        new { decision.Submission.Text, Lang = Reading.Of(decision.Submission.Text).Language, Verdict = decision.Subject is null ? "publish" : "remove", Clause = decision.Subject }, Form);

    /// <exception cref="CommandException">There is no such file, or it is no model of this program's.</exception>
    private static Scorer Open(string path)
    {
        try
        {
            return Scorer.Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CommandException(e.Message);
        }
    }

    private static Option<int> Days() => new("--days") { Description = "Decisions over comments of so many days.", HelpName = "N", DefaultValueFactory = _ => 3650 };
}
