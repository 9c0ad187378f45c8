using Comity.Server.Discussion;
using Comity.Server.Notices;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>
/// Forgets a person. Name, address and secrets go, and on request every text with the salts of its hashes. The rows
/// stay, empty, because the ledger speaks of them by number; it holds nothing of a person and stays verifiable.
/// </summary>
public sealed class Erasure(Writer writer, LedgerWriter ledger, StaffNames staffNames, TimeProvider time)
{
    /// <summary>What readers see in place of the name.</summary>
    internal const string NoName = "Former member";

    /// <param name="texts">Whether comments go too; otherwise they stay without a name.</param>
    public Task EraseAsync(long memberId, int siteId, bool texts, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var member = await db.Members.SingleAsync(m => m.Id == memberId, c);
        foreach (var comment in await db.Comments.Where(x => x.AuthorId == memberId).ToListAsync(c))
        {
            comment.AuthorName = NoName;
            comment.AddressHash = null;
            if (texts)
                await EraseAsync(db, comment, c);
            else
                await CommentTransitions.TouchAsync(db, comment, c);
        }

        foreach (var report in await db.Reports.Where(r => r.ReporterId == memberId).ToListAsync(c))
            report.Text = "";
        db.StaffNotes.RemoveRange(await db.StaffNotes.Where(n => n.MemberId == memberId).ToListAsync(c));
        foreach (var notice in await db.Notices.Where(n => n.NotifierId == memberId && n.ErasedAt == null).ToListAsync(c))
            EraseNotice.Forget(notice, time.GetUtcNow());
        foreach (var appeal in await db.Appeals.Where(a => a.AuthorId == memberId).ToListAsync(c))
        {
            // There is nobody left to answer; the sanction or decision stands.
            appeal.Outcome ??= AppealOutcome.Settled;
            appeal.ClosedAt ??= time.GetUtcNow();
            (appeal.Text, appeal.TextSalt) = ("", null);
            (appeal.Answer, appeal.AnswerSalt) = ("", null);
        }

        await ForgetAsync(db, member, c);
        await ledger.AppendAsync(db, siteId, new LedgerEvent { Kind = "member.erase", At = time.GetUtcNow(), Actor = "member:" + memberId, Subject = "member:" + memberId }, c);
        staffNames.Forget(siteId);
    }, cancel);

    private async Task EraseAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        if (comment.State is not (CommentState.Removed or CommentState.Withdrawn))
            await CommentTransitions.WithdrawAsync(db, comment, cancel);
        comment.Body = comment.Html = "";
        foreach (var revision in await db.CommentRevisions.Where(r => r.CommentId == comment.Id).ToListAsync(cancel))
        {
            revision.Body = "";
            revision.Salt = null;
            revision.Findings = "[]"; // Their sentences quote the text.
            revision.Shadow = null;
        }

        await ledger.AppendAsync(db, comment.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.CommentErase,
            At = time.GetUtcNow(),
            Actor = "member:" + comment.AuthorId,
            Subject = "comment:" + comment.Id,
        }, cancel);
    }

    private async Task ForgetAsync(ComityDb db, Member member, CancellationToken cancel)
    {
        member.DisplayName = NoName;
        member.UserName = "erased-" + member.Id;
        member.NormalizedUserName = member.UserName.ToUpperInvariant();
        member.Email = member.NormalizedEmail = member.EmailNormalForm = member.PasswordHash = member.GuestKeyHash = member.PhoneNumber = null;
        member.EmailConfirmed = member.TwoFactorEnabled = false;
        await Sessions.EndAllAsync(db, member);
        member.ErasedAt = time.GetUtcNow();
        db.AccessTokens.RemoveRange(await db.AccessTokens.Where(t => t.MemberId == member.Id).ToListAsync(cancel));
        db.SiteStaff.RemoveRange(await db.SiteStaff.Where(s => s.MemberId == member.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<IdentityUserToken<long>>().Where(t => t.UserId == member.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<IdentityUserPasskey<long>>().Where(p => p.UserId == member.Id).ToListAsync(cancel));
    }
}
