using System.Globalization;
using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Pages.Workshop;

namespace Comity.Server.Policies.Workshop;

/// <summary>What every threshold of one check would bring, as a curve and a table.</summary>
public static class ShowCurve
{
    public sealed record View(BenchView Bench, TrialView Trial, CheckCurve Curve)
    {
        public required string ClauseName { get; init; }

        public required IReadOnlyList<CurvePoint> Points { get; init; }

        public required Suggestion Suggestion { get; init; }

        /// <summary>As it stands in the draft; null: the draft no longer names the check there.</summary>
        public ClauseCheck? Now { get; init; }
    }

    internal static async Task<IResult> Handle(long id, string clause, string check, Workbench bench, TimeProvider time, CancellationToken cancel)
    {
        if (await ShowTrials.FindAsync(bench.Db, bench.Site.Id, id, time, cancel) is not { Result: { } result } trial
            || result.Curves.FirstOrDefault(c => c.Clause == clause && c.Check == check) is not { } curve)
            return TypedResults.NotFound();
        var points = Calibration.Points(curve, result.Days);
        var view = await bench.ReadAsync(cancel);
        return Page.Show<CurvePage>(new View(view, trial, curve)
        {
            ClauseName = ShowTrial.NamesOf(trial.Trial, bench.Site.Site.Language).GetValueOrDefault(clause, clause),
            Points = points,
            Suggestion = Calibration.Suggest(points),
            Now = view.Draft.Policy.Clauses.Concat(view.Draft.Policy.Shadows).Where(c => c.Id == clause)
                .SelectMany(c => c.Checks.Concat(c.ShadowChecks)).FirstOrDefault(c => c.Check == check),
        });
    }
}

/// <summary>Puts one threshold into the draft, because somebody pressed the button.</summary>
public static class SetThreshold
{
    /// <param name="Verdict">hold or refuse.</param>
    public sealed record Order(string? Clause, string? Check, string? Verdict, double? Score)
    {
        public string? Seen { get; init; }
    }

    internal static async Task<IResult> FromForm(IFormCollection form, Workbench bench, PolicyDrafts drafts, CancellationToken cancel)
    {
        var score = double.TryParse(ClauseForm.Word(form, "score"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (double?)null;
        var order = new Order(ClauseForm.Word(form, "clause"), ClauseForm.Word(form, "check"), ClauseForm.Word(form, "verdict"), score) { Seen = ClauseForm.Word(form, "seen") };
        var outcome = await SaveAsync(order, bench, drafts, cancel);
        return outcome.Problem is null
            ? TypedResults.Redirect("/console/policy/changes")
            : await ShowWorkshop.ShowAsync(bench, (await bench.ReadAsync(cancel)).After(outcome), Workbench.StatusOf(outcome), cancel);
    }

    internal static async Task<DraftOutcome> SaveAsync(Order order, Workbench bench, PolicyDrafts drafts, CancellationToken cancel)
    {
        if (order is not { Score: >= 0 and <= 1, Verdict: "hold" or "refuse" })
            return new DraftOutcome((await bench.ReadAsync(cancel)).Draft, "A threshold is a verdict, hold or refuse, and a score from 0 to 1.");
        return await drafts.SaveAsync(await bench.EditorAsync(cancel), order.Seen,
            p => Changing.WithThreshold(p, (order.Clause ?? "", order.Check ?? ""), order.Verdict == "refuse", order.Score.Value)
                ?? throw new ArgumentException("The draft does not name that check under that clause."), cancel);
    }
}
