using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>By what an author can be recognised.</summary>
/// <param name="Member">Known by session, guest cookie or token; null: nobody known.</param>
/// <param name="EmailNormalForm">Of the address given with a comment.</param>
/// <param name="Name">The name given with a comment.</param>
/// <param name="AddressHash">See <see cref="AddressHasher"/>.</param>
public sealed record AuthorTraces(Member? Member, string? EmailNormalForm = null, string? Name = null, string? AddressHash = null);

/// <summary>What the sanctions in force leave an author.</summary>
/// <param name="Standing">Enters the judgement.</param>
/// <param name="Bar">The suspension or block that forbids to write, the longest one; null: none.</param>
/// <param name="Warning">The newest warning of the author's own that is not acknowledged yet; null: none.</param>
public sealed record StandingNow(Standing Standing, Sanction? Bar, Sanction? Warning)
{
    /// <summary>One sentence for the author, or null when nothing bars.</summary>
    public string? Says => (Bar?.EndsAt, Bar?.Reason.TrimEnd('.')) switch
    {
        (_, null) => null,
        ({ } end, { Length: > 0 } reason) => Say.BarredUntilFor(end, reason),
        ({ } end, _) => Say.BarredUntil(end),
        (_, { Length: > 0 } reason) => Say.BarredFor(reason),
        _ => Say.Barred,
    };

    /// <summary>One sentence on what stands between the author and a new comment, or null when nothing does.</summary>
    public string? SaysBeforePosting => Says
        ?? (Warning is null ? null : Say.WarnedFirst(Warning.Reason.TrimEnd('.'), $"/api/v1/warnings/{Warning.Id}/acknowledge"));
}

/// <summary>
/// Whether an author may write, from the sanctions in force. To be asked within the transaction that would write.
/// <para>A guest is the same author by cookie or token; by the e-mail address given, now or later as a member; or by a name that looks
/// the same from the same address prefix within the time that its hash is kept. A member is bound by sanctions on the account, and by
/// those on another account with the same address. Against a guest's address, which nobody has confirmed, a member who was there before
/// the sanction is safe: otherwise anybody could have somebody else blocked by typing their address.</para>
/// </summary>
public sealed class AuthorStanding(TimeProvider time, DiscussionOptions options)
{
    private static readonly Compiled<Func<ComityDb, int, DateTimeOffset, long, IAsyncEnumerable<Sanction>>> s_own = new(() => EF.CompileAsyncQuery(
        (ComityDb db, int siteId, DateTimeOffset now, long member) => db.Sanctions.AsNoTracking().Where(s =>
            (s.SiteId == null || s.SiteId == siteId) && s.LiftedAt == null && s.StartsAt <= now && (s.EndsAt == null || s.EndsAt > now) && s.MemberId == member)));

    private static readonly Compiled<Func<ComityDb, int, DateTimeOffset, string, DateTimeOffset, IAsyncEnumerable<Named>>> s_byAddress = new(() => EF.CompileAsyncQuery(
        (ComityDb db, int siteId, DateTimeOffset now, string address, DateTimeOffset since) => db.Sanctions.AsNoTracking().Where(s =>
                (s.SiteId == null || s.SiteId == siteId) && s.LiftedAt == null && s.StartsAt <= now && (s.EndsAt == null || s.EndsAt > now))
            .Join(db.Members.Where(m => m.IsGuest), s => s.MemberId, m => m.Id, (s, m) => s)
            .Join(db.Comments.Where(c => c.AddressHash == address && c.CreatedAt >= since), s => s.MemberId, c => c.AuthorId, (s, c) => new Named(s, c.AuthorName))));

    private sealed record Named(Sanction Sanction, string Name);

    public async Task<StandingNow> OfAsync(ComityDb db, int siteId, AuthorTraces traces, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var found = new List<Sanction>();
        if (traces.Member is { } member)
            found.AddRange(await s_own.For(db)(db, siteId, now, member.Id).ToListAsync(cancel));
        found.AddRange(await ByEmailAsync(db, (siteId, now), traces, cancel));
        if (traces.Member is null or { IsGuest: true } && traces.AddressHash is { } address)
            found.AddRange(await ByNameAsync(db, (siteId, now), address, traces.Name ?? traces.Member?.DisplayName ?? "", cancel));
        var bar = found.Where(s => s.Kind is SanctionKind.Suspension or SanctionKind.Block).MaxBy(s => s.EndsAt ?? DateTimeOffset.MaxValue);
        var warning = found.Where(s => s.Kind == SanctionKind.Warning && s.MemberId == traces.Member?.Id && s.AcknowledgedAt is null).MaxBy(s => s.StartsAt);
        return new StandingNow(found.Exists(s => s.Kind == SanctionKind.PreModeration) ? Standing.PreModerated : Standing.Good, bar, warning);
    }

    private static async Task<IEnumerable<Sanction>> ByEmailAsync(ComityDb db, (int SiteId, DateTimeOffset Now) when, AuthorTraces traces, CancellationToken cancel)
    {
        string?[] emails = [traces.EmailNormalForm, traces.Member?.EmailNormalForm];
        var given = emails.Where(e => !string.IsNullOrEmpty(e)).ToArray();
        if (given.Length == 0)
            return [];
        var (siteId, now) = when;
        var rows = await db.Sanctions.AsNoTracking()
            .Where(s => (s.SiteId == null || s.SiteId == siteId) && s.LiftedAt == null && s.StartsAt <= now && (s.EndsAt == null || s.EndsAt > now))
            .Join(db.Members, s => s.MemberId, m => m.Id, (s, m) => new { Sanction = s, Member = m })
            .Where(r => given.Contains(r.Member.EmailNormalForm))
            .Select(r => new { r.Sanction, r.Member.IsGuest })
            .ToListAsync(cancel);
        var longThere = traces.Member is { IsGuest: false } member ? member.CreatedAt : DateTimeOffset.MaxValue;
        return rows.Where(r => !r.IsGuest || longThere >= r.Sanction.StartsAt).Select(r => r.Sanction);
    }

    private async Task<IEnumerable<Sanction>> ByNameAsync(ComityDb db, (int SiteId, DateTimeOffset Now) when, string address, string name, CancellationToken cancel)
    {
        var (siteId, now) = when;
        var rows = await s_byAddress.For(db)(db, siteId, now, address, now.AddDays(-options.AddressHashDays)).ToListAsync(cancel);
        var skeleton = rows.Count == 0 ? "" : GuestNames.Skeleton(name);
        return rows.Where(r => GuestNames.Skeleton(r.Name) == skeleton).Select(r => r.Sanction);
    }
}
