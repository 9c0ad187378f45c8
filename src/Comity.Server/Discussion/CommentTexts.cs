using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

internal static class CommentTexts
{
    /// <summary>Erases every version of the text with the salts of its hashes, within a change of <see cref="Writer"/>. The row and its seals stay.</summary>
    public static async Task EraseAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        comment.Body = comment.Html = "";
        foreach (var revision in await db.CommentRevisions.Where(r => r.CommentId == comment.Id).ToListAsync(cancel))
        {
            revision.Body = "";
            revision.Salt = null;
            revision.Findings = "[]"; // Their sentences quote the text.
            revision.Shadow = null;
            revision.Outside = null;
        }
    }
}
