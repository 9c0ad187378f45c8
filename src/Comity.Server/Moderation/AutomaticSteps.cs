using Comity.Policy;
using Comity.Server.Appeals;
using Comity.Server.Policies;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>
/// Imposes the sanction of a step that the policy marks as automatic, as a part of the removal that reaches it, and lifts
/// it when removals are overturned so that those that stand no longer reach the step.
/// </summary>
internal sealed class AutomaticSteps(SanctionRecords records, PolicyBook policies)
{
    public const string Unfounded = "The policy imposed it for removals that do not all stand any more, so it cannot come back.";

    /// <param name="head">The decision, or the head of several, saved. Only removals and what overturns them have a consequence.</param>
    /// <param name="comments">What it is about, saved.</param>
    public Task FollowAsync(ComityDb db, ModerationAction head, IReadOnlyList<Comment> comments, Sitting sitting, CancellationToken cancel) => head.Kind switch
    {
        ModerationKind.Remove => AfterRemovalAsync(db, head, comments, sitting, cancel),
        ModerationKind.Restore or ModerationKind.UpholdAppeal => AfterReturnAsync(db, head, comments, sitting, cancel),
        _ => Task.CompletedTask,
    };

    /// <summary>Those that bind the members now though the removals that stand do not reach their step.</summary>
    public async Task<IReadOnlyList<Sanction>> UnfoundedAsync(ComityDb db, IEnumerable<long> memberIds, Sitting sitting, CancellationToken cancel)
    {
        var members = memberIds.Distinct().ToList();
        var unfounded = new List<Sanction>();
        foreach (var sanction in await db.Sanctions.Where(s => s.Automatic && s.SiteId == sitting.SiteId && members.Contains(s.MemberId) && s.LiftedAt == null).OrderBy(s => s.Id).ToListAsync(cancel))
        {
            if (sanction.IsInForce(sitting.Now) && !await IsFoundedAsync(db, sanction, cancel))
                unfounded.Add(sanction);
        }

        return unfounded;
    }

    /// <summary>
    /// Whether the removals that stand reach the step that it was imposed for, in the policy of that day. They are counted over the decay before
    /// it was imposed and ever since: that a breach grows old ends no sanction. A person's sanction always is founded.
    /// </summary>
    public async Task<bool> IsFoundedAsync(ComityDb db, Sanction sanction, CancellationToken cancel)
    {
        if (!sanction.Automatic || sanction.SiteId is not { } site || await Restrictions.OfAsync(db, sanction, cancel) is not { } imposed)
            return true;
        var clause = (await policies.AtAsync(db, site, imposed.PolicyVersion, cancel)).Policy.Find(sanction.Clause ?? "");
        var step = clause?.Sanctions.Steps.FirstOrDefault(s => s.Automatic && s.Kind == sanction.Kind && s.For == sanction.EndsAt - sanction.StartsAt);
        if (step is null)
            return true;
        var strikes = await Ladder.StrikesAsync(db, site, sanction.MemberId, cancel);
        return strikes.Count(s => s.Clause == clause!.Id && s.At > sanction.StartsAt - clause.Sanctions.Decay) >= step.Strikes;
    }

    private async Task AfterReturnAsync(ComityDb db, ModerationAction head, IReadOnlyList<Comment> comments, Sitting sitting, CancellationToken cancel)
    {
        foreach (var sanction in await UnfoundedAsync(db, comments.Select(c => c.AuthorId), sitting, cancel))
        {
            sanction.LiftedAt = sitting.Now;
            sanction.LiftedById = sitting.ActorId;
            var action = new ModerationAction { SiteId = sitting.SiteId, Kind = ModerationKind.LiftSanction, PartOfId = head.Id, ActorId = sitting.ActorId, At = sitting.Now };
            await records.AddAsync(db, sanction, action, sitting, cancel);
        }
    }

    private async Task AfterRemovalAsync(ComityDb db, ModerationAction head, IReadOnlyList<Comment> comments, Sitting sitting, CancellationToken cancel)
    {
        if (sitting.Policy.Find(head.Clause!) is not { } clause || !clause.Sanctions.Steps.Any(s => s.Automatic))
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
