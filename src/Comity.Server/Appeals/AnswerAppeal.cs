using System.Security.Cryptography;
using Comity.Server.Discussion;
using Comity.Server.Languages;
using Comity.Server.Moderation;
using Comity.Server.Notify;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>A person's answer to an appeal.</summary>
/// <param name="Words">To the author; needed to reject.</param>
internal sealed record Answer(long AppealId, bool Uphold, string? Words);

/// <summary>
/// Answers appeals, by another person than the one who decided first. Upheld, the comment is published with its number
/// and in its place (one that was never taken in gets its number now), or the sanction ends. State, record, ledger
/// entry and mail are one transaction.
/// </summary>
internal sealed class AnswerAppeal(Writer writer, LedgerWriter ledger, StatusLinks links, AppealTools tools, AnswerEffects effects, Moderation.Desk desk)
{
    public async Task<Moderation.Outcome> RunAsync(Answer answer, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        var words = CommentShape.FromForm(answer.Words).Trim();
        if (words.Length > tools.Options.MaxLength)
            return Moderation.Outcome.Invalid($"The answer is longer than {tools.Options.MaxLength} characters.");
        if (!answer.Uphold && words.Length == 0)
            return Moderation.Outcome.Invalid("Write to the author why the decision stands.");
        return await writer.RunAsync(async (db, c) =>
        {
            var appeal = await db.Appeals.SingleOrDefaultAsync(a => a.Id == answer.AppealId && a.SiteId == sitting.SiteId, c);
            if (appeal is null)
                return Moderation.Outcome.NotFound;
            if (WhyNot(appeal, sitting.ActorId) is { } why)
                return Moderation.Outcome.Forbidden(why);
            if (appeal.Outcome is not null)
                return Moderation.Outcome.Stale($"It is {WordOf(appeal)} already.");
            return await WriteAsync(db, appeal, (sitting, answer.Uphold, words), c);
        }, cancel);
    }

    /// <summary>Why this person may not answer it; null: they may.</summary>
    public static string? WhyNot(Appeal appeal, long memberId) =>
        appeal.DeciderId == memberId ? "You took the decision that is contested; another person has to answer."
        : appeal.AuthorId == memberId ? "It is your own appeal; another person has to answer."
        : null;

    public static string WordOf(Appeal appeal) => appeal.Outcome switch
    {
        null => "open",
        AppealOutcome.Upheld => "upheld",
        AppealOutcome.Rejected => "rejected",
        _ => "settled",
    };

    private async Task<Moderation.Outcome> WriteAsync(ComityDb db, Appeal appeal, (Sitting Sitting, bool Uphold, string Words) given, CancellationToken cancel)
    {
        var (sitting, uphold, words) = given;
        var action = new ModerationAction
        {
            SiteId = appeal.SiteId,
            Kind = uphold ? ModerationKind.UpholdAppeal : ModerationKind.RejectAppeal,
            CommentId = appeal.CommentId,
            SanctionId = appeal.SanctionId,
            Note = words,
            NoteSalt = words.Length > 0 ? RandomNumberGenerator.GetBytes(16) : null,
            ActorId = sitting.ActorId,
            At = sitting.Now,
        };
        var comment = appeal.CommentId is null ? null : await db.Comments.SingleAsync(m => m.Id == appeal.CommentId, cancel);
        var sanction = appeal.SanctionId is null ? null : await db.Sanctions.SingleAsync(s => s.Id == appeal.SanctionId, cancel);
        if (sanction is not null && await SanctionRules.WhyNotAsync(db, (sitting.ActorId, sitting.Role), sanction.MemberId, sanction.SiteId, cancel) is { } why)
            return Moderation.Outcome.Forbidden(why);
        if (comment is not null && Deciding.WhyNot(comment, sitting) is { } barred)
            return Moderation.Outcome.Forbidden(barred);
        if (comment is not null)
        {
            await effects.Settling.OfCommentAsync(db, comment, cancel);
            if (appeal.Outcome is not null)
                return Moderation.Outcome.Stale("The decision contested has gone meanwhile; the appeal is settled.");
        }

        if (comment is not null)
            await OfCommentAsync(db, comment, action, (appeal, uphold), cancel);
        else if (uphold)
            Lift(sanction!, sitting);
        action.LedgerIndex = await SealAsync(db, appeal, action, sitting.PolicyVersion, cancel);
        db.ModerationActions.Add(action);
        await db.SaveChangesAsync(cancel);
        Close(appeal, action, uphold);
        if (comment is not null && uphold)
        {
            // Who published it has looked at it: what was still open against it is answered too.
            await OpenReports.CloseAsync(db, [comment], [action], upheld: false, cancel);
            await effects.Reports.TellAsync(db, [comment], [action], cancel);
            await effects.Automatic.FollowAsync(db, action, [comment], sitting, cancel);
        }

        var author = await db.Members.SingleAsync(m => m.Id == appeal.AuthorId, cancel);
        var address = comment is not null ? links.AddressOf(comment) : links.AddressOf(StatusKind.Sanction, sanction!.Id, appeal.SiteId);
        var language = await MailWords.OfAsync(db, appeal.SiteId, appeal.CommentId, cancel);
        var effect = comment is not null ? language.StandsAs(comment.Number ?? 0) : language.MeasureNoLongerApplies(language.Measure(sanction!.Kind));
        Outbox.Mail(db, appeal.SiteId, author, uphold ? AppealLetters.Upheld(language, effect, words, address) : AppealLetters.Rejected(language, words, address), sitting.Now);
        return Moderation.Outcome.Done(action);
    }

    private static void Close(Appeal appeal, ModerationAction action, bool uphold)
    {
        appeal.Outcome = uphold ? AppealOutcome.Upheld : AppealOutcome.Rejected;
        appeal.Answer = action.Note;
        appeal.AnswerSalt = action.NoteSalt;
        appeal.AnsweredById = action.ActorId;
        appeal.AnswerActionId = action.Id;
        appeal.ClosedAt = action.At;
    }

    /// <summary>Reports that the first decision agreed with were not right after all.</summary>
    private static async Task OfCommentAsync(ComityDb db, Comment comment, ModerationAction action, (Appeal Appeal, bool Uphold) over, CancellationToken cancel)
    {
        action.Before = comment.State;
        action.BeforeClause = comment.RemovedClause;
        action.BeforeEscalatedAt = comment.EscalatedAt;
        if (!over.Uphold)
            return;
        comment.EscalatedAt = null;
        await CommentTransitions.RestoreAsync(db, comment, CommentState.Published, null, cancel);
        foreach (var report in await db.Reports.Where(r => r.ClosedByActionId != null && r.ClosedByActionId == over.Appeal.ActionId).ToListAsync(cancel))
            report.Upheld = false;
    }

    private static void Lift(Sanction sanction, Sitting sitting)
    {
        sanction.LiftedAt ??= sitting.Now;
        sanction.LiftedById ??= sitting.ActorId;
    }

    private async Task<long> SealAsync(ComityDb db, Appeal appeal, ModerationAction action, int policyVersion, CancellationToken cancel)
    {
        var contested = await db.ModerationActions.Where(a => a.Id == appeal.ActionId).Select(a => (long?)a.LedgerIndex).SingleOrDefaultAsync(cancel);
        return await ledger.AppendAsync(db, appeal.SiteId, new LedgerEvent
        {
            Kind = action.Kind == ModerationKind.UpholdAppeal ? LedgerKind.AppealUphold : LedgerKind.AppealReject,
            At = action.At,
            Actor = "member:" + action.ActorId,
            Subject = AppealEntry.SubjectOf(appeal),
            Clause = appeal.Clause,
            Policy = policyVersion,
            Note = action.NoteSalt is null ? null : LedgerEvent.Salted(action.NoteSalt, action.Note),
            Undoes = action.Kind == ModerationKind.UpholdAppeal ? contested : null,
        }, cancel);
    }
}

/// <summary>What follows from an answer elsewhere.</summary>
internal sealed record AnswerEffects(Settling Settling, ReportOutcomes Reports, AutomaticSteps Automatic);
