using Comity.Server.Discussion;
using Comity.Server.Languages;
using Comity.Server.Moderation;
using Comity.Server.Notify;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>Takes an answer to an appeal back: the first decision stands again, and the appeal is open.</summary>
internal sealed class UndoAnswer(StatusLinks links, AutomaticSteps steps)
{
    public static bool IsAnswer(ModerationAction action) => action.Kind is ModerationKind.UpholdAppeal or ModerationKind.RejectAppeal;

    /// <returns>Why not; null: it is done.</returns>
    public async Task<Moderation.Outcome?> RunAsync(ComityDb db, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        var appeal = await db.Appeals.SingleAsync(a => a.AnswerActionId == action.Id, cancel);
        if (AnswerAppeal.WhyNot(appeal, sitting.ActorId) is { } why)
            return Moderation.Outcome.Forbidden(why);
        var refusal = appeal.CommentId is null
            ? await OfSanctionAsync(db, appeal, action, sitting, cancel)
            : await OfCommentAsync(db, appeal, action, sitting, cancel);
        if (refusal is not null)
            return refusal;
        appeal.Outcome = null;
        appeal.Answer = "";
        appeal.AnswerSalt = null;
        appeal.AnsweredById = appeal.AnswerActionId = null;
        appeal.ClosedAt = null;
        var author = await db.Members.SingleAsync(m => m.Id == appeal.AuthorId, cancel);
        var address = appeal.CommentId is { } comment ? links.AddressOf(StatusKind.Comment, comment, appeal.SiteId) : links.AddressOf(StatusKind.Sanction, appeal.SanctionId!.Value, appeal.SiteId);
        Outbox.Mail(db, appeal.SiteId, author, AppealLetters.Reopened(await MailWords.OfAsync(db, appeal.SiteId, appeal.CommentId, cancel), address), sitting.Now);
        return null;
    }

    private async Task<Moderation.Outcome?> OfSanctionAsync(ComityDb db, Appeal appeal, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        var sanction = await db.Sanctions.SingleAsync(s => s.Id == appeal.SanctionId, cancel);
        if (await SanctionRules.WhyNotAsync(db, (sitting.ActorId, sitting.Role), appeal.AuthorId, sanction.SiteId, cancel) is { } rule)
            return Moderation.Outcome.Forbidden(rule);
        if (action.Kind == ModerationKind.RejectAppeal)
            return sanction.LiftedAt is null ? null : Moderation.Outcome.Stale("The sanction has been lifted since, so there is nothing to answer anew.");
        if (!await steps.IsFoundedAsync(db, sanction, cancel))
            return Moderation.Outcome.Stale(AutomaticSteps.Unfounded);
        sanction.LiftedAt = null;
        sanction.LiftedById = null;
        return null;
    }

    private static async Task<Moderation.Outcome?> OfCommentAsync(ComityDb db, Appeal appeal, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        var comment = await db.Comments.SingleAsync(c => c.Id == appeal.CommentId, cancel);
        if (Deciding.WhyNot(comment, sitting) is { } why)
            return Moderation.Outcome.Forbidden(why);
        if (action.Kind == ModerationKind.RejectAppeal)
            return await StandsAsync(db, appeal, comment, cancel) ? null : Moderation.Outcome.Stale($"The decision appealed no longer stands, so there is nothing to answer anew: {SinceThen(comment)}.");
        if (comment.State != CommentState.Published || await db.ModerationActions.AnyAsync(a => a.CommentId == comment.Id && a.Id > action.Id && a.UndoneAt == null && a.Kind != ModerationKind.Sanction, cancel))
            return Moderation.Outcome.Stale("The comment has been decided on again since; take that decision back first.");
        await CommentTransitions.RestoreAsync(db, comment, await StateBeforeAsync(db, comment, action, cancel), action.BeforeClause, cancel);
        comment.EscalatedAt = action.BeforeEscalatedAt;
        if (!await StandsAsync(db, appeal, comment, cancel))
            return Moderation.Outcome.Stale("Its author has changed the text since, and the first decision was about another one. Decide on what stands now.");
        foreach (var report in await db.Reports.Where(r => r.ClosedByActionId != null && r.ClosedByActionId == appeal.ActionId).ToListAsync(cancel))
            report.Upheld = true;
        OpenReports.Reopen(comment, await db.Reports.Where(r => r.ClosedByActionId == action.Id).ToListAsync(cancel));
        return null;
    }

    /// <summary>A refused comment has no place in the discussion, and what was answered to it meanwhile would go with it; held, its place and the answers stay.</summary>
    private static async Task<CommentState> StateBeforeAsync(ComityDb db, Comment comment, ModerationAction action, CancellationToken cancel) =>
        action.Before == CommentState.Refused && await db.Comments.AnyAsync(c => c.ParentId == comment.Id && c.Number != null, cancel)
            ? CommentState.Held
            : action.Before!.Value;

    private static async Task<bool> StandsAsync(ComityDb db, Appeal appeal, Comment comment, CancellationToken cancel) =>
        (await Restrictions.OfAsync(db, comment, cancel))?.Key == appeal.Decision;

    private static string SinceThen(Comment comment) => comment.State switch
    {
        CommentState.Published => "the comment is published",
        CommentState.Withdrawn => "its author has withdrawn the comment",
        _ => "the comment was decided on anew",
    };
}
