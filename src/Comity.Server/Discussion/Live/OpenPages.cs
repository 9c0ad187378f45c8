using System.Linq.Expressions;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;

namespace Comity.Server.Discussion.Live;

/// <summary>What open pages of a discussion may have to do with.</summary>
internal static class OpenPages
{
    /// <summary>A comment that waits from the beginning has never been seen there; one that was public before has to vanish.</summary>
    public static Expression<Func<Comment, bool>> Concerns(ComityDb db, long viewerId) => c =>
        c.State != CommentState.Held || c.AuthorId == viewerId || c.ReplyCount > 0 || c.EditedAt != null
        || db.ModerationActions.Any(a => a.CommentId == c.Id && (a.Before == CommentState.Published || a.Kind == ModerationKind.Approve));
}
