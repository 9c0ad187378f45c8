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
/// withdrew the comment or sent another text. The author is told. To be called within every change of a comment's or a
/// sanction's state, once the change is made.
/// </summary>
public sealed class Settling(LedgerWriter ledger, StatusLinks links, TimeProvider time)
{
    public Task OfCommentAsync(ComityDb db, Comment comment, CancellationToken cancel) => OfCommentsAsync(db, [comment], cancel);

    /// <summary>However many they are, one query when none of them is appealed.</summary>
    public async Task OfCommentsAsync(ComityDb db, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        var ids = comments.Select(c => c.Id).ToList();
        var open = await db.Appeals.Where(a => a.CommentId != null && ids.Contains(a.CommentId.Value) && a.Outcome == null).ToListAsync(cancel);
        open.RemoveAll(a => a.Outcome is not null);
        if (open.Count == 0)
            return;
        await db.SaveChangesAsync(cancel);
        foreach (var appeal in open)
        {
            var comment = comments.First(c => c.Id == appeal.CommentId);
            if ((await Restrictions.OfAsync(db, comment, cancel))?.Key != appeal.Decision)
                await SettleAsync(db, appeal, StateSays(comment), links.AddressOf(comment), cancel);
        }
    }

    public async Task OfSanctionAsync(ComityDb db, Sanction sanction, CancellationToken cancel)
    {
        if (sanction.LiftedAt is null)
            return;
        foreach (var appeal in await db.Appeals.Where(a => a.SanctionId == sanction.Id && a.Outcome == null).ToListAsync(cancel))
        {
            if (appeal.Outcome is null)
                await SettleAsync(db, appeal, "It no longer applies.", links.AddressOf(StatusKind.Sanction, sanction.Id), cancel);
        }
    }

    private async Task SettleAsync(ComityDb db, Appeal appeal, string says, string address, CancellationToken cancel)
    {
        appeal.Outcome = AppealOutcome.Settled;
        appeal.ClosedAt = time.GetUtcNow();
        await ledger.AppendAsync(db, appeal.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.AppealSettle,
            At = appeal.ClosedAt.Value,
            Subject = AppealEntry.SubjectOf(appeal),
            Clause = appeal.Clause,
        }, cancel);
        var author = await db.Members.SingleAsync(m => m.Id == appeal.AuthorId, cancel);
        Outbox.Mail(db, appeal.SiteId, author, AppealLetters.Settled(says, address), appeal.ClosedAt.Value);
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

    private static string Words(string answer) => answer.Length == 0 ? "" : $"\n\nThe answer in their words:\n{answer}";
}
