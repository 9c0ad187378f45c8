using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation;

/// <summary>Takes a comment down under a clause of the policy. Open reports against it are closed as upheld.</summary>
internal static class Remove
{
    internal static readonly Step Step = new(
        ModerationKind.Remove, LedgerKind.CommentRemove, [CommentState.Held, CommentState.Published], CommentState.Removed, Upholds: true);

    internal sealed record Form(string? Seen, string? Clause, string? Note, string? Return)
    {
        /// <summary>Id of a canned text that goes before the note.</summary>
        public long? Text { get; init; }
    }

    /// <param name="Seen">The entry's <c>seen</c> as it was read; null decides over whatever stands.</param>
    /// <param name="Clause">Id of the clause that the comment breaks.</param>
    /// <param name="Note">Words to the author, at most 2000 characters.</param>
    internal sealed record Request(string? Seen, string? Clause, string? Note)
    {
        /// <summary>Id of a canned text that goes before the note, in the comment's language when there is one.</summary>
        public long? Text { get; init; }
    }

    public static async Task<IResult> FromForm(long id, [FromForm] Form form, Deciding deciding, ConsoleAnswers answers, CancellationToken cancel)
    {
        var outcome = await deciding.DecideAsync(Step, new Order(id, form.Seen, form.Clause, form.Note) { Text = form.Text }, cancel);
        return await answers.AfterDecisionAsync(outcome, id, form.Return, cancel);
    }

    public static async Task<IResult> FromApi(long id, Request request, Deciding deciding, CancellationToken cancel) =>
        ApiAnswers.Of(await deciding.DecideAsync(Step, new Order(id, request.Seen, request.Clause, request.Note) { Text = request.Text }, cancel));
}
