using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Drafts, ignored people and visits when their member goes. Within a change of <see cref="Writer"/>.</summary>
public static class OwnReading
{
    /// <summary>Nothing of them is left, nor of others' not wanting to read them.</summary>
    public static async Task ForgetAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        await db.CommentDrafts.Where(d => d.MemberId == memberId).ExecuteDeleteAsync(cancel);
        await db.IgnoredMembers.Where(i => i.MemberId == memberId || i.IgnoredId == memberId).ExecuteDeleteAsync(cancel);
        await db.StoryVisits.Where(v => v.MemberId == memberId).ExecuteDeleteAsync(cancel);
    }
}
