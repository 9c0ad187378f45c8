using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Moderation;

/// <summary>An order to sanction a member.</summary>
/// <param name="MemberId">Whom.</param>
/// <param name="Kind">What.</param>
/// <param name="Everywhere">On all sites of the installation instead of this one.</param>
/// <param name="End">Null: not said.</param>
internal sealed record SanctionOrder(long MemberId, SanctionKind Kind, bool Everywhere, SanctionEnd? End)
{
    /// <summary>Id of the clause that was broken.</summary>
    public string? Clause { get; init; }

    /// <summary>Shown to the member.</summary>
    public string? Reason { get; init; }

    /// <summary>The comment that it follows from.</summary>
    public long? CommentId { get; init; }

    /// <summary>Every comment of the member on this site that is published or held is removed under the clause as a part of it.</summary>
    public bool RemoveAll { get; init; }
}

/// <summary>When a sanction ends: after some days, at a time, or, with neither, when it is lifted.</summary>
internal sealed record SanctionEnd(int? Days = null, DateTimeOffset? At = null)
{
    public static SanctionEnd WhenLifted { get; } = new();

    public DateTimeOffset? From(DateTimeOffset now) => Days is { } days ? now.AddDays(days) : At;
}

/// <summary>Carries out an order to sanction: sanction, record, ledger entry and the word to the member in one transaction.</summary>
internal sealed class Imposing(Writer writer, SanctionRecords records, DecisionWork work, Desk desk, IOptions<ModerationOptions> options)
{
    private const int MaxYears = 10;

    public async Task<BulkOutcome> ImposeAsync(SanctionOrder order, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        return await writer.RunAsync(async (db, c) =>
        {
            if (order.CommentId is { } entry)
                await Claims.KeepAsync(db, entry, sitting, options.Value.ClaimMinutes, c);
            if (await WhyNotAsync(db, order, sitting, c) is { } refusal)
                return new BulkOutcome(refusal, []);
            var sanction = new Sanction
            {
                SiteId = order.Everywhere ? null : sitting.SiteId,
                MemberId = order.MemberId,
                Kind = order.Kind,
                Clause = order.Clause,
                Reason = order.Reason!.Trim(),
                StartsAt = sitting.Now,
                EndsAt = order.End!.From(sitting.Now),
                ImposedById = sitting.ActorId,
            };
            db.Sanctions.Add(sanction);
            await db.SaveChangesAsync(c);
            var (comments, skipped, left) = order.RemoveAll ? await AllAsync(db, order.MemberId, sitting, c) : ([], [], 0);
            var action = new ModerationAction
            {
                SiteId = sitting.SiteId,
                Kind = ModerationKind.Sanction,
                CommentId = order.CommentId,
                Clause = order.Clause,
                Note = sanction.Reason,
                Covers = comments.Count,
                ActorId = sitting.ActorId,
                At = sitting.Now,
            };
            await records.AddAsync(db, sanction, action, sitting, c);
            if (comments.Count > 0)
            {
                await db.SaveChangesAsync(c);
                await work.CarryOutAsync(db, new Deed(Remove.Step, sitting) { Clause = order.Clause, Head = action }, comments, c);
                await Claims.EndAsync(db, comments.ConvertAll(m => m.Id), c);
            }

            return new BulkOutcome(Outcome.Done(action), skipped) { Left = left };
        }, cancel);
    }

    private static async Task<Outcome?> WhyNotAsync(ComityDb db, SanctionOrder order, Sitting sitting, CancellationToken cancel)
    {
        if (!await IsKnownHereAsync(db, order, sitting.SiteId, cancel))
            return Outcome.NotFound;
        if (await SanctionRules.WhyNotAsync(db, (sitting.ActorId, sitting.Role), order.MemberId, order.Everywhere ? null : sitting.SiteId, cancel) is { } why)
            return Outcome.Forbidden(why);
        return Problem(order, sitting) is { } problem ? Outcome.Invalid(problem) : null;
    }

    /// <summary>The newest, as many as one decision takes. What a colleague works on stays theirs, and what waits for an editor is left to editors.</summary>
    private async Task<(List<Comment> Comments, List<Skipped> Skipped, int Left)> AllAsync(ComityDb db, long memberId, Sitting sitting, CancellationToken cancel)
    {
        var standing = db.Comments.Where(m => m.SiteId == sitting.SiteId && m.AuthorId == memberId && (m.State == CommentState.Published || m.State == CommentState.Held));
        var most = options.Value.MostRemovedAtOnce;
        var comments = await standing.OrderByDescending(m => m.Id).Take(most).ToListAsync(cancel);
        var left = comments.Count < most ? 0 : await standing.CountAsync(cancel) - most;
        comments.Reverse();
        var taken = await Claims.InTheWayAsync(db, comments.ConvertAll(m => m.Id), sitting, cancel);
        List<Skipped> skipped = [.. comments
            .Select(m => (Comment: m, Why: Deciding.IsForEditor(m.EscalatedAt, sitting.Role) ? Deciding.ForEditor : taken.GetValueOrDefault(m.Id)))
            .Where(m => m.Why is not null).Select(m => new Skipped(m.Comment.Id, m.Comment.Number, m.Why!))];
        comments.RemoveAll(m => skipped.Exists(s => s.CommentId == m.Id));
        return (comments, skipped, left);
    }

    private static async Task<bool> IsKnownHereAsync(ComityDb db, SanctionOrder order, int siteId, CancellationToken cancel) =>
        await Authors.IsKnownAsync(db, siteId, order.MemberId, cancel)
        && (order.CommentId is null || await db.Comments.AnyAsync(m => m.Id == order.CommentId && m.SiteId == siteId && m.AuthorId == order.MemberId, cancel));

    private static string? Problem(SanctionOrder order, Sitting sitting)
    {
        if (!Enum.IsDefined(order.Kind))
            return "Choose a sanction.";
        if (sitting.Policy.Find(order.Clause ?? "") is null)
            return "Choose the clause of the policy that was broken.";
        if (string.IsNullOrWhiteSpace(order.Reason))
            return "Write the reason; the member reads it.";
        if (order.Reason.Length > Deciding.MaxNote)
            return $"The reason is longer than {Deciding.MaxNote} characters.";
        if (order.End is not { } end)
            return "Choose how long it lasts.";
        var endsAt = end.From(sitting.Now);
        if (order.Kind == SanctionKind.Warning && endsAt is not null)
            return "A warning has no end.";
        if (order.Kind == SanctionKind.Suspension && endsAt is null)
            return "A suspension needs an end; choose how long, or a block instead.";
        if (endsAt <= sitting.Now)
            return "The end lies in the past.";
        return endsAt > sitting.Now.AddYears(MaxYears) ? $"The end lies more than {MaxYears} years ahead; choose “until lifted” for that." : null;
    }
}
