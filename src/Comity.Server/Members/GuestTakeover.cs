using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>What happens to the guest of a browser when its person signs in there.</summary>
internal static class GuestTakeover
{
    /// <summary>Sanctions go with the person in any case: signing in is no way around a block.</summary>
    public static async Task MoveSanctionsAsync(ComityDb db, Member guest, Member member, CancellationToken cancel)
    {
        foreach (var sanction in await db.Sanctions.Where(s => s.MemberId == guest.Id).ToListAsync(cancel))
            sanction.MemberId = member.Id;
        foreach (var note in await db.StaffNotes.Where(n => n.MemberId == guest.Id).ToListAsync(cancel))
            note.MemberId = member.Id;
        foreach (var appeal in await db.Appeals.Where(a => a.AuthorId == guest.Id && a.SanctionId != null).ToListAsync(cancel))
            appeal.AuthorId = member.Id;
    }

    /// <summary>Comments keep the name that they were posted under.</summary>
    public static async Task MoveCommentsAsync(ComityDb db, Member guest, Member member, CancellationToken cancel)
    {
        foreach (var comment in await db.Comments.Where(c => c.AuthorId == guest.Id).ToListAsync(cancel))
            comment.AuthorId = member.Id;
        foreach (var appeal in await db.Appeals.Where(a => a.AuthorId == guest.Id && a.CommentId != null).ToListAsync(cancel))
            appeal.AuthorId = member.Id;
        await Alerts.AlertData.MoveAsync(db, guest.Id, member.Id, cancel);
    }
}
