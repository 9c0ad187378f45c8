using Comity.Server.Hosting;
using Comity.Server.Moderation.Notes;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>One author: standing, sanctions, strikes and comments on this site.</summary>
public static class ShowMember
{
    internal static async Task<Results<RazorComponentResult<MemberPage>, NotFound>> Handle(long id, string? cursor, MemberReader members, Frames frames, CancellationToken cancel) =>
        await members.ReadAsync(id, cursor, cancel) is { } file
            ? Page.Show<MemberPage>(new View(await frames.ReadAsync(cancel), file))
            : TypedResults.NotFound();

    /// <summary>The same in brief, without the frame of a page, to be shown beside the queue.</summary>
    internal static async Task<Results<RazorComponentResult<MemberDrawer>, NotFound>> Drawer(long id, MemberReader members, Frames frames, CancellationToken cancel) =>
        await members.ReadAsync(id, null, cancel) is { } file
            ? Page.Show<MemberDrawer>(new View(await frames.ReadAsync(cancel), file))
            : TypedResults.NotFound();

    public sealed record View(Frame Frame, MemberFile File);
}

/// <summary>What moderators of the site know of an author.</summary>
/// <param name="Comments">Newest first.</param>
/// <param name="NextCursor">Null: this is the last page.</param>
public sealed record MemberFile(AuthorView Author, IReadOnlyList<SanctionView> Sanctions, IReadOnlyList<Proposal> Proposals, IReadOnlyList<Entry> Comments, string? NextCursor)
{
    /// <summary>Staff's notes about the member, oldest first.</summary>
    public IReadOnlyList<NoteView> Notes { get; init; } = [];
}

/// <summary>Gathers an author's file on the current site.</summary>
internal sealed class MemberReader(ComityDb db, CurrentSite site, Authors authors, MemberReader.Lists lists)
{
    internal sealed record Lists(SanctionReader Sanctions, MemberComments Comments, NoteReader Notes);

    /// <summary>Null when the site has nothing to do with such a member.</summary>
    public async Task<MemberFile?> ReadAsync(long id, string? cursor, CancellationToken cancel)
    {
        if (!await Authors.IsKnownAsync(db, site.Id, id, cancel))
            return null;
        var author = (await authors.ReadAsync([id], cancel))[id];
        var (page, next) = await lists.Comments.ReadAsync(id, cursor, cancel);
        return new MemberFile(author, await lists.Sanctions.OfMemberAsync(id, cancel), await lists.Comments.StrikesAsync(id, cancel), page, next) { Notes = await lists.Notes.ReadAsync([id], [], cancel) };
    }
}

/// <summary>An author's comments on the current site, and the strikes that follow from them.</summary>
internal sealed class MemberComments(ComityDb db, CurrentSite site, EntryReader entries, Ladder ladder)
{
    private const int PageSize = 20;

    public async Task<(IReadOnlyList<Entry> Page, string? Next)> ReadAsync(long memberId, string? cursor, CancellationToken cancel)
    {
        IQueryable<Comment> comments = db.Comments.AsNoTracking().Where(c => c.SiteId == site.Id && c.AuthorId == memberId);
        if (QueueCursor.Parse(cursor) is { } from)
            comments = comments.Where(c => c.CreatedAt < from.At || (c.CreatedAt == from.At && c.Id < from.Id));
        var page = await comments.OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).Take(PageSize + 1).ToListAsync(cancel);
        var shown = page.Take(PageSize).ToList();
        return (await entries.ReadAsync(shown, cancel), page.Count > PageSize ? QueueCursor.Behind(shown[^1]).ToString() : null);
    }

    public Task<IReadOnlyList<Proposal>> StrikesAsync(long memberId, CancellationToken cancel) => ladder.ReadAsync(memberId, cancel);
}
