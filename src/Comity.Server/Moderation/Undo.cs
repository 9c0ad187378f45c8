using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>Takes a decision back: the comment, its reports or the sanction stand again as they stood before it.</summary>
internal sealed class Undo(Writer writer, LedgerWriter ledger, Statements statements, Desk desk)
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
            var action = await db.ModerationActions.SingleOrDefaultAsync(a => a.Id == id && a.SiteId == sitting.SiteId, c);
            if (action is null)
                return Outcome.NotFound;
            if (action.UndoneAt is not null)
                return Outcome.Stale("It has been taken back already.");
            var refusal = action.Kind is ModerationKind.Sanction or ModerationKind.LiftSanction
                ? await UndoSanctionAsync(db, action, sitting, c)
                : await UndoDecisionAsync(db, action, c);
            if (refusal is not null)
                return refusal;
            action.UndoneAt = sitting.Now;
            action.UndoneById = sitting.ActorId;
            await SealAsync(db, action, sitting, c);
            await statements.OfUndoAsync(db, action, c);
            return Outcome.Done(action);
        }, cancel);
    }

    private static async Task<Outcome?> UndoDecisionAsync(ComityDb db, ModerationAction action, CancellationToken cancel)
    {
        var comment = await db.Comments.SingleAsync(m => m.Id == action.CommentId, cancel);
        var later = await db.ModerationActions.AnyAsync(
            a => a.CommentId == action.CommentId && a.Id > action.Id && a.UndoneAt == null && a.Kind != ModerationKind.Sanction, cancel);
        if (later)
            return Outcome.Stale("The comment has been decided on again since; take that decision back first.");
        var left = action.Kind switch
        {
            ModerationKind.Remove => CommentState.Removed,
            _ => CommentState.Published,
        };
        if (comment.State != left)
            return Outcome.Stale($"The comment is {WhatChanged.StateWord(comment.State)} by now, so there is nothing to take back.");
        if (action.Before != comment.State)
            await CommentTransitions.RestoreAsync(db, comment, action.Before!.Value, action.BeforeClause, cancel);
        foreach (var report in await db.Reports.Where(r => r.ClosedByActionId == action.Id).ToListAsync(cancel))
        {
            report.ClosedAt = null;
            report.Upheld = null;
            report.ClosedByActionId = null;
            comment.OpenReports++;
        }

        return null;
    }

    private static async Task<Outcome?> UndoSanctionAsync(ComityDb db, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        var sanction = await db.Sanctions.SingleAsync(s => s.Id == action.SanctionId, cancel);
        if (await SanctionRules.WhyNotAsync(db, (sitting.ActorId, sitting.Role), sanction.MemberId, sanction.SiteId, cancel) is { } why)
            return Outcome.Forbidden(why);
        if (action.Kind == ModerationKind.LiftSanction)
        {
            sanction.LiftedAt = null;
            sanction.LiftedById = null;
            return null;
        }

        if (sanction.LiftedAt is not null)
            return Outcome.Stale("The sanction has been lifted since, so there is nothing to take back.");
        sanction.LiftedAt = sitting.Now;
        sanction.LiftedById = sitting.ActorId;
        return null;
    }

    private async Task SealAsync(ComityDb db, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        var memberId = await db.Sanctions.Where(s => s.Id == action.SanctionId).Select(s => (long?)s.MemberId).SingleOrDefaultAsync(cancel);
        await ledger.AppendAsync(db, sitting.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.DecisionUndo,
            At = sitting.Now,
            Actor = "member:" + sitting.ActorId,
            Subject = memberId is null ? "comment:" + action.CommentId : "member:" + memberId,
            Undoes = action.LedgerIndex,
        }, cancel);
    }
}
