using Comity.Policy.Checks;
using Comity.Policy.Sentence;
using Comity.Server.Discussion;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Transparency;

/// <summary>
/// Shows an editor a wave of hatred as it rises: how many comments a day speak with hatred of which kind of group,
/// against the four weeks before. Of kinds only, never of a named people. Texts that were erased since no longer count.
/// </summary>
public sealed class HatredWatch(ComityDb db, CurrentSite site)
{
    private const int BaselineDays = 28;

    /// <summary>A finding below it is a hint.</summary>
    private const double Likely = 0.6;

    private static readonly string[] Checks = ["contempt", "dehumanising", "slurs", "identity-attack-score"];

    /// <summary>The checks as stored findings name them.</summary>
    private static readonly string[] Marks = [.. Checks.Select(c => $"\"{c}\"")];

    /// <summary>All kinds of which anything was found within the period, the most found first.</summary>
    public async Task<IReadOnlyList<WatchedKind>> ReadAsync(Period period, CancellationToken cancel)
    {
        var counts = await CountAsync(period with { From = period.From.AddDays(-BaselineDays) }, cancel);
        return [.. Enum.GetValues<GroupKind>().Where(k => k != GroupKind.None)
            .Select(kind => new WatchedKind(kind.ToString().ToLowerInvariant(), [.. period.Days.Select(day => WatchedDay.Of(
                day, counts.GetValueOrDefault((kind, day)), Enumerable.Range(1, BaselineDays).Average(back => (double)counts.GetValueOrDefault((kind, day.AddDays(-back))))))]))
            .Where(k => k.Found > 0).OrderByDescending(k => k.Found)];
    }

    private async Task<Dictionary<(GroupKind Kind, DateOnly Day), int>> CountAsync(Period period, CancellationToken cancel)
    {
        var counts = new Dictionary<(GroupKind, DateOnly), int>();
        var rows = SentComments.In(db, site.Id, period)
            .Join(db.CommentRevisions.Where(r => r.Number == 1), c => c.Id, r => r.CommentId, (c, r) => new { c.CreatedAt, c.Language, r.Body, r.Findings })
            .Where(r => r.Body != "" && Marks.Any(m => r.Findings.Contains(m)));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!FindingJson.Read(row.Findings).Any(f => f.Score >= Likely && Checks.Contains(f.Check)))
                continue;
            foreach (var kind in SentenceReading.Of(Reading.Of(row.Body, row.Language)).Mentions.Select(m => m.Kind).Where(k => k != GroupKind.None).Distinct())
            {
                var key = (kind, Period.Day(row.CreatedAt));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }
}
