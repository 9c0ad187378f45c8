using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation;

/// <summary>Takes an entry of the queue for oneself, or gives it back.</summary>
internal static class ClaimEntry
{
    internal sealed record Form(string? Return);

    public static async Task<IResult> TakeForm(long id, [FromForm] Form form, Claims claims, ClaimAnswers answers, CancellationToken cancel) =>
        await answers.OfAsync(await claims.TakeAsync(id, cancel), id, form.Return, cancel);

    public static async Task<IResult> ReleaseForm(long id, [FromForm] Form form, Claims claims, ClaimAnswers answers, CancellationToken cancel) =>
        await answers.OfAsync(await claims.ReleaseAsync(id, cancel), id, form.Return, cancel);

    public static async Task<IResult> TakeApi(long id, Claims claims, CancellationToken cancel)
    {
        var outcome = await claims.TakeAsync(id, cancel);
        return outcome.Kind == OutcomeKind.Done
            ? TypedResults.Ok(outcome.Claim)
            : TypedResults.Problem(outcome.Says, statusCode: ConsoleAnswers.StatusOf(outcome.Kind));
    }

    public static async Task<IResult> ReleaseApi(long id, Claims claims, CancellationToken cancel)
    {
        await claims.ReleaseAsync(id, cancel);
        return TypedResults.NoContent();
    }
}

internal static class KeptClaims
{
    /// <summary>What a moderator does about the comment "id" keeps it theirs, if they had taken it and have it still.</summary>
    public static RouteHandlerBuilder KeepsClaim(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
    {
        var answer = await next(context);
        var http = context.HttpContext;
        var id = long.Parse((string)http.GetRouteValue("id")!, NumberStyles.None, CultureInfo.InvariantCulture);
        await http.RequestServices.GetRequiredService<Claims>().KeepAsync(id, http.RequestAborted);
        return answer;
    });
}

/// <summary>What a moderator sees after taking an entry or giving it back: the page as it was, or to the console's script the new line alone.</summary>
internal sealed class ClaimAnswers(Frames frames, IHttpContextAccessor accessor)
{
    public async Task<IResult> OfAsync(ClaimOutcome outcome, long id, string? back, CancellationToken cancel)
    {
        if (outcome.Kind == OutcomeKind.NotFound)
            return TypedResults.NotFound();
        var status = ConsoleAnswers.StatusOf(outcome.Kind);
        if (Fragments.Wanted(accessor.HttpContext!))
            return Page.Show<ClaimLine>(new ClaimLineView(id, outcome.Claim, Frames.Safe(back)), status);
        return outcome.Kind == OutcomeKind.Done
            ? TypedResults.Redirect(Frames.Safe(back) + $"#entry-{id}")
            : Page.Show<MessagePage>(new MessageView(await frames.ReadAsync(cancel, Frames.Safe(back)), outcome.Says), status);
    }
}

/// <param name="Claim">Null: nobody has it.</param>
/// <param name="Return">Path to come back to.</param>
public sealed record ClaimLineView(long CommentId, ClaimView? Claim, string Return);
