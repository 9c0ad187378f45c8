using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation;

/// <summary>Hands a held or reported comment over to an editor, with words. From then on only editors decide on it; undoing it hands it back.</summary>
internal static class Escalate
{
    internal static readonly Step Step = new(ModerationKind.Escalate, LedgerKind.CommentEscalate, [CommentState.Held, CommentState.Published], null, Upholds: false);

    internal sealed record Form(string? Seen, string? Note, string? Return);

    /// <param name="Seen">The entry's <c>seen</c> as it was read; null decides over whatever stands.</param>
    /// <param name="Note">Words to the editor, at most 2000 characters.</param>
    internal sealed record Request(string? Seen, string? Note);

    public static async Task<IResult> FromForm(long id, [FromForm] Form form, Deciding deciding, ConsoleAnswers answers, CancellationToken cancel)
    {
        var outcome = await deciding.DecideAsync(Step, new Order(id, form.Seen, null, form.Note), cancel);
        return await answers.AfterDecisionAsync(outcome, id, form.Return, cancel);
    }

    public static async Task<IResult> FromApi(long id, Request request, Deciding deciding, CancellationToken cancel) =>
        ApiAnswers.Of(await deciding.DecideAsync(Step, new Order(id, request.Seen, null, request.Note), cancel));
}
