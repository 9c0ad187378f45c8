using System.Linq.Expressions;
using Comity.Server.Languages;
using Comity.Server.Notify;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>
/// Closes appeals whose decision went before anybody answered: it was taken back, somebody decided anew, or the author
/// withdrew the comment or sent another text. When the very decision comes back, so does the appeal, for there is only one
/// against it. The author is told. To be called within every change of a comment's or a sanction's state, once the change
/// is made.
/// </summary>
public sealed class Settling(LedgerWriter ledger, StatusLinks links, TimeProvider time)
{
    private static readonly Expression<Func<Appeal, bool>> IsUnanswered = a => a.Outcome == null || a.Outcome == AppealOutcome.Settled;

    public Task OfCommentAsync(ComityDb db, Comment comment, CancellationToken cancel) => OfCommentsAsync(db, [comment], cancel);

    /// <summary>However many they are, one query when none of them is appealed.</summary>
    public async Task OfCommentsAsync(ComityDb db, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var ids = comments.Select(c => c.Id).ToList();
        var unanswered = await db.Appeals.Where(a => a.CommentId != null && ids.Contains(a.CommentId.Value)).Where(IsUnanswered).ToListAsync(cancel);
        if (unanswered.Count == 0)
            return;
        await db.SaveChangesAsync(cancel);
        foreach (var appeal in unanswered)
        {
            var comment = comments.First(c => c.Id == appeal.CommentId);
            var stands = (await Restrictions.OfAsync(db, comment, cancel))?.Key == appeal.Decision;
            await MatchAsync(db, appeal, (stands, StateSays(comment.State), links.AddressOf(comment)), cancel);
        }
    }

    public async Task OfSanctionAsync(ComityDb db, Sanction sanction, CancellationToken cancel)
    {
        foreach (var appeal in await db.Appeals.Where(a => a.SanctionId == sanction.Id).Where(IsUnanswered).ToListAsync(cancel))
            await MatchAsync(db, appeal, (sanction.LiftedAt is null, w => w.ItNoLongerApplies, links.AddressOf(StatusKind.Sanction, sanction.Id, appeal.SiteId)), cancel);
    }

    /// <summary>Open exactly while the decision stands. What the change itself has answered meanwhile, but not saved, is left alone.</summary>
    private async Task MatchAsync(ComityDb db, Appeal appeal, (bool Stands, Func<Words, string> Says, string Address) over, CancellationToken cancel)
    {
        if (over.Stands ? appeal.Outcome != AppealOutcome.Settled : appeal.Outcome is not null)
            return;
        var now = time.GetUtcNow();
        appeal.Outcome = over.Stands ? null : AppealOutcome.Settled;
        appeal.ClosedAt = over.Stands ? null : now;
        await ledger.AppendAsync(db, appeal.SiteId, new LedgerEvent
        {
            Kind = over.Stands ? LedgerKind.AppealReopen : LedgerKind.AppealSettle,
            At = now,
            Subject = AppealEntry.SubjectOf(appeal),
            Clause = appeal.Clause,
        }, cancel);
        var author = await db.Members.SingleAsync(m => m.Id == appeal.AuthorId, cancel);
        var words = await MailWords.OfAsync(db, appeal.SiteId, appeal.CommentId, cancel);
        Outbox.Mail(db, appeal.SiteId, author, over.Stands ? AppealLetters.Back(words, over.Address) : AppealLetters.Settled(words, over.Says(words), over.Address), now);
    }

    private static Func<Words, string> StateSays(CommentState state) => state switch
    {
        CommentState.Published => w => w.SettledPublished,
        CommentState.Withdrawn => w => w.SettledWithdrawn,
        CommentState.Removed => w => w.SettledRemoved,
        _ => w => w.SettledOtherText,
    };
}

/// <summary>The mails about appeals.</summary>
internal static class AppealLetters
{
    public static Letter Settled(Words words, string says, string address) => Of(words, words.AppealSettledSubject, $"{words.AppealSettledMail}\n\n{says}", address);

    /// <param name="words">The language.</param>
    /// <param name="effect">What follows, one sentence.</param>
    /// <param name="answer">The words of who answered; may be empty.</param>
    /// <param name="address">Of the author's page.</param>
    public static Letter Upheld(Words words, string effect, string answer, string address) =>
        Of(words, words.AppealUpheldSubject, $"{words.AppealUpheldMail}\n\n{effect}{Quoted(words, answer)}", address);

    public static Letter Rejected(Words words, string answer, string address) =>
        Of(words, words.AppealRejectedSubject, $"{words.AppealRejectedMail}{Quoted(words, answer)}\n\n{words.WhatElseStands}", address);

    public static Letter Reopened(Words words, string address) => Of(words, words.AppealOpenAgainSubject, words.AnswerTakenBackMail, address);

    public static Letter Back(Words words, string address) => Of(words, words.AppealOpenAgainSubject, words.DecisionStandsAgainMail, address);

    private static string Quoted(Words words, string answer) => answer.Length == 0 ? "" : "\n\n" + words.AnswerInTheirWords(Letter.Quote(answer));

    private static Letter Of(Words words, string subject, string text, string address) =>
        new(subject, text) { Button = words.SeeWhereItStands, Link = address, Language = words.Tag };
}
