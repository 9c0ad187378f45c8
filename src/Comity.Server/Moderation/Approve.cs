using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation;

/// <summary>Publishes a comment that was held. Open reports against it are closed as not upheld.</summary>
internal static class Approve
{
    internal static readonly Step Step = new(ModerationKind.Approve, LedgerKind.CommentApprove, [CommentState.Held], CommentState.Published, Upholds: false);

    internal sealed record Form(string? Seen, string? Return);

    /// <param name="Seen">The entry's <c>seen</c> as it was read; null decides over whatever stands.</param>
    internal sealed record Request(string? Seen);

    public static async Task<IResult> FromForm(long id, [FromForm] Form form, Deciding deciding, ConsoleAnswers answers, CancellationToken cancel)
    {
        var outcome = await deciding.DecideAsync(Step, new Order(id, form.Seen), cancel);
        return await answers.AfterDecisionAsync(outcome, id, form.Return, cancel);
    }

    public static async Task<IResult> FromApi(long id, Request request, Deciding deciding, CancellationToken cancel) =>
        ApiAnswers.Of(await deciding.DecideAsync(Step, new Order(id, request.Seen), cancel));
}
