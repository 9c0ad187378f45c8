using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Storage.Members;
using Comity.Storage.Policies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Policies.Workshop;

/// <summary>Trials, shadow figures and calibration for programs.</summary>
internal static class TrialApi
{
    /// <param name="State">running, done, cancelled, interrupted or failed.</param>
    /// <param name="Done">Texts judged so far.</param>
    /// <param name="Total">Texts to judge.</param>
    public sealed record Trial(long Id, string State, int Days, int Done, int Total)
    {
        public required int Against { get; init; }

        public DateTimeOffset StartedAt { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        /// <summary>Null until it is done, and in lists.</summary>
        public TrialResult? Result { get; init; }

        public static Trial Of(TrialView view) => new(view.Trial.Id, Word(view.State), view.Trial.Days, view.Trial.Done, view.Trial.Total)
        {
            Against = view.Trial.Against,
            StartedAt = view.Trial.StartedAt,
            EndedAt = view.Trial.EndedAt,
            Result = view.Result,
        };

        private static string Word(TrialState state) => state switch
        {
            TrialState.Running => "running",
            TrialState.Done => "done",
            TrialState.Cancelled => "cancelled",
            TrialState.Interrupted => "interrupted",
            _ => "failed",
        };
    }

    /// <param name="Days">Comments of so many days before now, 1 to 366.</param>
    public sealed record TrialInput(int Days);

    public sealed record Curve(CheckCurve Counts, IReadOnlyList<CurvePoint> Points, Suggestion Suggestion);

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/policy").RequireStaff(StaffRole.Moderator).WithTags("Policy workshop").ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/trials", ListAsync).WithSummary("The last trials, newest first.");
        api.MapGet("/trials/{id:long}", GetAsync).Produces<Trial>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("How far a trial is, or what it found.");
        api.MapGet("/trials/{id:long}/samples/{group}", SamplesAsync).Produces<ShowSamples.Sample[]>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Some of the texts of a group: newly-held, newly-refused, released or eased.");
        api.MapGet("/trials/{id:long}/curves/{clause}/{check}", CurveAsync).Produces<Curve>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("What every threshold of a check would bring.");
        api.MapGet("/shadow", ShadowAsync).WithSummary("What clauses and checks in shadow would have done.");
        WorkshopApi.Order(api.MapPost("/trials", StartAsync)).Produces<Trial>().WithSummary("Try the draft on the comments of the last days.");
        WorkshopApi.Order(api.MapPost("/trials/{id:long}/cancel", CancelAsync)).WithSummary("Ask a trial to stop.");
        WorkshopApi.Order(api.MapPost("/draft/threshold", ThresholdAsync)).Produces<WorkshopApi.Draft>().WithSummary("Set one threshold in the draft.");
    }

    private static async Task<Ok<IEnumerable<Trial>>> ListAsync(Workbench bench, TimeProvider time, CancellationToken cancel) =>
        TypedResults.Ok((await ShowTrials.ReadAsync(bench.Db, bench.Site.Id, time, cancel)).Select(Trial.Of));

    private static async Task<IResult> GetAsync(long id, Workbench bench, TimeProvider time, CancellationToken cancel) =>
        await ShowTrials.FindAsync(bench.Db, bench.Site.Id, id, time, cancel) is { } trial ? TypedResults.Ok(Trial.Of(trial)) : Missing();

    private static async Task<IResult> SamplesAsync(long id, string group, Workbench bench, Judging judging, TimeProvider time, CancellationToken cancel) =>
        await ShowTrials.FindAsync(bench.Db, bench.Site.Id, id, time, cancel) is { Result: { } result } trial && result.Groups.TryGetValue(group, out var figures)
            ? TypedResults.Ok(await ShowSamples.ReadAsync(figures.Samples, trial.Trial, bench, judging, cancel))
            : Missing();

    private static async Task<IResult> CurveAsync(long id, string clause, string check, Workbench bench, TimeProvider time, CancellationToken cancel)
    {
        if (await ShowTrials.FindAsync(bench.Db, bench.Site.Id, id, time, cancel) is not { Result: { } result }
            || result.Curves.FirstOrDefault(c => c.Clause == clause && c.Check == check) is not { } curve)
            return Missing();
        var points = Calibration.Points(curve, result.Days);
        return TypedResults.Ok(new Curve(curve, points, Calibration.Suggest(points)));
    }

    private static async Task<Ok<IReadOnlyList<ShadowFigures>>> ShadowAsync(Workbench bench, PolicyBook book, TimeProvider time, CancellationToken cancel) =>
        TypedResults.Ok((await ShowShadow.ReadAsync(bench, book, time, cancel)).Figures);

    private static async Task<IResult> StartAsync(TrialInput input, Workbench bench, Trials trials, CancellationToken cancel)
    {
        var outcome = await trials.StartAsync(await bench.EditorAsync(cancel), input.Days, cancel);
        return outcome.Trial is { } trial
            ? TypedResults.Accepted($"/api/v1/policy/trials/{trial.Id}", Trial.Of(new TrialView(trial, trial.State)))
            : TypedResults.Problem(outcome.Problem, statusCode: StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> CancelAsync(long id, Workbench bench, Trials trials, CancellationToken cancel) =>
        await trials.CancelAsync(await bench.EditorAsync(cancel), id, cancel)
            ? TypedResults.NoContent()
            : TypedResults.Problem("This trial does not run, or is asked to stop already.", statusCode: StatusCodes.Status409Conflict);

    private static async Task<IResult> ThresholdAsync(SetThreshold.Order order, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        WorkshopApi.Answer(await SetThreshold.SaveAsync(order, bench, drafts, cancel));

    private static ProblemHttpResult Missing() => TypedResults.Problem("There is no such trial here, or it has no such figures.", statusCode: StatusCodes.Status404NotFound);
}
