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
        var strikes = await db.Comments
            .Where(c => c.SiteId == site.Id && c.AuthorId == memberId && c.State == CommentState.Removed)
            .Join(db.ModerationActions.Where(a => a.Kind == ModerationKind.Remove && a.UndoneAt == null), c => c.Id, a => a.CommentId, (c, a) => new { c.Id, a.Clause, a.At })
            .ToListAsync(cancel);
        return [.. policy.Clauses
            .Select(clause =>
            {
                var count = strikes.Where(s => s.Clause == clause.Id && s.At > now - clause.Sanctions.Decay).Select(s => s.Id).Distinct().Count();
                return new Proposal(clause, policy.NumberOf(clause.Id), count, clause.Sanctions.Steps.LastOrDefault(s => s.Strikes <= count));
            })
            .Where(p => p.Strikes > 0)];
    }
}
