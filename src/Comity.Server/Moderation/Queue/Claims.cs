using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Moderation;

/// <summary>Who works on an entry just now.</summary>
/// <param name="Mine">It is who asks.</param>
public sealed record ClaimView(long MemberId, string Name, DateTimeOffset Since, DateTimeOffset ExpiresAt, bool Mine);

/// <summary>What came of taking or giving back an entry.</summary>
/// <param name="Says">One sentence when it was refused.</param>
/// <param name="Claim">As it stands now, whoever has it; null: nobody.</param>
internal sealed record ClaimOutcome(OutcomeKind Kind, string Says, ClaimView? Claim);

/// <summary>
/// Entries that moderators have taken. A colleague's decision over one is refused until it is given back, decided or
/// expired. No decision itself: nothing of it enters the ledger.
/// </summary>
internal sealed class Claims(Writer writer, ComityDb db, CurrentSite site, Visitors visitors, QueueBroadcast broadcast, IOptions<ModerationOptions> options, TimeProvider time)
{
    /// <summary>Takes the entry, or keeps it for longer.</summary>
    public async Task<ClaimOutcome> TakeAsync(long commentId, CancellationToken cancel)
    {
        var me = await MeAsync(cancel);
        var now = time.GetUtcNow();
        var fresh = false;
        var outcome = await writer.RunAsync(Reach.Nothing, async (w, c) =>
        {
            if (await w.Comments.Where(m => m.Id == commentId && m.SiteId == site.Id).Select(m => (long?)m.AuthorId).SingleOrDefaultAsync(c) is not { } author)
                return new ClaimOutcome(OutcomeKind.NotFound, Outcome.NotFound.Says, null);
            if (author == me.Id)
                return new ClaimOutcome(OutcomeKind.Forbidden, Deciding.Own, null);
            var claim = await w.QueueClaims.SingleOrDefaultAsync(q => q.CommentId == commentId, c);
            if (claim is not null && claim.MemberId != me.Id && claim.ExpiresAt > now)
            {
                var other = await ViewAsync(w, claim, me.Id, c);
                return new ClaimOutcome(OutcomeKind.Stale, Says(other), other);
            }

            if (claim is null)
                w.QueueClaims.Add(claim = new QueueClaim { CommentId = commentId, SiteId = site.Id });
            fresh = claim.MemberId != me.Id || claim.ExpiresAt <= now;
            if (fresh)
                claim.Since = now;
            claim.MemberId = me.Id;
            claim.ExpiresAt = now.AddMinutes(options.Value.ClaimMinutes);
            return new ClaimOutcome(OutcomeKind.Done, "", new ClaimView(me.Id, me.DisplayName, claim.Since, claim.ExpiresAt, Mine: true));
        }, cancel);
        if (fresh)
            broadcast.Tell(new QueueNews(site.Id, QueueNews.Claimed, commentId, me.Id));
        return outcome;
    }

    /// <summary>Keeps an entry for longer that the caller has already; to be called when they have done something about it.</summary>
    public async Task KeepAsync(long commentId, CancellationToken cancel)
    {
        var (me, now) = ((await MeAsync(cancel)).Id, time.GetUtcNow());
        if (await Kept(db, commentId, (site.Id, me), now).AnyAsync(cancel))
            await writer.RunAsync(Reach.Nothing, (w, c) => ProlongAsync(Kept(w, commentId, (site.Id, me), now), now.AddMinutes(options.Value.ClaimMinutes), c), cancel);
    }

    /// <summary>The same within a change of the <see cref="Writer"/>, where the comment is not what the order is about.</summary>
    public static Task KeepAsync(ComityDb db, long commentId, Sitting sitting, int minutes, CancellationToken cancel) =>
        ProlongAsync(Kept(db, commentId, (sitting.SiteId, sitting.ActorId), sitting.Now), sitting.Now.AddMinutes(minutes), cancel);

    private static IQueryable<QueueClaim> Kept(ComityDb db, long commentId, (int SiteId, long MemberId) by, DateTimeOffset now) =>
        db.QueueClaims.Where(q => q.CommentId == commentId && q.SiteId == by.SiteId && q.MemberId == by.MemberId && q.ExpiresAt > now);

    private static Task ProlongAsync(IQueryable<QueueClaim> claims, DateTimeOffset until, CancellationToken cancel) =>
        claims.ExecuteUpdateAsync(q => q.SetProperty(x => x.ExpiresAt, until), cancel);

    /// <summary>Gives one's own entry back; of a colleague's claim nothing changes.</summary>
    public async Task<ClaimOutcome> ReleaseAsync(long commentId, CancellationToken cancel)
    {
        var me = await MeAsync(cancel);
        var ended = await writer.RunAsync(Reach.Nothing, (w, c) => w.QueueClaims.Where(q => q.CommentId == commentId && q.SiteId == site.Id && q.MemberId == me.Id).ExecuteDeleteAsync(c), cancel);
        if (ended > 0)
            broadcast.Tell(new QueueNews(site.Id, QueueNews.Released, commentId, me.Id));
        return new ClaimOutcome(OutcomeKind.Done, "", (await ReadAsync([commentId], cancel)).GetValueOrDefault(commentId));
    }

    /// <summary>Claims in force on the site: comment to who has it.</summary>
    public async Task<Dictionary<long, long>> InForceAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return await db.QueueClaims.Where(q => q.SiteId == site.Id && q.ExpiresAt > now).ToDictionaryAsync(q => q.CommentId, q => q.MemberId, cancel);
    }

    public async Task<Dictionary<long, ClaimView>> ReadAsync(IReadOnlyCollection<long> commentIds, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var me = (await visitors.CurrentAsync(cancel)).Id;
        var claims = await db.QueueClaims.AsNoTracking().Where(q => commentIds.Contains(q.CommentId) && q.SiteId == site.Id && q.ExpiresAt > now)
            .Join(db.Members, q => q.MemberId, m => m.Id, (q, m) => new { Claim = q, m.DisplayName }).ToListAsync(cancel);
        return claims.ToDictionary(q => q.Claim.CommentId, q => new ClaimView(q.Claim.MemberId, q.DisplayName, q.Claim.Since, q.Claim.ExpiresAt, q.Claim.MemberId == me));
    }

    /// <summary>Why a moderator may not decide an entry now, one sentence; null: nobody else has it. Within a change of the <see cref="Writer"/>.</summary>
    public static async Task<string?> InTheWayAsync(ComityDb db, long commentId, Sitting sitting, CancellationToken cancel) =>
        (await InTheWayAsync(db, [commentId], sitting, cancel)).GetValueOrDefault(commentId);

    /// <summary>The same for several, by comment; those that nobody else has are left out.</summary>
    public static async Task<Dictionary<long, string>> InTheWayAsync(ComityDb db, IReadOnlyCollection<long> commentIds, Sitting sitting, CancellationToken cancel)
    {
        var claims = await db.QueueClaims.Where(q => commentIds.Contains(q.CommentId) && q.MemberId != sitting.ActorId && q.ExpiresAt > sitting.Now)
            .Join(db.Members, q => q.MemberId, m => m.Id, (q, m) => new { Claim = q, m.DisplayName }).ToListAsync(cancel);
        return claims.ToDictionary(q => q.Claim.CommentId, q => Says(new ClaimView(q.Claim.MemberId, q.DisplayName, q.Claim.Since, q.Claim.ExpiresAt, Mine: false)));
    }

    /// <summary>To be called with the decision over an entry.</summary>
    public static Task EndAsync(ComityDb db, long commentId, CancellationToken cancel) => EndAsync(db, [commentId], cancel);

    /// <summary>The same for several.</summary>
    public static Task EndAsync(ComityDb db, IReadOnlyCollection<long> commentIds, CancellationToken cancel) =>
        db.QueueClaims.Where(q => commentIds.Contains(q.CommentId)).ExecuteDeleteAsync(cancel);

    private static async Task<ClaimView> ViewAsync(ComityDb db, QueueClaim claim, long me, CancellationToken cancel) =>
        new(claim.MemberId, await db.Members.Where(m => m.Id == claim.MemberId).Select(m => m.DisplayName).SingleAsync(cancel), claim.Since, claim.ExpiresAt, claim.MemberId == me);

    private static string Says(ClaimView claim) => $"{claim.Name} works on it since {Ago.At(claim.Since)}; it is free again at {Ago.At(claim.ExpiresAt)} at the latest.";

    private async Task<Storage.Members.Member> MeAsync(CancellationToken cancel) =>
        (await visitors.CurrentAsync(cancel)).Member ?? throw new InvalidOperationException("An entry was asked for by somebody who is not staff.");
}
