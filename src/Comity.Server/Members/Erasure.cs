using Comity.Server.Appeals;
using Comity.Server.Discussion;
using Comity.Server.Notices;
using Comity.Server.Notify;
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
public sealed class Erasure(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    /// <summary>What readers see in place of the name.</summary>
    internal const string NoName = "Former member";

    /// <param name="texts">Whether comments go too; otherwise they stay without a name.</param>
    /// <returns>Why not, one sentence; null: it is done.</returns>
    public Task<string?> EraseAsync(long memberId, int siteId, bool texts, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        if (await LeftAloneAsync(db, memberId, c) is { } left)
            return $"You are the only administrator of {left}. Make somebody else one first: in its console, under Staff.";
        await Ranking.Reacting.ForgetAsync(db, memberId, c);
        await Alerts.AlertData.ForgetAsync(db, memberId, c);
        await OwnReading.ForgetAsync(db, memberId, c);
        var member = await db.Members.SingleAsync(m => m.Id == memberId, c);
        foreach (var comment in await db.Comments.Where(x => x.AuthorId == memberId).ToListAsync(c))
        {
            comment.AuthorName = NoName;
            comment.AddressHash = null;
            await CommentImages.DropAsync(db, comment, c);
            if (texts)
                await EraseAsync(db, comment, c);
            else
                await CommentTransitions.TouchAsync(db, comment, c);
        }

        foreach (var report in await db.Reports.Where(r => r.ReporterId == memberId).ToListAsync(c))
            report.Text = "";
        db.StaffNotes.RemoveRange(await db.StaffNotes.Where(n => n.MemberId == memberId).ToListAsync(c));
        await ForgetNoticesAsync(db, memberId, c);
        await ForgetAppealsAsync(db, memberId, c);
        await LeaveStaffAsync(db, memberId, c);
        if (member.Email is { } email)
            await Outbox.ForgetAsync(db, email, c);
        await ForgetAsync(db, member, c);
        await SealAsync(db, siteId, (LedgerKind.MemberErase, memberId), new("member:" + memberId), c);
        return null;
    }, cancel);

    /// <summary>The name of a site that would have no administrator; null: there is none.</summary>
    private static Task<string?> LeftAloneAsync(ComityDb db, long memberId, CancellationToken cancel) => db.SiteStaff
        .Where(s => s.MemberId == memberId && s.Role == StaffRole.Administrator
            && !db.SiteStaff.Any(o => o.SiteId == s.SiteId && o.Role == StaffRole.Administrator && o.MemberId != memberId))
        .Join(db.Sites, s => s.SiteId, s => s.Id, (_, s) => s.Name).Order().FirstOrDefaultAsync(cancel);

    private async Task ForgetNoticesAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        foreach (var notice in await db.Notices.Where(n => n.NotifierId == memberId && n.ErasedAt == null).ToListAsync(cancel))
        {
            EraseNotice.Forget(notice, time.GetUtcNow());
            await SealAsync(db, notice.SiteId, (LedgerKind.NoticeErase, memberId), new("notice:" + notice.Id), cancel);
        }
    }

    private async Task ForgetAppealsAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        foreach (var appeal in await db.Appeals.Where(a => a.AuthorId == memberId).OrderBy(a => a.Id).ToListAsync(cancel))
        {
            (appeal.Text, appeal.TextSalt) = ("", null);
            (appeal.Answer, appeal.AnswerSalt) = ("", null);
            if (appeal.Outcome is not null)
                continue;
            // There is nobody left to answer; the sanction or decision stands.
            (appeal.Outcome, appeal.ClosedAt) = (AppealOutcome.Settled, time.GetUtcNow());
            await SealAsync(db, appeal.SiteId, (LedgerKind.AppealSettle, memberId), new(AppealEntry.SubjectOf(appeal)) { Clause = appeal.Clause }, cancel);
        }
    }

    private async Task LeaveStaffAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        foreach (var staff in await db.SiteStaff.Where(s => s.MemberId == memberId).OrderBy(s => s.SiteId).ToListAsync(cancel))
        {
            db.SiteStaff.Remove(staff);
            await SealAsync(db, staff.SiteId, (LedgerKind.MemberDismiss, memberId), new("member:" + memberId) { Measure = staff.Role.ToString().ToLowerInvariant() }, cancel);
        }

        await db.QueueClaims.Where(q => q.MemberId == memberId).ExecuteDeleteAsync(cancel);
    }

    private sealed record About(string Subject)
    {
        public string? Clause { get; init; }

        public string? Measure { get; init; }
    }

    private Task SealAsync(ComityDb db, int siteId, (string Kind, long MemberId) what, About about, CancellationToken cancel) => ledger.AppendAsync(db, siteId, new LedgerEvent
    {
        Kind = what.Kind,
        At = time.GetUtcNow(),
        Actor = "member:" + what.MemberId,
        Subject = about.Subject,
        Clause = about.Clause,
        Measure = about.Measure,
    }, cancel);

    private async Task EraseAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        if (comment.State is not (CommentState.Removed or CommentState.Withdrawn))
            await CommentTransitions.WithdrawAsync(db, comment, cancel);
        await CommentTexts.EraseAsync(db, comment, cancel);
        await SealAsync(db, comment.SiteId, (LedgerKind.CommentErase, comment.AuthorId), new("comment:" + comment.Id), cancel);
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
        db.RemoveRange(await db.Set<IdentityUserToken<long>>().Where(t => t.UserId == member.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<IdentityUserLogin<long>>().Where(l => l.UserId == member.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<IdentityUserPasskey<long>>().Where(p => p.UserId == member.Id).ToListAsync(cancel));
    }
}
