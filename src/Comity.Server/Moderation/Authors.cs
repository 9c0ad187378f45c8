using Comity.Policy;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>An author as moderators of a site know them: a short history on this site and the sanctions in force.</summary>
public sealed record AuthorView(Member Member, StaffRole? Role)
{
    public int Published { get; init; }

    public int Held { get; init; }

    public int Removed { get; init; }

    public int Refused { get; init; }

    /// <summary>Without warnings, which bind nobody; the gravest first.</summary>
    public IReadOnlyList<Sanction> InForce { get; init; } = [];

    /// <summary>Warnings given on this site or on all.</summary>
    public int Warnings { get; init; }

    /// <summary>Signs that it may be somebody who is barred.</summary>
    public IReadOnlyList<EvasionHint> Hints { get; init; } = [];

    public string Kind => Role?.ToString() ?? (Member.IsGuest ? "Guest" : "Reader");
}

/// <summary>Reads authors for the console. What they did on other sites stays there.</summary>
public sealed class Authors(ComityDb db, CurrentSite site, EvasionHints evasion, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<long, AuthorView>> ReadAsync(IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var members = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).ToListAsync(cancel);
        var roles = await db.SiteStaff.Where(s => s.SiteId == site.Id && ids.Contains(s.MemberId)).ToDictionaryAsync(s => s.MemberId, s => s.Role, cancel);
        var counts = await db.Comments.Where(c => c.SiteId == site.Id && ids.Contains(c.AuthorId))
            .GroupBy(c => new { c.AuthorId, c.State })
            .Select(g => new { g.Key.AuthorId, g.Key.State, Count = g.Count() })
            .ToListAsync(cancel);
        var sanctions = await db.Sanctions.AsNoTracking()
            .Where(s => ids.Contains(s.MemberId) && (s.SiteId == null || s.SiteId == site.Id) && s.LiftedAt == null)
            .ToListAsync(cancel);
        var hints = await evasion.ReadAsync(ids, cancel);
        return members.ToDictionary(m => m.Id, m =>
        {
            int Count(CommentState state) => counts.Where(c => c.AuthorId == m.Id && c.State == state).Sum(c => c.Count);
            var own = sanctions.Where(s => s.MemberId == m.Id).ToLookup(s => s.Kind == SanctionKind.Warning);
            return new AuthorView(m, roles.TryGetValue(m.Id, out var role) ? role : null)
            {
                Published = Count(CommentState.Published),
                Held = Count(CommentState.Held),
                Removed = Count(CommentState.Removed),
                Refused = Count(CommentState.Refused),
                InForce = [.. own[false].Where(s => s.IsInForce(now)).OrderByDescending(s => s.Kind)],
                Warnings = own[true].Count(),
                Hints = [.. hints[m.Id]],
            };
        });
    }

    /// <summary>Whether a site has to do with the member at all; nobody else can be looked up or sanctioned there.</summary>
    public static async Task<bool> IsKnownAsync(ComityDb db, int siteId, long memberId, CancellationToken cancel) =>
        await db.Comments.AnyAsync(c => c.SiteId == siteId && c.AuthorId == memberId, cancel)
        || await db.Sanctions.AnyAsync(s => s.SiteId == siteId && s.MemberId == memberId, cancel)
        || await db.SiteStaff.AnyAsync(s => s.SiteId == siteId && s.MemberId == memberId, cancel);
}
