using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>Ends a sanction before its time.</summary>
internal sealed class LiftSanction(Writer writer, SanctionRecords records, Desk desk)
{
    internal sealed record Form(string? Return);

    public static async Task<IResult> FromForm(long id, [FromForm] Form form, LiftSanction lift, ConsoleAnswers answers, CancellationToken cancel) =>
        await answers.AfterAsync(await lift.RunAsync(id, cancel), form.Return, cancel);

    public static async Task<IResult> FromApi(long id, LiftSanction lift, CancellationToken cancel) =>
        ApiAnswers.Of(await lift.RunAsync(id, cancel));

    private async Task<Outcome> RunAsync(long id, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        return await writer.RunAsync(async (db, c) =>
        {
            var sanction = await db.Sanctions.SingleOrDefaultAsync(s => s.Id == id && (s.SiteId == null || s.SiteId == sitting.SiteId), c);
            if (sanction is null || !await Authors.IsKnownAsync(db, sitting.SiteId, sanction.MemberId, c))
                return Outcome.NotFound;
            if (await SanctionRules.WhyNotAsync(db, (sitting.ActorId, sitting.Role), sanction.MemberId, sanction.SiteId, c) is { } why)
                return Outcome.Forbidden(why);
            if (sanction.LiftedAt is not null)
                return Outcome.Stale("It has been lifted already.");
            if (sanction.EndsAt <= sitting.Now)
                return Outcome.Stale("It has ended by itself already.");
            sanction.LiftedAt = sitting.Now;
            sanction.LiftedById = sitting.ActorId;
            var action = new ModerationAction { SiteId = sitting.SiteId, Kind = ModerationKind.LiftSanction, ActorId = sitting.ActorId, At = sitting.Now };
            await records.AddAsync(db, sanction, action, sitting, c);
            return Outcome.Done(action);
        }, cancel);
    }
}
