using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>Puts back what a decision and its parts changed, with a handful of queries however many the parts are.</summary>
internal sealed class Reversal
{
    private readonly ComityDb db;
    private readonly Sitting sitting;
    private readonly Dictionary<long, Comment> comments;
    private readonly HashSet<long> decidedSince;
    private readonly ILookup<long, Report> reports;

    private Reversal(ComityDb db, Sitting sitting, Dictionary<long, Comment> comments, HashSet<long> decidedSince, ILookup<long, Report> reports)
    {
        this.db = db;
        this.sitting = sitting;
        this.comments = comments;
        this.decidedSince = decidedSince;
        this.reports = reports;
    }

    /// <param name="actions">The head first, then its parts.</param>
    public static async Task<Reversal> BeginAsync(ComityDb db, IReadOnlyList<ModerationAction> actions, Sitting sitting, CancellationToken cancel)
    {
        var ids = actions.Select(a => a.Id).ToList();
        var about = actions.Select(a => a.CommentId).OfType<long>().Distinct().ToList();
        var found = await db.Comments.Where(c => about.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        await DecisionWork.FetchKinAsync(db, [.. found.Values], cancel);
        var first = ids.Min();
        var later = await db.ModerationActions
            .Where(a => a.CommentId != null && about.Contains(a.CommentId.Value) && a.Id > first && a.UndoneAt == null && a.Kind != ModerationKind.Sanction && a.Kind != ModerationKind.RejectAppeal)
            .Where(a => !ids.Contains(a.Id))
            .Select(a => a.CommentId!.Value).ToListAsync(cancel);
        var closed = await db.Reports.Where(r => r.ClosedByActionId != null && ids.Contains(r.ClosedByActionId.Value)).ToListAsync(cancel);
        return new Reversal(db, sitting, found, [.. later], closed.ToLookup(r => r.ClosedByActionId!.Value));
    }

    /// <summary>Null when it is done; the head of a unit that is about nothing itself always is.</summary>
    public async Task<Outcome?> TryAsync(ModerationAction action, CancellationToken cancel)
    {
        if (action.Kind is ModerationKind.Sanction or ModerationKind.LiftSanction)
            return await SanctionAsync(action, cancel);
        return action.CommentId is { } id ? await CommentAsync(action, comments[id], cancel) : null;
    }

    private async Task<Outcome?> CommentAsync(ModerationAction action, Comment comment, CancellationToken cancel)
    {
        if (decidedSince.Contains(comment.Id))
            return Outcome.Stale("The comment has been decided on again since; take that decision back first.");
        var left = action.Kind switch
        {
            ModerationKind.Remove => CommentState.Removed,
            ModerationKind.Hold => CommentState.Held,
            ModerationKind.Escalate => action.Before!.Value,
            _ => CommentState.Published,
        };
        if (comment.State != left)
            return Outcome.Stale($"The comment is {WhatChanged.StateWord(comment.State)} by now, so there is nothing to take back.");
        if (comment.AuthorId == sitting.ActorId)
            return Outcome.Forbidden(Deciding.Own);
        if (action.Kind == ModerationKind.Escalate && comment.EscalatedAt is not null && sitting.Role < StaffRole.Editor && action.ActorId != sitting.ActorId)
            return Outcome.Forbidden("Only editors, and who handed it over, take it back.");
        if (action.Kind != ModerationKind.Escalate && Deciding.IsForEditor(comment.EscalatedAt, sitting.Role))
            return Outcome.Forbidden(Deciding.ForEditor);
        // A text that its author had erased meanwhile does not come back as an empty comment.
        var erased = comment.Body.Length == 0 && action.Before is (CommentState.Published or CommentState.Held);
        var to = erased ? CommentState.Withdrawn : action.Before!.Value;
        if (to != comment.State)
            await CommentTransitions.RestoreAsync(db, comment, to, action.BeforeClause, cancel);
        comment.EscalatedAt = action.BeforeEscalatedAt;
        OpenReports.Reopen(comment, reports[action.Id]);
        return null;
    }

    private async Task<Outcome?> SanctionAsync(ModerationAction action, CancellationToken cancel)
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
}
