using Comity.Server.Discussion;
using Comity.Server.Discussion.Live;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Ranking;

/// <summary>What members think of comments: one reaction for each person and comment, changed and taken back at will.</summary>
internal sealed class Reacting(Writer writer, AuthorStanding standing, LiveTeller live, ReactionOptions options, TimeProvider time)
{
    public const string Valued = "valued";
    public const string Disagrees = "disagree";

    /// <param name="kind"><see cref="Valued"/>, <see cref="Disagrees"/>, or null: what was there is taken back.</param>
    /// <returns>Null when it stands as asked.</returns>
    public async Task<Problem?> SetAsync(long commentId, Visitor visitor, string? kind, CancellationToken cancel)
    {
        if (!options.Enabled)
            return Problem.NotFound("There are no reactions here.");
        if (kind is not (null or Valued or Disagrees) || kind == Disagrees && !options.Disagree)
            return Problem.Shape(options.Disagree ? "The reaction must be valued or disagree." : "The reaction must be valued.");
        if (visitor.IsGuest)
            return new Problem(StatusCodes.Status401Unauthorized, Say.SignInToReact);
        var problem = await writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, commentId, visitor, kind, c), cancel);
        if (problem is null)
            live.Valued(commentId);
        return problem;
    }

    private async Task<Problem?> WriteAsync(ComityDb db, long commentId, Visitor visitor, string? kind, CancellationToken cancel)
    {
        var comment = await db.Comments.FindAsync([commentId], cancel);
        if (comment is not { IsPublic: true })
            return Problem.NotFound(Say.NoSuchComment);
        if (DiscussionGate.ProblemOf(await db.Stories.FindAsync([comment.StoryId], cancel), time.GetUtcNow()) is { } closed)
            return closed;
        if (visitor.Is(comment.AuthorId))
            return Problem.Conflict(Say.OwnComment);
        if ((await standing.OfAsync(db, comment.SiteId, new AuthorTraces(visitor.Member), cancel)).Says is { } barred)
            return Problem.Forbidden(barred);

        var member = visitor.Member!.Id;
        var before = await db.Reactions.FindAsync([commentId, member], cancel);
        bool? wanted = kind is null ? null : kind == Valued;
        if (before?.Valued == wanted)
            return null;
        if (before is null)
            db.Reactions.Add(new Reaction { CommentId = commentId, MemberId = member, SiteId = comment.SiteId, Valued = kind == Valued, At = time.GetUtcNow() });
        else if (kind is null)
            db.Reactions.Remove(before);
        else
            (before.Valued, before.At) = (kind == Valued, time.GetUtcNow());
        await CountAsync(db, comment, cancel);
        return null;
    }

    /// <summary>Forgets all reactions of a member.</summary>
    public static async Task ForgetAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        var ids = await db.Reactions.Where(r => r.MemberId == memberId).Select(r => r.CommentId).ToListAsync(cancel);
        await db.Reactions.Where(r => r.MemberId == memberId).ExecuteDeleteAsync(cancel);
        await db.Comments.Where(c => ids.Contains(c.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.ValuedCount, c => db.Reactions.Count(r => r.CommentId == c.Id && r.Valued)), cancel);
        await db.Stories.Where(s => db.Comments.Any(c => c.StoryId == s.Id && ids.Contains(c.Id))).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.Version, s => s.Version + 1), cancel);
    }

    private static async Task CountAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        comment.ValuedCount = await db.Reactions.CountAsync(r => r.CommentId == comment.Id && r.Valued, cancel);
        // Also when the count stays: the member's own reaction is part of what they are shown.
        await CommentTransitions.TouchAsync(db, comment, cancel);
    }
}
