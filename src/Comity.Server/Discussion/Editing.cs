using Comity.Policy;
using Comity.Server.Appeals;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>
/// Changes an author's own comment. The new text is judged like a new comment: published, it takes the old one's place; held, the comment is
/// hidden until a moderator has looked; refused, the old text stands. Every version is kept, also a refused one.
/// </summary>
internal sealed class Editing(ComityDb reading, Writer writer, Judging judging, AuthorStanding standing, DiscussionRecord record, CommentViews views, Settling settling)
{
    /// <param name="Body">The new text.</param>
    /// <param name="TakesImageAway">From now on the comment is without its image.</param>
    internal sealed record Sent(string Body, bool TakesImageAway);

    public async Task<Outcome> EditAsync(long commentId, Visitor visitor, Sent sent, string? addressHash, CancellationToken cancel)
    {
        if (await OwnAsync(reading, commentId, visitor, cancel) is not { } own)
            return NotYours;
        var outside = await judging.AskAsync(own.SiteId, sent.Body, cancel);
        return await writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, new Change(commentId, sent, addressHash, outside), visitor, c), cancel);
    }

    private static Outcome NotYours => Outcome.Cannot(Problem.NotFound(Say.NoSuchCommentOfYours));

    private static async Task<Comment?> OwnAsync(ComityDb db, long id, Visitor visitor, CancellationToken cancel) =>
        await db.Comments.FindAsync([id], cancel) is { } comment && visitor.Is(comment.AuthorId) ? comment : null;

    private async Task<Outcome> WriteAsync(ComityDb db, Change sent, Visitor visitor, CancellationToken cancel)
    {
        if (await OwnAsync(db, sent.Id, visitor, cancel) is not { } comment)
            return NotYours;
        var story = await db.Stories.FindAsync([comment.StoryId], cancel);
        if (DiscussionGate.ProblemOf(story, views.Now) is { } closed)
            return Outcome.Cannot(closed);
        var author = (await db.Members.FindAsync([comment.AuthorId], cancel))!;
        var now = await standing.OfAsync(db, comment.SiteId, new AuthorTraces(author, null, comment.AuthorName, sent.AddressHash), cancel);
        if (now.Says is { } barred)
            return Outcome.Cannot(Problem.Forbidden(barred));
        if (!views.CanEdit(comment))
            return Outcome.Cannot(Problem.Conflict(Say.EditTimeOver));
        if (await IsLookedAtAsync(db, comment, cancel))
            return Outcome.Cannot(Problem.Conflict(Say.PersonLooksNow));

        var parent = comment.ParentId is null ? null : await db.Comments.FindAsync([comment.ParentId], cancel);
        var facts = new AuthorFacts { Name = comment.AuthorName, IsGuest = visitor.IsGuest, IsStaff = visitor.IsStaff, Standing = now.Standing };
        var text = new JudgedText(sent.Sent.Body, facts) { TakesImageAway = sent.Sent.TakesImageAway, AuthorId = author.Id, ParentText = parent?.Body, CommentId = comment.Id, Outside = sent.Outside };
        var decision = await judging.DecideAsync(db, comment.SiteId, story, text, cancel);
        if (sent.Sent.TakesImageAway && decision.Verdict != Verdict.Refuse)
            await CommentImages.DropAsync(db, comment, cancel);
        var kind = decision.Verdict == Verdict.Publish && comment.IsPublic ? LedgerKind.CommentEdit : DiscussionRecord.KindOf(decision.Verdict);
        var revision = await record.AddRevisionAsync(db, comment, sent.Sent.Body, (kind, new Judged(decision, sent.Outside), false), cancel);
        if (decision.Verdict != Verdict.Refuse)
            await ReplaceAsync(db, comment, sent.Sent.Body, (revision, decision.Verdict), cancel);
        return Outcome.Of(decision, comment, author);
    }

    private sealed record Change(long Id, Sent Sent, string? AddressHash, IReadOnlyList<OutsideAnswer> Outside);

    /// <summary>Whether reports, a notice or a colleague put its present text before a person: another text must not slip past them.</summary>
    private static async Task<bool> IsLookedAtAsync(ComityDb db, Comment comment, CancellationToken cancel) =>
        comment.EscalatedAt is not null
        || (comment.State == CommentState.Held && await db.ModerationActions.AnyAsync(
            a => a.CommentId == comment.Id && a.Kind == ModerationKind.Hold && a.UndoneAt == null
                && db.CommentRevisions.Any(r => r.CommentId == comment.Id && r.Number == comment.Revision && r.At <= a.At),
            cancel));

    private async Task ReplaceAsync(ComityDb db, Comment comment, string body, (int Revision, Verdict Verdict) decided, CancellationToken cancel)
    {
        comment.Body = body;
        comment.Html = await Mentions.HtmlAsync(db, comment.StoryId, body, cancel);
        comment.EditedAt = views.Now;
        comment.Revision = decided.Revision;
        if (decided.Verdict == Verdict.Publish)
            await CommentTransitions.PublishAsync(db, comment, cancel);
        else
            await CommentTransitions.HoldAsync(db, comment, cancel);
        await settling.OfCommentAsync(db, comment, cancel);
    }
}
