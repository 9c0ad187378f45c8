using Comity.Policy;
using Comity.Server.Members;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Comity.Server.Policies.Workshop;

/// <summary>The workshop for programs.</summary>
internal static class WorkshopApi
{
    /// <param name="Yaml">The whole policy as policy.yaml.</param>
    /// <param name="Seen">Send it back with every order, which is then refused if somebody else was faster.</param>
    /// <param name="PolicyVersion">In force.</param>
    /// <param name="IsDraft">False: nothing differs from what is in force.</param>
    public sealed record Draft(string Yaml, string Seen, int PolicyVersion, bool IsDraft)
    {
        public static Draft Of(DraftNow now) => new(now.Yaml, now.Seen, now.InForce, now.Draft is not null);
    }

    /// <param name="Yaml">The whole policy.</param>
    /// <param name="Seen">From the draft that was read; left out: whatever stands is replaced.</param>
    public sealed record DraftInput(string Yaml, string? Seen);

    /// <param name="Why">For readers.</param>
    public sealed record EnactInput(string Why, string? Seen);

    public sealed record SeenInput(string? Seen);

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/policy").RequireStaff(StaffRole.Moderator).WithTags("Policy workshop").ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/draft", GetAsync).WithSummary("The draft of the next policy; what is in force when there is none.");
        api.MapGet("/draft/changes", ChangesAsync).WithSummary("What the draft changes, by clause and language.");
        Order(api.MapPut("/draft", SaveAsync)).Produces<Draft>().WithSummary("Save a whole policy as the draft.");
        Order(api.MapDelete("/draft", DiscardAsync)).Produces<Draft>().WithSummary("Throw the draft away.");
        Order(api.MapPost("/draft/enact", EnactAsync)).Produces<Draft>().WithSummary("Put the draft in force.");
        Order(api.MapPost("/versions/{version:int}/return", ReturnAsync)).Produces<Draft>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Make an earlier version the draft.");
    }

    internal static RouteHandlerBuilder Order(RouteHandlerBuilder route) => route.RequireStaff(StaffRole.Editor)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<Draft>> GetAsync(Workbench bench, CancellationToken cancel) =>
        TypedResults.Ok(Draft.Of((await bench.ReadAsync(cancel)).Draft));

    private static async Task<Ok<IReadOnlyList<PolicyChange>>> ChangesAsync(Workbench bench, PolicyBook book, CancellationToken cancel)
    {
        var draft = (await bench.ReadAsync(cancel)).Draft;
        var inForce = await book.AtAsync(bench.Db, bench.Site.Id, draft.InForce, cancel);
        return TypedResults.Ok(PolicyDiff.Between(inForce.Policy, draft.Policy, withShadows: true));
    }

    private static async Task<IResult> SaveAsync(DraftInput input, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        Answer(await drafts.SaveAsync(await bench.EditorAsync(cancel), input.Seen, _ => PolicyYaml.Read(input.Yaml ?? ""), cancel));

    private static async Task<IResult> DiscardAsync(string? seen, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        Answer(await drafts.DiscardAsync(await bench.EditorAsync(cancel), seen, cancel));

    private static async Task<IResult> EnactAsync(EnactInput input, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        Answer(await drafts.EnactAsync(await bench.EditorAsync(cancel), input.Seen, input.Why, cancel));

    private static async Task<IResult> ReturnAsync(int version, SeenInput input, Workbench bench, PolicyDrafts drafts, PolicyBook book, CancellationToken cancel) =>
        await book.TextAsync(bench.Site.Id, version, cancel) is { } yaml
            ? Answer(await drafts.SaveAsync(await bench.EditorAsync(cancel), input.Seen, _ => PolicyYaml.Read(yaml), cancel))
            : TypedResults.Problem("There is no such version of the policy.", statusCode: StatusCodes.Status404NotFound);

    internal static IResult Answer(DraftOutcome outcome) => outcome.Problem is { } problem
        ? TypedResults.Problem(problem, statusCode: Workbench.StatusOf(outcome), extensions: outcome.Since is { } since ? [new("changes", since)] : [])
        : TypedResults.Ok(Draft.Of(outcome.Now));
}
