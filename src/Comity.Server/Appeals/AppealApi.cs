using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Storage.Members;

namespace Comity.Server.Appeals;

/// <summary>Reasons and appeals for programs, of authors and of staff.</summary>
internal static class AppealApi
{
    private const int PageSize = 50;

    internal sealed record AnswerRequest(string? Words);

    public static void MapAppealApi(this IEndpointRouteBuilder app)
    {
        var own = app.MapGroup("/api/v1").WithTags("Appeals").NoStore().ProducesProblem(StatusCodes.Status404NotFound);
        own.MapGet("/reports", ShowOwn.Json).WithSummary("The caller's reports and what came of them, newest first").Produces<OwnReport[]>();
        own.MapGet("/status/{token}", ShowStatus.Json).WithSummary("Where a comment or sanction stands, for who has its private link").Produces<StatusJson>();
        Filing(own.MapPost("/status/{token}/appeal", FileAppeal.FromApi).WithSummary("Appeal the decision in force"));
        own.MapPost("/status/{token}/withdraw", ShowStatus.WithdrawByApi).WithSummary("Withdraw the comment").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status409Conflict);
        own.MapGet("/comments/{id:long}/status", ShowStatus.JsonOfComment).WithSummary("Where an own comment stands, with the statement of reasons").Produces<StatusJson>();
        Filing(own.MapPost("/comments/{id:long}/appeal", FileAppeal.FromApiOfComment).WithSummary("Appeal the decision in force over an own comment"));
        own.MapGet("/sanctions/{id:long}/status", ShowStatus.JsonOfSanction).WithSummary("Where a sanction against the caller stands").Produces<StatusJson>();
        Filing(own.MapPost("/sanctions/{id:long}/appeal", FileAppeal.FromApiOfSanction).WithSummary("Appeal a sanction against the caller"));

        var staff = app.MapGroup("/api/v1/moderation").RequireStaff(StaffRole.Moderator).WithTags("Moderation").ProducesProblem(StatusCodes.Status403Forbidden);
        staff.MapGet("/comments/{id:long}/statement", ShowStatement.JsonOfComment).WithSummary("The statement of reasons of a restricted comment; format=txt gives text").Produces<StatementOfReasons>().ProducesProblem(StatusCodes.Status404NotFound);
        staff.MapGet("/sanctions/{id:long}/statement", ShowStatement.JsonOfSanction).WithSummary("The statement of reasons of a sanction").Produces<StatementOfReasons>().ProducesProblem(StatusCodes.Status404NotFound);
        staff.MapGet("/appeals", ListAsync).WithSummary("Appeals: open ones oldest first, or state=closed newest first").Produces<PageJson<AppealJson>>();
        staff.MapGet("/appeals/figures", ShowFigures.Json).WithSummary("Overturn rates per clause, check and, for editors, per decider").Produces<AppealFiguresJson>();
        staff.MapGet("/appeals/{id:long}", FindAsync).WithSummary("One appeal").Produces<AppealJson>().ProducesProblem(StatusCodes.Status404NotFound);
        Answering(staff.MapPost("/appeals/{id:long}/uphold", (long id, AnswerRequest body, AnswerAppeal appeals, AppealReader reader, CancellationToken c) =>
            AnswerAsync(new Answer(id, true, body.Words), appeals, reader, c)).WithSummary("The author is right: publish the comment in its place, or end the sanction"));
        Answering(staff.MapPost("/appeals/{id:long}/reject", (long id, AnswerRequest body, AnswerAppeal appeals, AppealReader reader, CancellationToken c) =>
            AnswerAsync(new Answer(id, false, body.Words), appeals, reader, c)).WithSummary("The decision stands; words to the author are needed"));
    }

    private static void Filing(RouteHandlerBuilder route) => route.Produces<StatusJson>(StatusCodes.Status201Created)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static void Answering(RouteHandlerBuilder route) => route.Produces<AppealJson>()
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ListAsync(string? state, string? cursor, AppealReader appeals, CancellationToken cancel)
    {
        var after = long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (long?)null;
        var page = await appeals.ListAsync(state != "closed", after, PageSize + 1, cancel);
        var shown = page.Take(PageSize).Select(AppealJson.Of).ToList();
        return TypedResults.Ok(new PageJson<AppealJson>(shown, page.Count > PageSize ? shown[^1].Id.ToString(CultureInfo.InvariantCulture) : null));
    }

    private static async Task<IResult> FindAsync(long id, AppealReader appeals, CancellationToken cancel) =>
        await appeals.FindAsync(id, cancel) is { } view ? TypedResults.Ok(AppealJson.Of(view)) : Discussion.Api.ApiResults.NotFound();

    private static async Task<IResult> AnswerAsync(Answer answer, AnswerAppeal appeals, AppealReader reader, CancellationToken cancel)
    {
        var outcome = await appeals.RunAsync(answer, cancel);
        return outcome.Action is null ? ApiAnswers.Of(outcome) : TypedResults.Ok(AppealJson.Of((await reader.FindAsync(answer.AppealId, cancel))!));
    }
}
