using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Transparency;

/// <summary>Counts a site's appeals and the decisions that did not stand.</summary>
public sealed class AppealCounts(ComityDb db, CurrentSite site)
{
    public async Task<AppealsFiled> FiledAsync(Period period, CancellationToken cancel)
    {
        var filed = (await db.Appeals.Where(a => a.SiteId == site.Id && a.FiledAt >= period.Begin && a.FiledAt < period.End).Select(a => a.FiledAt).ToListAsync(cancel))
            .CountBy(Period.Day).ToDictionary();
        var closed = await Closed(period).Select(a => new { At = a.ClosedAt!.Value, a.Outcome }).ToListAsync(cancel);
        var byDay = closed.Where(a => a.Outcome != AppealOutcome.Settled).ToLookup(a => Period.Day(a.At), a => a.Outcome == AppealOutcome.Upheld);
        return new AppealsFiled(
            [.. period.Days.Select(d => new AppealDay(d, filed.GetValueOrDefault(d), byDay[d].Count(), byDay[d].Count(upheld => upheld)))],
            closed.Count(a => a.Outcome == AppealOutcome.Settled));
    }

    public async Task<Overturns> OverturnsAsync(Period period, CancellationToken cancel)
    {
        var upheld = await Closed(period).Where(a => a.Outcome == AppealOutcome.Upheld).GroupBy(a => a.DeciderId == null)
            .Select(g => new { ByProgram = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.ByProgram, g => g.Count, cancel);
        var undone = await db.ModerationActions.CountAsync(a => a.SiteId == site.Id && a.UndoneAt >= period.Begin && a.UndoneAt < period.End && a.PartOfId == null, cancel);
        return new Overturns(upheld.GetValueOrDefault(true), upheld.GetValueOrDefault(false), undone);
    }

    private IQueryable<Appeal> Closed(Period period) => db.Appeals.Where(a => a.SiteId == site.Id && a.ClosedAt >= period.Begin && a.ClosedAt < period.End);
}
