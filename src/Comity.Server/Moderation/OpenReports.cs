using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>The open reports against comments, answered by a decision over these and open again without it.</summary>
internal static class OpenReports
{
    /// <param name="actions">The stored decision over each of the comments.</param>
    /// <param name="upheld">Whether the reporters were right.</param>
    public static async Task CloseAsync(ComityDb db, IReadOnlyList<Comment> comments, IReadOnlyList<ModerationAction> actions, bool upheld, CancellationToken cancel)
    {
        var byComment = actions.ToDictionary(a => a.CommentId!.Value);
        foreach (var report in await db.Reports.Where(r => byComment.Keys.Contains(r.CommentId) && r.ClosedAt == null).ToListAsync(cancel))
        {
            var action = byComment[report.CommentId];
            (report.ClosedAt, report.Upheld, report.ClosedByActionId) = (action.At, upheld, action.Id);
        }

        foreach (var comment in comments)
            comment.OpenReports = 0;
    }

    /// <param name="reports">Those that one decision had closed.</param>
    public static void Reopen(Comment comment, IEnumerable<Report> reports)
    {
        foreach (var report in reports)
        {
            (report.ClosedAt, report.Upheld, report.ClosedByActionId) = (null, null, null);
            comment.OpenReports++;
        }
    }
}
