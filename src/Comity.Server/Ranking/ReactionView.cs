using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Ranking;

/// <summary>What a reader sees of the reactions to a comment.</summary>
/// <param name="Mine">The reader's own; null: none.</param>
/// <param name="CanReact">The reader may have one: signed in, not the author, the discussion open.</param>
public sealed record ReactionView(ReactionOptions Options, int Count, bool? Mine, bool CanReact)
{
    /// <summary>Of the comments that the visitor reacted to, whether they value it.</summary>
    internal static async Task<Dictionary<long, bool>> OwnAsync(ComityDb db, Visitor visitor, IReadOnlyList<Comment> comments, CancellationToken cancel)
    {
        if (visitor.IsGuest)
            return [];
        var (id, ids) = (visitor.Member!.Id, comments.Select(c => c.Id).ToList());
        return await db.Reactions.Where(r => r.MemberId == id && ids.Contains(r.CommentId)).ToDictionaryAsync(r => r.CommentId, r => r.Valued, cancel);
    }
}
