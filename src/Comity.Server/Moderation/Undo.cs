using Comity.Server.Appeals;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>
/// Takes a decision back with all its parts: comments, reports and sanctions stand again as they stood before it.
/// Parts of a larger decision that somebody has decided on again since stay as that later decision left them.
/// </summary>
internal sealed class Undo(Writer writer, LedgerWriter ledger, Statements statements, UndoAnswer answers, Desk desk)
{
    internal sealed record Form(string? Return);

    public static async Task<IResult> FromForm(long id, [FromForm] Form form, Undo undo, ConsoleAnswers answers, CancellationToken cancel) =>
        await answers.AfterAsync(await undo.RunAsync(id, cancel), form.Return, cancel);

    public static async Task<IResult> FromApi(long id, Undo undo, CancellationToken cancel) =>
        ApiAnswers.Of(await undo.RunAsync(id, cancel));

    private async Task<Outcome> RunAsync(long id, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        return await writer.RunAsync(async (db, c) =>
        {
            var head = await db.ModerationActions.SingleOrDefaultAsync(a => a.Id == id && a.SiteId == sitting.SiteId, c);
            if (head is null)
                return Outcome.NotFound;
            if (head.UndoneAt is not null)
                return Outcome.Stale("It has been taken back already.");
            if (head.PartOfId is not null)
                return Outcome.Stale("It is a part of a larger decision. Take that back as a whole, or decide on this comment alone.");
            if (UndoAnswer.IsAnswer(head))
                return await UndoAnswerAsync(db, head, sitting, c);
            var parts = await db.ModerationActions.Where(a => a.PartOfId == id && a.UndoneAt == null).OrderByDescending(a => a.Id).ToListAsync(c);
            var reversal = await Reversal.BeginAsync(db, [head, .. parts], sitting, c);
            var (undone, refusal) = await ReverseAsync(reversal, head, parts, c);
            if (refusal is not null)
            {
                // Nothing of what was taken back before the refusal may be kept.
                db.ChangeTracker.Clear();
                return refusal;
            }

            await SealAsync(db, undone, sitting, c);
            await statements.OfUndoAsync(db, undone, c);
            return Outcome.Done(head);
        }, cancel);
    }

    /// <summary>Who appealed is told by the undoing itself.</summary>
    private async Task<Outcome> UndoAnswerAsync(ComityDb db, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        if (await answers.RunAsync(db, action, (sitting.ActorId, sitting.Role), cancel) is { } refusal)
            return refusal;
        await SealAsync(db, [action], sitting, cancel);
        return Outcome.Done(action);
    }

    /// <summary>The head of a unit is taken back with whatever of it still stands; when nothing does, the first refusal tells why.</summary>
    private static async Task<(IReadOnlyList<ModerationAction> Undone, Outcome? Refusal)> ReverseAsync(
        Reversal reversal, ModerationAction head, IReadOnlyList<ModerationAction> parts, CancellationToken cancel)
    {
        var (undone, first) = (new List<ModerationAction>(), (Outcome?)null);
        foreach (var action in (IEnumerable<ModerationAction>)[head, .. parts])
        {
            var refusal = await reversal.TryAsync(action, cancel);
            if (refusal is { Kind: OutcomeKind.Forbidden })
                return ([], refusal);
            if (refusal is null)
                undone.Add(action);
            first ??= refusal;
        }

        var matters = undone.Exists(a => a.CommentId is not null || a.SanctionId is not null);
        if (!matters)
            return ([], first ?? Outcome.Stale("All of it has been decided on again since."));
        if (!undone.Contains(head))
            undone.Insert(0, head);
        return (undone, null);
    }

    private async Task SealAsync(ComityDb db, IReadOnlyList<ModerationAction> undone, Sitting sitting, CancellationToken cancel)
    {
        var sanctionIds = undone.Select(a => a.SanctionId).OfType<long>().ToList();
        var members = await db.Sanctions.Where(s => sanctionIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.MemberId, cancel);
        foreach (var action in undone)
        {
            action.UndoneAt = sitting.Now;
            action.UndoneById = sitting.ActorId;
            await ledger.AppendAsync(db, sitting.SiteId, new LedgerEvent
            {
                Kind = LedgerKind.DecisionUndo,
                At = sitting.Now,
                Actor = "member:" + sitting.ActorId,
                Subject = action.SanctionId is { } sanction ? "member:" + members[sanction] : action.CommentId is { } comment ? "comment:" + comment : null,
                Undoes = action.LedgerIndex,
                Count = action == undone[0] && undone.Count > 1 ? undone.Count - 1 : null,
            }, cancel);
        }
    }
}
