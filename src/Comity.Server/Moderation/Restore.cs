using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation;

/// <summary>Puts a comment that a moderator removed back into its place, under its old number.</summary>
internal static class Restore
{
    private static readonly Step Step = new(ModerationKind.Restore, LedgerKind.CommentRestore, [CommentState.Removed], CommentState.Published, Upholds: false);

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
