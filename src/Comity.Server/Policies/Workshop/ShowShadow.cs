using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Pages.Workshop;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>What one check in shadow would have done.</summary>
public sealed record ShadowFigures(string Clause, string Check)
{
    public int WouldHold { get; init; }

    public int WouldRefuse { get; init; }

    /// <summary>Of those that a person decided about, the share that was removed.</summary>
    public required Share Precision { get; init; }

    /// <summary>Of those that a person removed under the clause, the share that it would have caught; of all removals, for a clause that is itself in shadow.</summary>
    public required Share Recall { get; init; }

    /// <summary>Texts a day that it would add to what the policy in force holds and refuses.</summary>
    public double AddedPerDay { get; init; }
}

/// <summary>What clauses and checks in shadow found since they are there.</summary>
public static class ShowShadow
{
    public const int Days = 30;

    /// <summary>More texts than this are not looked at; the newest are.</summary>
    public const int Most = 20_000;

    public sealed record View(BenchView Bench, IReadOnlyList<ShadowFigures> Figures, bool IsCut);

    internal static async Task<IResult> Handle(Workbench bench, PolicyBook book, TimeProvider time, CancellationToken cancel)
    {
        var (figures, isCut) = await ReadAsync(bench, book, time, cancel);
        return Page.Show<ShadowPage>(new View(await bench.ReadAsync(cancel), figures, isCut));
    }

    internal static async Task<(IReadOnlyList<ShadowFigures> Figures, bool IsCut)> ReadAsync(Workbench bench, PolicyBook book, TimeProvider time, CancellationToken cancel)
    {
        var since = time.GetUtcNow().AddDays(-Days);
        var policy = (await book.InForceAsync(bench.Site.Id, cancel)).Policy;
        var began = await BeganAsync(bench, book, since, cancel);
        var texts = await bench.Db.CommentRevisions.AsNoTracking().Where(r => r.Shadow != null && r.At >= since)
            .Join(bench.Db.Comments.Where(c => c.SiteId == bench.Site.Id), r => r.CommentId, c => c.Id, (r, c) => r)
            .OrderByDescending(r => r.At).Take(Most + 1).Select(r => new { r.CommentId, r.At, r.Verdict, r.Shadow }).ToListAsync(cancel);
        var said = await SaidAsync(bench.Db, bench.Site.Id, since, cancel);
        var days = texts.Count == 0 ? 1 : Math.Max(1, (time.GetUtcNow() - texts.Min(t => t.At)).TotalDays);
        var found = texts.Take(Most).SelectMany(t => FindingJson.Read(t.Shadow!).Select(f => (f.Clause, f.Check, f.Calls, t.CommentId, t.Verdict)))
            .GroupBy(f => (f.Clause, f.Check)).ToDictionary(g => g.Key, g => g.ToList());
        return ([.. began.Keys.Union(found.Keys).Select(key => Figures(key, found.GetValueOrDefault(key, []), (policy.Find(key.Item1) is not null, days)))], texts.Count > Most);

        ShadowFigures Figures((string Clause, string Check) key, List<(string Clause, string Check, string Calls, long CommentId, string Verdict)> calls, (bool InForce, double Days) of)
        {
            var comments = calls.Select(c => c.CommentId).Distinct().ToList();
            var from = began.GetValueOrDefault(key, since);
            var wanted = said.Where(s => s.Value.At >= from && s.Value.Said.Breach && (!of.InForce || s.Value.Said.Clause == key.Clause)).Select(s => s.Key).ToHashSet();
            var decided = comments.Where(said.ContainsKey).ToList();
            return new ShadowFigures(key.Clause, key.Check)
            {
                WouldHold = calls.Where(c => c.Calls == "hold").Select(c => c.CommentId).Distinct().Count(),
                WouldRefuse = calls.Where(c => c.Calls == "refuse").Select(c => c.CommentId).Distinct().Count(),
                Precision = new Share(decided.Count(c => said[c].Said.Breach), decided.Count),
                Recall = new Share(comments.Count(wanted.Contains), wanted.Count),
                AddedPerDay = calls.Where(c => c.Verdict == "publish").Select(c => c.CommentId).Distinct().Count() / of.Days,
            };
        }
    }

    /// <summary>What is in shadow, with the time since when without a break: what people removed before it could not have been caught.</summary>
    private static async Task<Dictionary<(string Clause, string Check), DateTimeOffset>> BeganAsync(Workbench bench, PolicyBook book, DateTimeOffset since, CancellationToken cancel)
    {
        var began = new Dictionary<(string, string), DateTimeOffset>();
        var versions = await bench.Db.PolicyVersions.AsNoTracking().Where(p => p.SiteId == bench.Site.Id).OrderByDescending(p => p.Version).Select(p => new { p.Version, p.EnactedAt }).ToListAsync(cancel);
        var still = new HashSet<(string, string)>();
        foreach (var version in versions)
        {
            var named = Named((await book.AtAsync(bench.Db, bench.Site.Id, version.Version, cancel)).Policy);
            still = version == versions[0] ? named : [.. still.Intersect(named)];
            foreach (var key in still)
                began[key] = version.EnactedAt;
            if (still.Count == 0 || version.EnactedAt < since)
                break;
        }

        return began;
    }

    private static HashSet<(string, string)> Named(PolicyDocument policy) =>
    [
        .. policy.Clauses.SelectMany(c => c.ShadowChecks.Select(k => (c.Id, k.Check))),
        .. policy.Shadows.SelectMany(c => c.Checks.Select(k => (c.Id, k.Check))),
    ];

    /// <summary>What people decided since then, the last word over each comment.</summary>
    private static async Task<Dictionary<long, (PersonSaid Said, DateTimeOffset At)>> SaidAsync(ComityDb db, int siteId, DateTimeOffset since, CancellationToken cancel)
    {
        var actions = await db.ModerationActions.AsNoTracking()
            .Where(a => a.SiteId == siteId && a.At >= since && a.CommentId != null && a.UndoneAt == null && a.PartOfId == null
                && (a.Kind == ModerationKind.Approve || a.Kind == ModerationKind.Restore || a.Kind == ModerationKind.Remove || a.Kind == ModerationKind.DismissReports))
            .OrderBy(a => a.Id).Select(a => new { Id = a.CommentId!.Value, a.Kind, a.Clause, a.At }).ToListAsync(cancel);
        var said = new Dictionary<long, (PersonSaid, DateTimeOffset)>();
        foreach (var action in actions)
            said[action.Id] = (new PersonSaid(action.Kind == ModerationKind.Remove, action.Clause), action.At);
        return said;
    }
}
