using System.Security.Cryptography;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation.Notes;

/// <summary>Keeps what staff of the current site tell each other about members and comments.</summary>
internal sealed class NoteDesk(Writer writer, LedgerWriter ledger, CurrentSite site, Desk desk)
{
    /// <summary>Writes a note about a member, or on a comment.</summary>
    public async Task<(NoteView? Note, Outcome? Refusal)> AddAsync(long? memberId, long? commentId, string? body, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        var text = (body ?? "").Trim();
        if (text.Length is 0 or > Deciding.MaxNote)
            return (null, Outcome.Invalid($"Write a note of at most {Deciding.MaxNote} characters."));
        return await writer.RunAsync<(NoteView?, Outcome?)>(async (d, c) =>
        {
            var about = commentId is null ? memberId : await d.Comments.Where(m => m.Id == commentId && m.SiteId == site.Id).Select(m => (long?)m.AuthorId).SingleOrDefaultAsync(c);
            if (about is not { } member || !await Authors.IsKnownAsync(d, site.Id, member, c))
                return (null, Outcome.NotFound);
            var note = new StaffNote
            {
                SiteId = site.Id,
                MemberId = member,
                CommentId = commentId,
                Body = text,
                Salt = RandomNumberGenerator.GetBytes(16),
                WriterId = sitting.ActorId,
                At = sitting.Now,
            };
            d.StaffNotes.Add(note);
            await SealAsync(d, LedgerKind.NoteAdd, note, sitting, c);
            await d.SaveChangesAsync(c);
            return (NoteReader.Show(note, (await d.Members.FindAsync([sitting.ActorId], c))!.DisplayName), null);
        }, cancel);
    }

    /// <summary>By who wrote it, or an administrator. Null: done.</summary>
    public async Task<(StaffNote? Note, Outcome? Refusal)> DeleteAsync(long id, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        return await writer.RunAsync<(StaffNote?, Outcome?)>(async (d, c) =>
        {
            if (await d.StaffNotes.SingleOrDefaultAsync(n => n.Id == id && n.SiteId == site.Id, c) is not { } note)
                return (null, Outcome.NotFound);
            if (note.WriterId != sitting.ActorId && sitting.Role < StaffRole.Administrator)
                return (null, Outcome.Forbidden("A note is deleted by who wrote it, or by an administrator."));
            d.StaffNotes.Remove(note);
            await SealAsync(d, LedgerKind.NoteDelete, note, sitting, c);
            return (note, null);
        }, cancel);
    }

    private Task SealAsync(ComityDb d, string kind, StaffNote note, Sitting sitting, CancellationToken cancel) =>
        ledger.AppendAsync(d, site.Id, new LedgerEvent
        {
            Kind = kind,
            At = sitting.Now,
            Actor = "member:" + sitting.ActorId,
            Subject = note.CommentId is { } comment ? "comment:" + comment : "member:" + note.MemberId,
            Note = LedgerEvent.Salted(note.Salt, note.Body),
        }, cancel);
}
