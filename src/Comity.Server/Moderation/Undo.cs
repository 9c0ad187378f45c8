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
internal sealed class Undo(Writer writer, LedgerWriter ledger, Statements statements, Undo.Helpers helpers, Desk desk)
{
    internal sealed record Helpers(UndoAnswer Answers, AutomaticSteps Steps);

    internal sealed record Form(string? Return);

    public static async Task<IResult> FromForm(long id, [FromForm] Form form, Undo undo, ConsoleAnswers answers, CancellationToken cancel) =>
        await answers.AfterAsync(await undo.RunAsync(id, cancel), form.Return, cancel);

    public static async Task<IResult> FromApi(long id, Undo undo, CancellationToken cancel) =>
        ApiAnswers.Of(await undo.RunAsync(id, cancel));

    private async Task<Outcome> RunAsync(long id, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        try
        {
            return await writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, id, sitting, c), cancel);
        }
        catch (RefusedException refused)
        {
            return refused.Outcome;
        }
    }

    /// <exception cref="RefusedException">Nothing may be kept of what was taken back before it was refused.</exception>
    private async Task<Outcome> WriteAsync(ComityDb db, long id, Sitting sitting, CancellationToken cancel)
    {
        var head = await db.ModerationActions.SingleOrDefaultAsync(a => a.Id == id && a.SiteId == sitting.SiteId, cancel);
        if (head is null)
            return Outcome.NotFound;
        if (head.UndoneAt is not null)
            return Outcome.Stale("It has been taken back already.");
        if (head.PartOfId is not null)
            return Outcome.Stale("It is a part of a larger decision. Take that back as a whole, or decide on this comment alone.");
        if (head is { Kind: ModerationKind.LiftSanction, SanctionId: { } lifted } && !await helpers.Steps.IsFoundedAsync(db, await db.Sanctions.SingleAsync(s => s.Id == lifted, cancel), cancel))
            return Outcome.Stale(AutomaticSteps.Unfounded);
        var parts = await db.ModerationActions.Where(a => a.PartOfId == id && a.UndoneAt == null).OrderByDescending(a => a.Id).ToListAsync(cancel);
        var reversal = await Reversal.BeginAsync(db, [head, .. parts], sitting, cancel);
        var (undone, refusal) = await ReverseAsync(db, reversal, [head, .. parts], sitting, cancel);
        if (refusal is not null)
            throw new RefusedException(refusal);
        await MatchStepsAsync(db, undone, sitting, cancel);
        await SealAsync(db, undone, sitting, cancel);
        // Who appealed is told by the undoing of the answer itself.
        await statements.OfUndoAsync(db, undone.FindAll(a => !UndoAnswer.IsAnswer(a)), cancel);
        return Outcome.Done(head);
    }

    private sealed class RefusedException(Outcome outcome) : Exception
    {
        public Outcome Outcome => outcome;
    }

    /// <summary>
    /// The head of a unit is taken back with whatever of it still stands; when nothing does, the first refusal tells why.
    /// A head that is about one comment itself goes or stays with all that followed from it.
    /// </summary>
    /// <param name="actions">The head first, then its parts.</param>
    private async Task<(List<ModerationAction> Undone, Outcome? Refusal)> ReverseAsync(
        ComityDb db, Reversal reversal, IReadOnlyList<ModerationAction> actions, Sitting sitting, CancellationToken cancel)
    {
        var head = actions[0];
        var (undone, first) = (new List<ModerationAction>(), (Outcome?)null);
        foreach (var action in actions)
        {
            var refusal = UndoAnswer.IsAnswer(action) ? await helpers.Answers.RunAsync(db, action, sitting, cancel) : await reversal.TryAsync(action, cancel);
            if (refusal is { Kind: OutcomeKind.Forbidden } || refusal is not null && action == head && head is { CommentId: not null, SanctionId: null })
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

    /// <summary>
    /// What the policy imposed by itself goes with the removals that it followed from: a sanction that those left do not reach
    /// is taken back too, and one that was lifted for that reason does not come back.
    /// </summary>
    private async Task MatchStepsAsync(ComityDb db, List<ModerationAction> undone, Sitting sitting, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        var (about, bound) = (undone.Select(a => a.CommentId).OfType<long>().ToList(), undone.Select(a => a.SanctionId).OfType<long>().ToList());
        var members = await db.Comments.Where(m => about.Contains(m.Id)).Select(m => m.AuthorId)
            .Union(db.Sanctions.Where(s => bound.Contains(s.Id)).Select(s => s.MemberId)).ToListAsync(cancel);
        foreach (var sanction in await helpers.Steps.UnfoundedAsync(db, members, sitting, cancel))
        {
            var lift = undone.Find(a => a.SanctionId == sanction.Id && a.Kind == ModerationKind.LiftSanction);
            sanction.LiftedAt = lift?.At ?? sitting.Now;
            sanction.LiftedById = lift?.ActorId ?? sitting.ActorId;
            if (lift is not null)
                undone.Remove(lift);
            else
                undone.Add(await db.ModerationActions.SingleAsync(a => a.SanctionId == sanction.Id && a.Kind == ModerationKind.Sanction && a.UndoneAt == null, cancel));
        }
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
