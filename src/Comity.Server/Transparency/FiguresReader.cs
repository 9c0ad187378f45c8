using Comity.Server.Discussion;
using Comity.Server.Moderation;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Transparency;

/// <summary>Counts a site's discussions from its own tables; nothing is kept for it.</summary>
public sealed class FiguresReader(ComityDb db, CurrentSite site, PolicyBook policies, FiguresReader.Parts parts)
{
    /// <summary>What is counted apart.</summary>
    public sealed record Parts(HatredWatch Watch, QueueHistory Queue, AppealCounts Appeals);

    private const int Top = 10;
    private const int FewestOfARaid = 10;

    public async Task<Figures> ReadAsync(Period period, CancellationToken cancel)
    {
        var sent = await SentAsync(period, cancel);
        var hours = sent.GroupBy(s => (s.StoryId, Hour: s.CreatedAt.UtcTicks / TimeSpan.TicksPerHour));
        var raids = hours.Where(g => g.Count(s => s.Stopped) is var stopped && stopped >= FewestOfARaid && 2 * stopped >= g.Count()).ToList();
        var top = sent.GroupBy(s => s.StoryId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(Top).ToList();
        var named = top.Select(g => g.Key).Concat(raids.Select(g => g.Key.StoryId)).Distinct().ToList();
        var stories = await db.Stories.Where(s => named.Contains(s.Id)).Select(s => new { s.Id, s.Slug, s.Headline }).ToDictionaryAsync(s => s.Id, cancel);
        var queue = await parts.Queue.ReadAsync(period, cancel);
        var byDay = sent.ToLookup(s => Period.Day(s.CreatedAt));
        return new Figures(period)
        {
            Days = [.. period.Days.Select(d => new DayFigures(d, Count(byDay[d], "publish"), Count(byDay[d], "hold"), Count(byDay[d], "refuse")))],
            Clauses = await ClausesAsync(period, sent, cancel),
            Decisions = queue.Decisions,
            Queue = queue.Now,
            QueueDays = queue.Days,
            Appeals = await parts.Appeals.FiledAsync(period, cancel),
            Overturns = await parts.Appeals.OverturnsAsync(period, cancel),
            Nudges = Nudges(sent),
            Previews = await PreviewsAsync(period, cancel),
            Reports = await ReportsAsync(period, cancel),
            Stories = [.. top.Select(g => new StoryFigures(stories[g.Key].Slug, stories[g.Key].Headline, g.Count(), g.Count(s => s.Stopped)))],
            Raids = [.. raids.OrderByDescending(g => g.Key.Hour).Select(g => new Raid(
                new DateTimeOffset(g.Key.Hour * TimeSpan.TicksPerHour, TimeSpan.Zero), stories[g.Key.StoryId].Slug, stories[g.Key.StoryId].Headline, g.Count(), g.Count(s => s.Stopped)))],
            Hatred = await parts.Watch.ReadAsync(period, cancel),
        };
    }

    /// <summary>A comment as first sent.</summary>
    /// <param name="Verdict">Of the program over the first text.</param>
    /// <param name="Findings">JSON, of the first text; empty when it was published.</param>
    /// <param name="Last">The program's verdict over the newest text.</param>
    private sealed record Sent(long StoryId, DateTimeOffset CreatedAt, string Verdict, string Findings, int Revisions, string Last)
    {
        public bool Stopped => Verdict != "publish";
    }

    private Task<List<Sent>> SentAsync(Period period, CancellationToken cancel) => SentComments.In(db, site.Id, period)
        .Join(db.CommentRevisions.Where(r => r.Number == 1), c => c.Id, r => r.CommentId, (c, r) => new Sent(
            c.StoryId, c.CreatedAt, r.Verdict, r.Verdict == "publish" ? "" : r.Findings,
            r.Verdict == "publish" ? 1 : db.CommentRevisions.Count(x => x.CommentId == c.Id),
            r.Verdict == "publish" ? r.Verdict : db.CommentRevisions.Where(x => x.CommentId == c.Id).OrderByDescending(x => x.Number).Select(x => x.Verdict).First()))
        .ToListAsync(cancel);

    private static int Count(IEnumerable<Sent> sent, string verdict) => sent.Count(s => s.Verdict == verdict);

    private static NudgeFigures Nudges(List<Sent> sent)
    {
        var shown = sent.Where(s => s.Verdict == "refuse").ToList();
        var edited = shown.Where(s => s.Revisions > 1).ToList();
        return new NudgeFigures(shown.Count, edited.Count, edited.Count(s => s.Last == "publish"));
    }

    private async Task<PreviewFigures> PreviewsAsync(Period period, CancellationToken cancel)
    {
        var days = await db.NudgeDays.AsNoTracking().Where(d => d.SiteId == site.Id && d.Day >= period.Begin && d.Day < period.End).ToListAsync(cancel);
        return new PreviewFigures(days.Sum(d => d.Shown), days.Sum(d => d.Edited), days.Sum(d => d.Improved), days.Sum(d => d.Unchanged));
    }

    private async Task<IReadOnlyList<ClauseFigures>> ClausesAsync(Period period, List<Sent> sent, CancellationToken cancel)
    {
        var stopped = new Dictionary<(string Clause, string Verdict), int>();
        foreach (var comment in sent.Where(s => s.Stopped))
        {
            foreach (var clause in FindingJson.Read(comment.Findings).Where(f => f.Calls == comment.Verdict).Select(f => f.Clause).Distinct())
                stopped[(clause, comment.Verdict)] = stopped.GetValueOrDefault((clause, comment.Verdict)) + 1;
        }

        var removed = await db.ModerationActions
            .Where(a => a.SiteId == site.Id && a.At >= period.Begin && a.At < period.End && a.Kind == ModerationKind.Remove && a.UndoneAt == null && a.Clause != null)
            .GroupBy(a => a.Clause!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var policy = (await policies.InForceAsync(site.Id, cancel)).Policy;
        var order = policy.Clauses.Select(c => c.Id).ToList();
        return [.. stopped.Keys.Select(k => k.Clause).Concat(removed.Keys).Distinct().OrderBy(c => order.IndexOf(c) is var at && at < 0 ? int.MaxValue : at).ThenBy(c => c, StringComparer.Ordinal)
            .Select(c => new ClauseFigures(
                c, c.Length == 0 ? "Procedure (newcomers, pre-moderation)" : ClauseName.Of(policy, c, site.Site.Language),
                stopped.GetValueOrDefault((c, "hold")), stopped.GetValueOrDefault((c, "refuse")), removed.GetValueOrDefault(c)))];
    }

    private async Task<ReportFigures> ReportsAsync(Period period, CancellationToken cancel)
    {
        var reports = await db.Reports.Where(r => r.SiteId == site.Id && r.At >= period.Begin && r.At < period.End).Select(r => r.Upheld).ToListAsync(cancel);
        return new ReportFigures(reports.Count, reports.Count(u => u == true), reports.Count(u => u == false));
    }
}
