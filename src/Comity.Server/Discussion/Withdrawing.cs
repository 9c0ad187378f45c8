using Comity.Server.Appeals;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;

namespace Comity.Server.Discussion;

/// <summary>Takes an author's own comment back. A blocked author may do that too: it is theirs.</summary>
internal sealed class Withdrawing(Writer writer, DiscussionRecord record, Settling settling)
{
    /// <returns>A problem, or null when it is done; also when it had been done before.</returns>
    public Task<Problem?> WithdrawAsync(long commentId, Visitor visitor, CancellationToken cancel) =>
        writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, commentId, visitor, c), cancel);

    private async Task<Problem?> WriteAsync(ComityDb db, long commentId, Visitor visitor, CancellationToken cancel)
    {
        var comment = await db.Comments.FindAsync([commentId], cancel);
        if (comment is null || !visitor.Is(comment.AuthorId))
            return Problem.NotFound(Say.NoSuchCommentOfYours);
        if (comment.State == CommentState.Withdrawn)
            return null;
        if (comment.State == CommentState.Removed)
            return Problem.Conflict(Say.RemovedAlready);
        await CommentTransitions.WithdrawAsync(db, comment, cancel);
        await record.AddAsync(db, comment, (LedgerKind.CommentWithdraw, visitor.Id!.Value, null), cancel);
        await settling.OfCommentAsync(db, comment, cancel);
        return null;
    }
}
