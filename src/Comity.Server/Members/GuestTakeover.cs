using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>
/// What a guest has written becomes a member's: of the guest of a browser, when its person signs in there; and of guests
/// who gave an address, when its owner has shown that it is theirs and wants them, from whatever browser they wrote.
/// </summary>
public sealed class GuestTakeover(Writer writer, IDbContextFactory<ComityDb> factory, CurrentSite site, IOptions<MembersOptions> options, TimeProvider time)
{
    /// <summary>Comments of guests who gave the member's proven address.</summary>
    public async Task<int> CountAsync(Member member, CancellationToken cancel)
    {
        if (!member.EmailConfirmed)
            return 0;
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await CountAsync(db, member, null, cancel);
    }

    /// <returns>How many comments have come along.</returns>
    public Task<int> TakeAsync(Member member, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var own = await db.Members.SingleAsync(m => m.Id == member.Id, c);
        return own.EmailConfirmed ? await TakeByAddressAsync(db, own, c) : 0;
    }, cancel);

    /// <summary>The same for a link, whose use shows whose the address is.</summary>
    /// <param name="but">The guest of the browser, who is asked about apart.</param>
    internal async Task<int> CountAsync(ComityDb db, Member member, Member? but, CancellationToken cancel)
    {
        var except = but?.Id;
        return await db.Comments.CountAsync(c => (Reach == null || c.SiteId == Reach) && Guests(db, member).Any(g => g.Id == c.AuthorId && g.Id != except), cancel);
    }

    internal async Task<int> TakeByAddressAsync(ComityDb db, Member member, CancellationToken cancel)
    {
        var count = 0;
        foreach (var guest in await Guests(db, member).Where(g => db.Comments.Any(c => c.AuthorId == g.Id && (Reach == null || c.SiteId == Reach))).ToListAsync(cancel))
        {
            await MoveSanctionsAsync(db, guest, member, cancel);
            count += await MoveCommentsAsync(db, guest, member, cancel);
        }

        return count;
    }

    /// <summary>Sanctions go with the person in any case: signing in is no way around a block. Those of sites that the account is not for stay with the guest.</summary>
    internal async Task MoveSanctionsAsync(ComityDb db, Member guest, Member member, CancellationToken cancel)
    {
        foreach (var sanction in await db.Sanctions.Where(s => s.MemberId == guest.Id && (Reach == null || s.SiteId == null || s.SiteId == Reach)).ToListAsync(cancel))
            sanction.MemberId = member.Id;
        foreach (var note in await db.StaffNotes.Where(n => n.MemberId == guest.Id).ToListAsync(cancel))
            note.MemberId = member.Id;
        foreach (var appeal in await db.Appeals.Where(a => a.AuthorId == guest.Id && a.SanctionId != null).ToListAsync(cancel))
            appeal.AuthorId = member.Id;
    }

    /// <summary>Comments keep the name that they were posted under.</summary>
    internal async Task<int> MoveCommentsAsync(ComityDb db, Member guest, Member member, CancellationToken cancel)
    {
        var comments = await db.Comments.Where(c => c.AuthorId == guest.Id && (Reach == null || c.SiteId == Reach)).ToListAsync(cancel);
        foreach (var comment in comments)
            comment.AuthorId = member.Id;
        // Whose a comment is shows on every node's pages of its author.
        var stories = comments.Select(c => c.StoryId).Distinct().ToList();
        await db.Stories.Where(s => stories.Contains(s.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, s => s.Version + 1), cancel);
        var moved = comments.Select(c => c.Id).ToHashSet();
        foreach (var appeal in await db.Appeals.Where(a => a.AuthorId == guest.Id && a.CommentId != null).ToListAsync(cancel))
            appeal.AuthorId = moved.Contains(appeal.CommentId!.Value) ? member.Id : appeal.AuthorId;
        await Alerts.AlertData.MoveAsync(db, guest.Id, member.Id, cancel);
        await EmptyAsync(db, guest, member, cancel);
        return comments.Count;
    }

    /// <summary>When all has come along, what the guest's row knows of the person goes: erasing the account later would not find it.</summary>
    private async Task EmptyAsync(ComityDb db, Member guest, Member member, CancellationToken cancel)
    {
        if (Reach is { } only && (await db.Comments.AnyAsync(c => c.AuthorId == guest.Id && c.SiteId != only, cancel)
            || await db.Sanctions.AnyAsync(s => s.MemberId == guest.Id && s.SiteId != null && s.SiteId != only, cancel)))
            return;
        var reported = await db.Reports.Where(r => r.ReporterId == member.Id).Select(r => r.CommentId).ToListAsync(cancel);
        foreach (var report in await db.Reports.Where(r => r.ReporterId == guest.Id).ToListAsync(cancel))
        {
            if (reported.Contains(report.CommentId))
                report.Text = "";
            else
                report.ReporterId = member.Id;
        }

        guest.DisplayName = Erasure.NoName;
        (guest.Email, guest.NormalizedEmail, guest.EmailNormalForm, guest.GuestKeyHash) = (null, null, null, null);
        guest.ErasedAt = time.GetUtcNow();
    }

    /// <summary>The site whose comments come along; null: all.</summary>
    private int? Reach => options.Value.OneAccount ? null : site.Id;

    private static IQueryable<Member> Guests(ComityDb db, Member member) =>
        db.Members.Where(g => g.IsGuest && g.ErasedAt == null && g.EmailNormalForm != null && g.EmailNormalForm == member.EmailNormalForm);
}
