namespace Comity.Server.Moderation;

/// <summary>What a program gets for an order: the recorded action, or problem details that say why not.</summary>
internal static class ApiAnswers
{
    public static IResult Of(Outcome outcome) => outcome.Action is { } action
        ? TypedResults.Ok(ActionJson.From(action))
        : TypedResults.Problem(outcome.Says, statusCode: ConsoleAnswers.StatusOf(outcome));
}
