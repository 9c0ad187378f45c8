using Comity.Server.Discussion;
using Comity.Server.Moderation;
using Comity.Server.Notify;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>Takes an answer to an appeal back: the first decision stands again, and the appeal is open.</summary>
public sealed class UndoAnswer(StatusLinks links, TimeProvider time)
{
    public static bool IsAnswer(ModerationAction action) => action.Kind is ModerationKind.UpholdAppeal or ModerationKind.RejectAppeal;

    /// <returns>Why not; null: it is done.</returns>
    internal async Task<Moderation.Outcome?> RunAsync(ComityDb db, ModerationAction action, (long Id, StaffRole Role) actor, CancellationToken cancel)
    {
        var appeal = await db.Appeals.SingleAsync(a => a.AnswerActionId == action.Id, cancel);
        if (AnswerAppeal.WhyNot(appeal, actor.Id) is { } why)
            return Moderation.Outcome.Forbidden(why);
        if (appeal.SanctionId is { } bound && await SanctionRules.WhyNotAsync(db, actor, appeal.AuthorId, await db.Sanctions.Where(s => s.Id == bound).Select(s => s.SiteId).SingleAsync(cancel), cancel) is { } rule)
            return Moderation.Outcome.Forbidden(rule);
        if (action.Kind == ModerationKind.UpholdAppeal && await RestrictAgainAsync(db, appeal, action, cancel) is { } changed)
            return changed;
        appeal.Outcome = null;
        appeal.Answer = "";
        appeal.AnswerSalt = null;
        appeal.AnsweredById = appeal.AnswerActionId = null;
        appeal.ClosedAt = null;
        var author = await db.Members.SingleAsync(m => m.Id == appeal.AuthorId, cancel);
        var address = appeal.CommentId is { } comment ? links.AddressOf(StatusKind.Comment, comment) : links.AddressOf(StatusKind.Sanction, appeal.SanctionId!.Value);
        Outbox.Mail(db, appeal.SiteId, author, AppealLetters.Reopened(address), time.GetUtcNow());
        return null;
    }

    private static async Task<Moderation.Outcome?> RestrictAgainAsync(ComityDb db, Appeal appeal, ModerationAction action, CancellationToken cancel)
    {
        if (appeal.SanctionId is { } id)
        {
            var sanction = await db.Sanctions.SingleAsync(s => s.Id == id, cancel);
            sanction.LiftedAt = null;
            sanction.LiftedById = null;
            return null;
        }

        var comment = await db.Comments.SingleAsync(c => c.Id == appeal.CommentId, cancel);
        if (comment.State != CommentState.Published || await db.ModerationActions.AnyAsync(a => a.CommentId == comment.Id && a.Id > action.Id && a.UndoneAt == null && a.Kind != ModerationKind.Sanction, cancel))
            return Moderation.Outcome.Stale("The comment has been decided on again since; take that decision back first.");
        await CommentTransitions.RestoreAsync(db, comment, action.Before!.Value, action.BeforeClause, cancel);
        foreach (var report in await db.Reports.Where(r => r.ClosedByActionId != null && r.ClosedByActionId == appeal.ActionId).ToListAsync(cancel))
            report.Upheld = true;
        OpenReports.Reopen(comment, await db.Reports.Where(r => r.ClosedByActionId == action.Id).ToListAsync(cancel));
        return null;
    }
}
