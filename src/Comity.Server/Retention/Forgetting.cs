using Comity.Server.Discussion;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Retention;

/// <summary>Forgets what has been kept as long as the settings say. What readers or staff have had before their eyes leaves an entry in the ledger.</summary>
internal sealed class Forgetting(Writer writer, LedgerWriter ledger, DiscussionOptions discussion, IOptions<RetentionOptions> options, TimeProvider time)
{
    /// <summary>Texts erased in one change, so that posting need not wait for all.</summary>
    private const int Batch = 200;

    private DateTimeOffset Before(int days) => time.GetUtcNow().AddDays(-days);

    public async Task ForgetOldAsync(CancellationToken cancel)
    {
        await writer.RunAsync(Reach.Nothing, ForgetAddressesAsync, cancel);
        await writer.RunAsync(Reach.Nothing, ForgetOwnReadingAsync, cancel);
        await writer.RunAsync(Reach.Nothing, ForgetMessagesAsync, cancel);
        await writer.RunAsync(Reach.Nothing, ForgetTokensAsync, cancel);
        await writer.RunAsync(Reach.Nothing, ForgetUnconfirmedAsync, cancel);
        if (options.Value.RejectedTextDays == 0)
            return;
        while (await writer.RunAsync(Reach.Stories, ForgetTextsAsync, cancel) == Batch)
            cancel.ThrowIfCancellationRequested();
    }

    private async Task ForgetAddressesAsync(ComityDb db, CancellationToken cancel)
    {
        var before = Before(discussion.AddressHashDays);
        var due = db.Comments.Where(m => m.AddressHash != null && m.CreatedAt < before);
        foreach (var site in await due.GroupBy(m => m.SiteId).Select(g => new { Id = g.Key, Count = g.Count() }).OrderBy(s => s.Id).ToListAsync(cancel))
            await ledger.AppendAsync(db, site.Id, new LedgerEvent { Kind = LedgerKind.AddressesForget, At = time.GetUtcNow(), Count = site.Count }, cancel);
        await due.ExecuteUpdateAsync(set => set.SetProperty(m => m.AddressHash, (string?)null), cancel);
    }

    private async Task ForgetOwnReadingAsync(ComityDb db, CancellationToken cancel)
    {
        var (drafts, visits) = (Before(discussion.DraftDays), Before(discussion.VisitDays));
        await db.CommentDrafts.Where(d => d.At < drafts).ExecuteDeleteAsync(cancel);
        await db.StoryVisits.Where(v => v.At < visits).ExecuteDeleteAsync(cancel);
    }

    private async Task ForgetMessagesAsync(ComityDb db, CancellationToken cancel)
    {
        var (sent, lost) = (Before(options.Value.SentMessageDays), Before(options.Value.LostMessageDays));
        await db.Outbox.Where(m => m.SentAt < sent || (m.SentAt == null && m.DueAt == DateTimeOffset.MaxValue && m.CreatedAt < lost)).ExecuteDeleteAsync(cancel);
    }

    private async Task ForgetTokensAsync(ComityDb db, CancellationToken cancel)
    {
        var (ended, now) = (Before(options.Value.EndedTokenDays), time.GetUtcNow());
        await db.AccessTokens.Where(t => t.EndedAt < ended || t.ExpiresAt < ended).ExecuteDeleteAsync(cancel);
        await db.MemberSessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync(cancel);
        await db.SpentTokens.Where(t => t.ExpiresAt < now).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Whoever has never opened a link has never come in; only what others, or an import, put to the account keeps it.</summary>
    private async Task ForgetUnconfirmedAsync(ComityDb db, CancellationToken cancel)
    {
        var before = Before(options.Value.UnconfirmedMemberDays);
        var due = db.Members.Where(m => m.Email != null && !m.EmailConfirmed && !m.IsGuest && m.ErasedAt == null && m.ImportId == null && m.CreatedAt < before
            && !db.AccessTokens.Any(t => t.MemberId == m.Id && t.EndedAt == null && t.ExpiresAt >= before)
            && !db.MemberSessions.Any(s => s.MemberId == m.Id)
            && !db.SiteStaff.Any(s => s.MemberId == m.Id)
            && !db.Comments.Any(c => c.AuthorId == m.Id)
            && !db.Sanctions.Any(s => s.MemberId == m.Id)
            && !db.Set<IdentityUserLogin<long>>().Any(l => l.UserId == m.Id)
            && !db.Set<IdentityUserPasskey<long>>().Any(p => p.UserId == m.Id)).Select(m => m.Id);
        await db.AccessTokens.Where(t => due.Contains(t.MemberId)).ExecuteDeleteAsync(cancel);
        await db.Members.Where(m => due.Contains(m.Id)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Counted from the last decision over the comment, for imported ones from the import; not while an appeal or a notice is open.</summary>
    /// <returns>How many.</returns>
    private async Task<int> ForgetTextsAsync(ComityDb db, CancellationToken cancel)
    {
        var before = Before(options.Value.RejectedTextDays);
        var due = await db.Comments
            .Where(c => (c.State == CommentState.Refused || c.State == CommentState.Removed) && c.Body != "" && c.CreatedAt < before && (c.EditedAt == null || c.EditedAt < before)
                && !db.ModerationActions.Any(a => a.CommentId == c.Id && (a.At >= before || a.UndoneAt >= before))
                && !db.Appeals.Any(a => a.CommentId == c.Id && a.Outcome == null)
                && !db.Notices.Any(n => n.CommentId == c.Id && n.Outcome == null)
                && (c.ImportId == null || db.ImportRuns.Any(r => r.Id == c.ImportId && r.StartedAt < before)))
            .OrderBy(c => c.Id).Take(Batch).ToListAsync(cancel);
        foreach (var comment in due)
        {
            await CommentTexts.EraseAsync(db, comment, cancel);
            await CommentImages.DropAsync(db, comment, cancel);
            await CommentTransitions.TouchAsync(db, comment, cancel);
            await ledger.AppendAsync(db, comment.SiteId, new LedgerEvent { Kind = LedgerKind.CommentErase, At = time.GetUtcNow(), Subject = "comment:" + comment.Id }, cancel);
        }

        return due.Count;
    }
}
