using Comity.Policy;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>What the policy's ladder proposes for an author under one clause.</summary>
/// <param name="Strikes">Removals under the clause that still count.</param>
/// <param name="Due">The step that they reach, if any.</param>
public sealed record Proposal(Clause Clause, int Number, int Strikes, SanctionStep? Due);

/// <summary>Counts an author's strikes: comments removed under a clause on this site, not restored since, within the clause's decay.</summary>
public sealed class Ladder(ComityDb db, CurrentSite site, PolicyBook policies, TimeProvider time)
{
    /// <summary>For every clause with a strike, in the policy's order.</summary>
    public async Task<IReadOnlyList<Proposal>> ReadAsync(long memberId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var policy = (await policies.InForceAsync(site.Id, cancel)).Policy;
        var strikes = await StrikesAsync(db, site.Id, memberId, cancel);
        return [.. policy.Clauses
            .Select(clause =>
            {
                var count = strikes.Count(s => s.Clause == clause.Id && s.At > now - clause.Sanctions.Decay);
                return new Proposal(clause, policy.NumberOf(clause.Id), count, DueAt(clause, count));
            })
            .Where(p => p.Strikes > 0)];
    }

    /// <summary>The step that so many strikes reach; null: none yet.</summary>
    public static SanctionStep? DueAt(Clause clause, int strikes) => clause.Sanctions.Steps.LastOrDefault(s => s.Strikes <= strikes);

    /// <summary>The removals of a member's comments on a site that stand, the latest of each comment and clause.</summary>
    internal static async Task<IReadOnlyList<Strike>> StrikesAsync(ComityDb db, int siteId, long memberId, CancellationToken cancel)
    {
        var removals = await db.Comments
            .Where(c => c.SiteId == siteId && c.AuthorId == memberId && c.State == CommentState.Removed)
            .Join(db.ModerationActions.Where(a => a.Kind == ModerationKind.Remove && a.UndoneAt == null), c => c.Id, a => a.CommentId, (c, a) => new { c.Id, c.RemovedClause, a.Clause, a.At })
            .Where(r => r.Clause == r.RemovedClause)
            .ToListAsync(cancel);
        return [.. removals.GroupBy(r => new { r.Id, r.Clause }).Select(g => new Strike(g.Key.Id, g.Key.Clause!, g.Max(r => r.At)))];
    }

    internal sealed record Strike(long CommentId, string Clause, DateTimeOffset At);
}
