using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>Imposes the sanction of a step that the policy marks as automatic, as a part of the removal that reaches it.</summary>
internal sealed class AutomaticSteps(SanctionRecords records)
{
    /// <param name="head">The removal, or the head of several; anything else has no consequence.</param>
    /// <param name="comments">What was removed by it.</param>
    public async Task FollowAsync(ComityDb db, ModerationAction head, IReadOnlyList<Comment> comments, Sitting sitting, CancellationToken cancel)
    {
        if (head.Kind != ModerationKind.Remove || sitting.Policy.Find(head.Clause!) is not { } clause || !clause.Sanctions.Steps.Any(s => s.Automatic))
            return;
        foreach (var group in comments.GroupBy(c => c.AuthorId))
        {
            var count = (await Ladder.StrikesAsync(db, sitting.SiteId, group.Key, cancel)).Count(s => s.Clause == clause.Id && s.At > sitting.Now - clause.Sanctions.Decay);
            var due = Ladder.DueAt(clause, count);
            if (due is not { Automatic: true } || due.Strikes <= count - group.Count() || await IsSparedAsync(db, group.Key, due, sitting, cancel))
                continue;
            await ImposeAsync(db, head, (group.Key, clause, due, count), sitting, cancel);
        }
    }

    /// <summary>Staff are left to people, and nobody is bound twice by the same or a graver measure.</summary>
    private static async Task<bool> IsSparedAsync(ComityDb db, long memberId, SanctionStep due, Sitting sitting, CancellationToken cancel)
    {
        if (await SanctionRules.WhyNotAsync(db, (sitting.ActorId, sitting.Role), memberId, sitting.SiteId, cancel) is not null)
            return true;
        var standing = await db.Sanctions.Where(s => s.MemberId == memberId && (s.SiteId == null || s.SiteId == sitting.SiteId) && s.LiftedAt == null).ToListAsync(cancel);
        return due.Kind != SanctionKind.Warning && standing.Exists(s => s.Kind >= due.Kind && s.IsInForce(sitting.Now));
    }

    private async Task ImposeAsync(ComityDb db, ModerationAction head, (long MemberId, Clause Clause, SanctionStep Due, int Strikes) what, Sitting sitting, CancellationToken cancel)
    {
        var title = what.Clause.Title.In(sitting.Policy.Languages[0]);
        var sanction = new Sanction
        {
            SiteId = sitting.SiteId,
            MemberId = what.MemberId,
            Kind = what.Due.Kind,
            Clause = what.Clause.Id,
            Reason = $"The policy asks for it after {what.Strikes} {(what.Strikes == 1 ? "removal" : "removals")} within {(int)what.Clause.Sanctions.Decay.TotalDays} days under clause {sitting.Policy.NumberOf(what.Clause.Id)}, {title}.",
            StartsAt = sitting.Now,
            EndsAt = sitting.Now + what.Due.For,
            ImposedById = sitting.ActorId,
            Automatic = true,
        };
        db.Sanctions.Add(sanction);
        await db.SaveChangesAsync(cancel);
        var action = new ModerationAction
        {
            SiteId = sitting.SiteId,
            Kind = ModerationKind.Sanction,
            PartOfId = head.Id,
            Clause = sanction.Clause,
            Note = sanction.Reason,
            ActorId = sitting.ActorId,
            At = sitting.Now,
        };
        await records.AddAsync(db, sanction, action, sitting, cancel);
    }
}
