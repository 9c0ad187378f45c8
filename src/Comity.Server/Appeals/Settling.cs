using System.Linq.Expressions;
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
            await MatchAsync(db, appeal, (stands, StateSays(comment), links.AddressOf(comment)), cancel);
        }
    }

    public async Task OfSanctionAsync(ComityDb db, Sanction sanction, CancellationToken cancel)
    {
        foreach (var appeal in await db.Appeals.Where(a => a.SanctionId == sanction.Id).Where(IsUnanswered).ToListAsync(cancel))
            await MatchAsync(db, appeal, (sanction.LiftedAt is null, "It no longer applies.", links.AddressOf(StatusKind.Sanction, sanction.Id)), cancel);
    }

    /// <summary>Open exactly while the decision stands. What the change itself has answered meanwhile, but not saved, is left alone.</summary>
    private async Task MatchAsync(ComityDb db, Appeal appeal, (bool Stands, string Says, string Address) over, CancellationToken cancel)
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
        Outbox.Mail(db, appeal.SiteId, author, over.Stands ? AppealLetters.Back(over.Address) : AppealLetters.Settled(over.Says, over.Address), now);
    }

    private static string StateSays(Comment comment) => comment.State switch
    {
        CommentState.Published => "The comment is published.",
        CommentState.Withdrawn => "You have withdrawn the comment.",
        CommentState.Removed => "Meanwhile a person has decided: the comment is removed. You can appeal that decision too.",
        _ => "You have sent another text, and that one was decided on anew.",
    };
}

/// <summary>The mails about appeals.</summary>
internal static class AppealLetters
{
    private const string Button = "See where it stands";

    public static Letter Settled(string says, string address) => new(
        "Your appeal is settled",
        $"The decision that you appealed no longer stands, so nobody has to answer your appeal any more.\n\n{says}")
    { Button = Button, Link = address };

    /// <param name="effect">What follows, one sentence.</param>
    /// <param name="answer">The words of who answered; may be empty.</param>
    public static Letter Upheld(string effect, string answer, string address) => new(
        "Your appeal is upheld",
        $"You were right: another person than the one who decided first has looked at it, and the decision is taken back.\n\n{effect}" + Words(answer))
    { Button = Button, Link = address };

    public static Letter Rejected(string answer, string address) => new(
        "Your appeal is rejected",
        "Another person than the one who decided first has looked at it. The decision stands." + Words(answer)
        + "\n\nWhat else you can do stands in the statement of reasons on the page below.")
    { Button = Button, Link = address };

    public static Letter Reopened(string address) => new(
        "Your appeal is open again",
        "The answer to your appeal was taken back. Your appeal will be answered anew.")
    { Button = Button, Link = address };

    public static Letter Back(string address) => new(
        "Your appeal is open again",
        "The decision that you appealed stands again, and nobody had answered your appeal. A person will answer it now.")
    { Button = Button, Link = address };

    private static string Words(string answer) => answer.Length == 0 ? "" : $"\n\nThe answer in their words:\n{answer}";
}
