using System.Security.Cryptography;
using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>One kind of decision over a comment.</summary>
/// <param name="Kind">As recorded.</param>
/// <param name="Ledger">One of <see cref="LedgerKind"/>.</param>
/// <param name="From">The states in which it can be taken.</param>
/// <param name="To">The state that follows; null: the state stays.</param>
/// <param name="Upholds">What it says of the reports that are open.</param>
internal sealed record Step(ModerationKind Kind, string Ledger, IReadOnlyList<CommentState> From, CommentState? To, bool Upholds)
{
    /// <summary>It is a decision over reports, and there is none without them.</summary>
    public bool AboutReports => To is null;

    public bool Fits(Comment comment) => From.Contains(comment.State) && (!AboutReports || comment.OpenReports > 0);
}

/// <summary>A moderator's order over a comment.</summary>
/// <param name="Seen">What the moderator saw (<see cref="Moderation.Seen"/>); null from scripts that decide without looking.</param>
/// <param name="Clause">Id of the clause that it breaks, where one is needed.</param>
/// <param name="Note">Words to the author.</param>
internal sealed record Order(long CommentId, string? Seen, string? Clause = null, string? Note = null);

/// <summary>
/// Carries out a moderator's decision over a comment: what was seen compared with what is, state, reports, record,
/// ledger entry and the author's statement of reasons in one transaction.
/// </summary>
internal sealed class Deciding(Writer writer, LedgerWriter ledger, Statements statements, Desk desk)
{
    public const int MaxNote = 2000;

    public async Task<Outcome> DecideAsync(Step step, Order order, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        var note = (order.Note ?? "").Trim();
        return await writer.RunAsync(async (db, c) =>
        {
            var comment = await db.Comments.SingleOrDefaultAsync(m => m.Id == order.CommentId && m.SiteId == sitting.SiteId, c);
            if (comment is null)
                return Outcome.NotFound;
            if (await WhatChanged.SinceAsync(db, comment, order.Seen, step, c) is { } changed)
                return Outcome.Stale(changed);
            if (step.To == CommentState.Removed && sitting.Policy.Find(order.Clause ?? "") is null)
                return Outcome.Invalid("Choose the clause of the policy that the comment breaks.");
            if (await Claims.InTheWayAsync(db, comment.Id, sitting, c) is { } taken)
                return Outcome.Stale(taken);
            if (note.Length > MaxNote)
                return Outcome.Invalid($"The note is longer than {MaxNote} characters.");
            var action = new ModerationAction
            {
                SiteId = sitting.SiteId,
                Kind = step.Kind,
                CommentId = comment.Id,
                Before = comment.State,
                BeforeClause = comment.RemovedClause,
                Clause = step.To == CommentState.Removed ? order.Clause : null,
                Note = note,
                NoteSalt = note.Length > 0 ? RandomNumberGenerator.GetBytes(16) : null,
                ActorId = sitting.ActorId,
                At = sitting.Now,
            };
            await ApplyAsync(db, step, comment, action, c);
            await Claims.EndAsync(db, comment.Id, c);
            action.LedgerIndex = await SealAsync(db, (step.Ledger, sitting.PolicyVersion), comment, action, c);
            await statements.OfDecisionAsync(db, comment, action, sitting.Policy, c);
            return Outcome.Done(action);
        }, cancel);
    }

    private static async Task ApplyAsync(ComityDb db, Step step, Comment comment, ModerationAction action, CancellationToken cancel)
    {
        if (step.To == CommentState.Removed)
            await CommentTransitions.RemoveAsync(db, comment, action.Clause!, cancel);
        else if (step.To is { } to)
            await CommentTransitions.RestoreAsync(db, comment, to, null, cancel);
        db.ModerationActions.Add(action);
        await db.SaveChangesAsync(cancel);
        foreach (var report in await db.Reports.Where(r => r.CommentId == comment.Id && r.ClosedAt == null).ToListAsync(cancel))
        {
            report.ClosedAt = action.At;
            report.Upheld = step.Upholds;
            report.ClosedByActionId = action.Id;
        }

        comment.OpenReports = 0;
    }

    private async Task<long> SealAsync(ComityDb db, (string Kind, int Policy) what, Comment comment, ModerationAction action, CancellationToken cancel)
    {
        var salt = await db.CommentRevisions.Where(r => r.CommentId == comment.Id && r.Number == comment.Revision).Select(r => r.Salt).SingleOrDefaultAsync(cancel);
        return await ledger.AppendAsync(db, action.SiteId, new LedgerEvent
        {
            Kind = what.Kind,
            At = action.At,
            Actor = "member:" + action.ActorId,
            Subject = "comment:" + comment.Id,
            Content = salt is null ? null : LedgerEvent.Salted(salt, comment.Body),
            Clause = action.Clause,
            Policy = what.Policy,
            Note = action.NoteSalt is null ? null : LedgerEvent.Salted(action.NoteSalt, action.Note),
        }, cancel);
    }
}
