using System.Security.Cryptography;
using Comity.Server.Appeals;
using Comity.Server.Discussion;
using Comity.Server.Languages;
using Comity.Server.Moderation;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Notices;

/// <summary>A person's decision on a notice.</summary>
/// <param name="Outcome">"removed", "held" or "noAction".</param>
/// <param name="Reasons">To the notifier; always needed.</param>
/// <param name="Note">To the comment's author: which law, and why; needed when something is done. Never names the notifier.</param>
internal sealed record NoticeOrder(string? Outcome, string? Reasons, string? Note);

/// <summary>
/// Decides on a notice: comment, record, ledger entries, the author's statement and the word to the notifier in one
/// transaction. What is done to the comment is undone like any other decision, which opens the notice again.
/// </summary>
internal sealed class DecideNotice(Writer writer, LedgerWriter ledger, NoticeMails mails, NoticeEffects effects, Moderation.Desk desk)
{
    public async Task<Moderation.Outcome> RunAsync(long id, NoticeOrder order, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        var given = new Given(sitting, ParseOf(order.Outcome), CommentShape.FromForm(order.Reasons).Trim(), CommentShape.FromForm(order.Note).Trim());
        if (ProblemOf(given) is { } problem)
            return Moderation.Outcome.Invalid(problem);
        return await writer.RunAsync(async (db, c) =>
        {
            if (await db.Notices.SingleOrDefaultAsync(n => n.Id == id && n.SiteId == sitting.SiteId, c) is not { } notice)
                return Moderation.Outcome.NotFound;
            if (notice.Outcome is not null)
                return Moderation.Outcome.Stale("Somebody has decided on this notice already.");
            var comment = await db.Comments.SingleAsync(m => m.Id == notice.CommentId, c);
            if (Deciding.WhyNot(comment, sitting) is { } why && (given.Outcome != NoticeOutcome.NoAction || why == Deciding.Own))
                return Moderation.Outcome.Forbidden(why);
            if (given.Outcome != NoticeOutcome.NoAction && comment.State is not (CommentState.Published or CommentState.Held))
                return Moderation.Outcome.Stale($"The comment is {WhatChanged.StateWord(comment.State)} by now; decide “no action” and tell the notifier so.");
            var action = given.Outcome == NoticeOutcome.NoAction ? null : await ActAsync(db, comment, given, c);
            await CloseAsync(db, notice, action, given, c);
            if (action is not null)
            {
                await effects.Settling.OfCommentAsync(db, comment, c);
                await effects.Reports.TellAsync(db, [comment], [action], c);
                await effects.Statements.OfDecisionAsync(db, comment, action, sitting.Policy, c);
            }

            await mails.DecidedAsync(db, notice, c);
            return Moderation.Outcome.Done(action ?? new ModerationAction { SiteId = sitting.SiteId });
        }, cancel);
    }

    private sealed record Given(Sitting Sitting, NoticeOutcome? Outcome, string Reasons, string Note);

    private static NoticeOutcome? ParseOf(string? word) => word switch
    {
        "removed" => NoticeOutcome.Removed,
        "held" => NoticeOutcome.Held,
        "noAction" => NoticeOutcome.NoAction,
        _ => null,
    };

    private static string? ProblemOf(Given given) =>
        given.Outcome is null ? "Choose what is done."
        : given.Reasons.Length == 0 ? "Write the reasons to the notifier."
        : given.Outcome != NoticeOutcome.NoAction && given.Note.Length == 0 ? "Write to the comment's author which law it breaks, and why."
        : given.Reasons.Length > Deciding.MaxNote || given.Note.Length > Deciding.MaxNote ? $"Each text has at most {Deciding.MaxNote} characters."
        : null;

    private async Task<ModerationAction> ActAsync(ComityDb db, Comment comment, Given given, CancellationToken cancel)
    {
        var removes = given.Outcome == NoticeOutcome.Removed;
        var action = new ModerationAction
        {
            SiteId = comment.SiteId,
            Kind = removes ? ModerationKind.Remove : ModerationKind.Hold,
            CommentId = comment.Id,
            Before = comment.State,
            BeforeClause = comment.RemovedClause,
            BeforeEscalatedAt = comment.EscalatedAt,
            Clause = Grounds.Law,
            Note = given.Note,
            NoteSalt = RandomNumberGenerator.GetBytes(16),
            ActorId = given.Sitting.ActorId,
            At = given.Sitting.Now,
        };
        comment.EscalatedAt = null;
        if (removes)
            await CommentTransitions.RemoveAsync(db, comment, Grounds.Law, cancel);
        else
            await CommentTransitions.HoldAsync(db, comment, cancel);
        var salt = await db.CommentRevisions.Where(r => r.CommentId == comment.Id && r.Number == comment.Revision).Select(r => r.Salt).SingleOrDefaultAsync(cancel);
        action.LedgerIndex = await ledger.AppendAsync(db, comment.SiteId, new LedgerEvent
        {
            Kind = removes ? LedgerKind.CommentRemove : LedgerKind.CommentHold,
            At = action.At,
            Actor = "member:" + action.ActorId,
            Subject = "comment:" + comment.Id,
            Content = salt is null ? null : LedgerEvent.Salted(salt, comment.Body),
            Image = DiscussionRecord.ImageOf(comment, salt),
            Clause = Grounds.Law,
            Policy = given.Sitting.PolicyVersion,
            Note = LedgerEvent.Salted(action.NoteSalt, action.Note),
        }, cancel);
        db.ModerationActions.Add(action);
        await db.SaveChangesAsync(cancel);
        if (removes)
            await OpenReports.CloseAsync(db, [comment], [action], upheld: true, cancel);
        return action;
    }

    private async Task CloseAsync(ComityDb db, Notice notice, ModerationAction? action, Given given, CancellationToken cancel)
    {
        notice.Outcome = given.Outcome;
        notice.Reasons = given.Reasons;
        notice.ReasonsSalt = RandomNumberGenerator.GetBytes(16);
        notice.DecidedById = given.Sitting.ActorId;
        notice.DecidedAt = given.Sitting.Now;
        notice.ActionId = action?.Id;
        await ledger.AppendAsync(db, notice.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.NoticeDecide,
            At = given.Sitting.Now,
            Actor = "member:" + given.Sitting.ActorId,
            Subject = "notice:" + notice.Id,
            Measure = given.Outcome switch
            {
                NoticeOutcome.Removed => "removed",
                NoticeOutcome.Held => "held",
                _ => "no-action",
            },
            Note = LedgerEvent.Salted(notice.ReasonsSalt, notice.Reasons),
        }, cancel);
    }
}

/// <summary>What follows from a decision on a notice elsewhere.</summary>
internal sealed record NoticeEffects(Settling Settling, ReportOutcomes Reports, Moderation.Statements Statements);

/// <summary>Tells notifiers what was decided, and opens a notice again when the decision is taken back.</summary>
public sealed class NoticeMails(StatusLinks links, SiteDirectory sites, TimeProvider time)
{
    public async Task DecidedAsync(ComityDb db, Notice notice, CancellationToken cancel)
    {
        if (notice.Email is { } email)
            Outbox.Mail(db, notice.SiteId, email, NoticeLetters.Decided(await MailWords.OfAsync(db, notice.SiteId, notice.CommentId, cancel), notice, sites.ById(notice.SiteId)!.Name, links.AddressOf(StatusKind.Notice, notice.Id, notice.SiteId)), time.GetUtcNow());
    }

    /// <summary>To be called within the undoing of actions.</summary>
    public async Task ReopenAsync(ComityDb db, IReadOnlyList<long> actionIds, CancellationToken cancel)
    {
        foreach (var notice in await db.Notices.Where(n => n.ActionId != null && actionIds.Contains(n.ActionId.Value)).ToListAsync(cancel))
        {
            notice.Outcome = null;
            notice.Reasons = "";
            notice.ReasonsSalt = null;
            notice.DecidedById = notice.ActionId = null;
            notice.DecidedAt = null;
            if (notice.Email is { } email)
                Outbox.Mail(db, notice.SiteId, email, NoticeLetters.Reopened(await MailWords.OfAsync(db, notice.SiteId, notice.CommentId, cancel), notice), time.GetUtcNow());
        }
    }
}
