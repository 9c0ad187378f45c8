using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>The image of a comment goes, with all that is said of it.</summary>
internal static class CommentImages
{
    public static async Task DropAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        (comment.ImageHash, comment.ImageAlt, comment.ImageWidth, comment.ImageHeight) = (null, null, 0, 0);
        await db.CommentImages.Where(i => i.CommentId == comment.Id).ExecuteDeleteAsync(cancel);
    }
}
