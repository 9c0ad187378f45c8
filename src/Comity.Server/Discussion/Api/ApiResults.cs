using Comity.Policy;
using Comity.Server.Policies;
using Microsoft.AspNetCore.WebUtilities;

namespace Comity.Server.Discussion.Api;

/// <summary>The shapes of answers that several operations share.</summary>
internal static class ApiResults
{
    public static IResult Of(Problem problem) =>
        TypedResults.Problem(problem.Says, statusCode: problem.Status, title: ReasonPhrases.GetReasonPhrase(problem.Status));

    public static IResult NotFound() => Of(Problem.NotFound(Say.NothingHere));

    /// <summary>422: the policy refuses the text. Says the clause with its number, the words, all findings and the policy version.</summary>
    public static async Task<IResult> RefusedAsync(Outcome outcome, PolicyBook policies, CancellationToken cancel)
    {
        var decision = outcome.Decision!;
        var judge = await policies.InForceAsync(outcome.Comment!.SiteId, cancel);
        var clause = decision.Decisive?.Clause ?? "";
        return TypedResults.Problem(new RefusedProblem
        {
            Type = "urn:comity:problem:refused",
            Title = "The Discussion Policy refuses this comment.",
            Status = StatusCodes.Status422UnprocessableEntity,
            Detail = judge.Policy.Find(clause) is null ? decision.Reason : Say.Breaks(NudgeClause.Name(clause, judge.Policy, Say)),
            Clause = clause,
            Number = judge.Policy.NumberOf(clause),
            Words = [.. decision.Findings.Where(f => f.Calls == Verdict.Refuse).SelectMany(f => f.Spans).Distinct().OrderBy(s => s.Start).ThenBy(s => s.End).Select(s => new[] { s.Start, s.End })],
            Findings = EvidenceJson.Of(decision),
            PolicyVersion = decision.PolicyVersion,
            Model = decision.Model,
            CommentId = outcome.Comment.Id,
            GuestToken = outcome.GuestSecret,
        });
    }
}

/// <summary>Problem details of a refused comment.</summary>
internal sealed class RefusedProblem : Microsoft.AspNetCore.Mvc.ProblemDetails
{
    /// <summary>Id of the clause it breaks.</summary>
    public required string Clause { get; init; }

    /// <summary>The clause's number in the policy.</summary>
    public required int Number { get; init; }

    /// <summary>The words that decide, as pairs [start, end) in UTF-16 units of the sent text.</summary>
    public required IReadOnlyList<int[]> Words { get; init; }

    public required IReadOnlyList<EvidenceJson> Findings { get; init; }

    public required int PolicyVersion { get; init; }

    public required string Model { get; init; }

    /// <summary>Send it as <c>correctsId</c> with the corrected text.</summary>
    public required long CommentId { get; init; }

    /// <summary>For a guest who was new: the bearer token by which the corrected text is known to be theirs.</summary>
    public string? GuestToken { get; init; }
}
