using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation.Notes;

/// <summary>A note as staff read it.</summary>
/// <param name="CommentId">Null: it is about the member.</param>
/// <param name="By">Who wrote it.</param>
public sealed record NoteView(long Id, long MemberId, long? CommentId, string Body, string By)
{
    public long WriterId { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>Reads the notes of the current site's staff.</summary>
public sealed class NoteReader(ComityDb db, CurrentSite site)
{
    private const int MostShown = 100;

    /// <summary>Oldest first: about the members, and on the comments.</summary>
    public async Task<IReadOnlyList<NoteView>> ReadAsync(IReadOnlyCollection<long> memberIds, IReadOnlyCollection<long> commentIds, CancellationToken cancel)
    {
        var notes = await db.StaffNotes.AsNoTracking()
            .Where(n => n.SiteId == site.Id && (n.CommentId == null && memberIds.Contains(n.MemberId) || n.CommentId != null && commentIds.Contains(n.CommentId.Value)))
            .OrderByDescending(n => n.Id).Take(MostShown)
            .Join(db.Members, n => n.WriterId, m => m.Id, (n, m) => new { Note = n, By = m.DisplayName })
            .ToListAsync(cancel);
        return [.. notes.OrderBy(n => n.Note.Id).Select(n => Show(n.Note, n.By))];
    }

    internal static NoteView Show(StaffNote note, string by) => new(note.Id, note.MemberId, note.CommentId, note.Body, by) { WriterId = note.WriterId, At = note.At };
}
