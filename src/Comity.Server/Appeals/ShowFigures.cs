using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>How often decisions of one kind did not stand on appeal.</summary>
/// <param name="Name">The clause, the check, or who decided.</param>
/// <param name="Upheld">Appeals whose author was right.</param>
/// <param name="Answered">Appeals answered by a person; those that were settled without an answer say nothing and are left out.</param>
public sealed record Overturn(string Name, int Upheld, int Answered)
{
    public double Rate => Answered == 0 ? 0 : (double)Upheld / Answered;

    /// <summary>Where the true rate lies with 95 % confidence (Wilson's interval).</summary>
    public (double Low, double High) Interval
    {
        get
        {
            const double z = 1.96;
            double n = Answered, p = Rate;
            if (Answered == 0)
                return (0, 1);
            var middle = p + z * z / (2 * n);
            var reach = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n));
            return (Math.Max(0, (middle - reach) / (1 + z * z / n)), Math.Min(1, (middle + reach) / (1 + z * z / n)));
        }
    }
}

/// <summary>Overturn rates of the site.</summary>
public sealed record AppealFigures(int Open, int Settled, Overturn All, IReadOnlyList<Overturn> Clauses, IReadOnlyList<Overturn> Checks)
{
    /// <summary>Of each who decided first; null: the reader's role does not show them.</summary>
    public IReadOnlyList<Overturn>? Deciders { get; init; }
}

/// <summary><c>/console/appeals/figures</c></summary>
public static class ShowFigures
{
    public sealed record View(Frame Frame, AppealFigures Figures);

    internal static async Task<IResult> Handle(FigureReader figures, Frames frames, CancellationToken cancel) =>
        Page.Show<AppealFiguresPage>(new View(await frames.ReadAsync(cancel), await figures.ReadAsync(cancel)));

    internal static async Task<IResult> Json(FigureReader figures, CancellationToken cancel) => TypedResults.Ok(AppealFiguresJson.Of(await figures.ReadAsync(cancel)));
}

/// <summary>Counts the answered appeals of the current site.</summary>
internal sealed class FigureReader(ComityDb db, CurrentSite site, Visitors visitors, CurrentPolicy policy)
{
    public async Task<AppealFigures> ReadAsync(CancellationToken cancel)
    {
        var rows = await db.Appeals.Where(a => a.SiteId == site.Id)
            .GroupBy(a => new { a.Clause, a.Check, a.DeciderId, a.Outcome })
            .Select(g => new Row(g.Key.Clause, g.Key.Check, g.Key.DeciderId, g.Key.Outcome, g.Count())).ToListAsync(cancel);
        var answered = rows.Where(r => r.Outcome is AppealOutcome.Upheld or AppealOutcome.Rejected).ToList();
        var clauses = (await policy.ClausesAsync(cancel)).ToDictionary(c => c.Id, c => c.Name);
        return new AppealFigures(
            rows.Where(r => r.Outcome is null).Sum(r => r.Count),
            rows.Where(r => r.Outcome == AppealOutcome.Settled).Sum(r => r.Count),
            Group(answered, _ => "All").FirstOrDefault() ?? new Overturn("All", 0, 0),
            Group(answered, r => r.Clause is null ? "No clause" : r.Clause == Grounds.Law ? "The law" : clauses.GetValueOrDefault(r.Clause, r.Clause)),
            Group(answered.Where(r => r.DeciderId is null), r => r.Check ?? "Readers’ reports"))
        {
            Deciders = (await visitors.CurrentAsync(cancel)).Role is StaffRole.Auditor or >= StaffRole.Editor ? await DecidersAsync(answered, cancel) : null,
        };
    }

    private async Task<IReadOnlyList<Overturn>> DecidersAsync(List<Row> answered, CancellationToken cancel)
    {
        var ids = answered.Select(r => r.DeciderId).OfType<long>().Distinct().ToList();
        var names = await db.Members.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancel);
        // By id first: two people may have one name.
        return [.. answered.GroupBy(r => r.DeciderId).Select(g => Of(g.Key is { } id ? names[id] : "The program", g)).OrderByDescending(o => o.Answered).ThenBy(o => o.Name, StringComparer.Ordinal)];
    }

    private static List<Overturn> Group(IEnumerable<Row> rows, Func<Row, string> name) =>
        [.. rows.GroupBy(name).Select(g => Of(g.Key, g)).OrderByDescending(o => o.Answered).ThenBy(o => o.Name, StringComparer.Ordinal)];

    private static Overturn Of(string name, IEnumerable<Row> rows) =>
        new(name, rows.Where(r => r.Outcome == AppealOutcome.Upheld).Sum(r => r.Count), rows.Sum(r => r.Count));

    private sealed record Row(string? Clause, string? Check, long? DeciderId, AppealOutcome? Outcome, int Count);
}

/// <param name="Rate">Upheld ÷ answered.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Its upper end.</param>
internal sealed record OverturnJson(string Name, int Upheld, int Answered, double Rate, double Low, double High)
{
    public static OverturnJson Of(Overturn overturn) =>
        new(overturn.Name, overturn.Upheld, overturn.Answered, overturn.Rate, overturn.Interval.Low, overturn.Interval.High);
}

/// <param name="Deciders">Null for moderators; editors and higher, and auditors, see them.</param>
internal sealed record AppealFiguresJson(int Open, int Settled, OverturnJson All, IReadOnlyList<OverturnJson> Clauses, IReadOnlyList<OverturnJson> Checks, IReadOnlyList<OverturnJson>? Deciders)
{
    public static AppealFiguresJson Of(AppealFigures figures) => new(
        figures.Open, figures.Settled, OverturnJson.Of(figures.All), [.. figures.Clauses.Select(OverturnJson.Of)], [.. figures.Checks.Select(OverturnJson.Of)],
        figures.Deciders is null ? null : [.. figures.Deciders.Select(OverturnJson.Of)]);
}
