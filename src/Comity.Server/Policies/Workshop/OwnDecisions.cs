using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Server.Discussion;
using Comity.Storage;

namespace Comity.Server.Policies.Workshop;

/// <summary>A text with what a person decided over it.</summary>
/// <param name="Subject">What it was removed for, in the trainer's words; null: it was let stand.</param>
/// <param name="HeldOut">One text in five is never learnt from, so that models can be compared on it.</param>
internal sealed record OwnDecision(Submission Submission, string? Subject, bool HeldOut);

/// <summary>What the people of a site decided, for training and comparing models.</summary>
internal sealed class OwnDecisions(Judging judging, TimeProvider time)
{
    private const ulong HeldOutOneIn = 5;

    /// <summary>The trainer's words for what a removal says, by the check that a clause names first.</summary>
    private static readonly (string Subject, string[] Checks)[] Subjects =
    [
        ("hatred", ["slurs", "dehumanising", "contempt", "identity-attack-score"]),
        ("personal-attacks", ["insults", "insult-score"]),
        ("profanity", ["profanity"]),
        ("violence", ["threats", "threat-score"]),
        ("sexual", ["sexual", "sexual-score"]),
        ("spam", [.. new[] { "spam", "links" }, RepeatsCheck.Name]),
    ];

    public static IEnumerable<(string Subject, ScoreAttribute Attribute)> Heads => Subjects.Select(s => (s.Subject, DecisionLabels.Subjects[s.Subject]));

    /// <summary>All decisions of the last days, oldest first. Removals under a clause of which no check is about words that can be learnt, such as one on names, are left out.</summary>
    public async Task<IReadOnlyList<OwnDecision>> ReadAsync(ComityDb db, (int Id, PolicyDocument Policy) site, int days, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var past = new PastTexts(db, await judging.SiteFactsAsync(site.Id, cancel), new PastSpan(site.Id, now.AddDays(-days), DateTimeOffset.MaxValue, WithEarlier: false));
        return [.. past.Read().SelectMany(p => p).Where(t => t.Person is not null).Select(t => Of(t, site.Policy)).OfType<OwnDecision>()];
    }

    private static OwnDecision? Of(PastText text, PolicyDocument policy)
    {
        var heldOut = (ulong)text.CommentId * 0x9E3779B97F4A7C15 >> 32 is var mixed && mixed % HeldOutOneIn == 0;
        if (text.Person is { Breach: false })
            return new OwnDecision(text.Submission, null, heldOut);
        var checks = policy.Find(text.Person?.Clause ?? "")?.Checks.Select(c => c.Check).ToList() ?? [];
        var subject = checks.Select(c => Subjects.FirstOrDefault(s => s.Checks.Contains(c, StringComparer.Ordinal)).Subject).FirstOrDefault(s => s is not null);
        return subject is null ? null : new OwnDecision(text.Submission, subject, heldOut);
    }
}

/// <summary>How one model's scores for one attribute agree with what people decided.</summary>
/// <param name="Texts">Let stand, or removed for the attribute's subject.</param>
/// <param name="Breaches">Removed, of these.</param>
internal sealed record ModelFigures(int Texts, int Breaches)
{
    private const int Bins = 10;

    /// <summary>Area under the ROC curve: how often a removed text scores higher than one that was let stand; null without both.</summary>
    public double? Auc { get; private init; }

    /// <summary>Mean squared distance of score and decision; lower is better.</summary>
    public double Brier { get; private init; }

    /// <summary>Reliability: mean distance, over ten bins of scores, between the mean score and the share removed (expected calibration error); lower is better.</summary>
    public double CalibrationError { get; private init; }

    public static ModelFigures Of(IReadOnlyList<(double Score, bool Breach)> rows) => new(rows.Count, rows.Count(r => r.Breach))
    {
        Auc = AucOf(rows),
        Brier = rows.Count == 0 ? 0 : rows.Average(r => Math.Pow(r.Score - (r.Breach ? 1 : 0), 2)),
        CalibrationError = rows.GroupBy(r => Math.Min((int)(r.Score * Bins), Bins - 1))
            .Sum(bin => bin.Count() * Math.Abs(bin.Average(r => r.Score) - bin.Average(r => r.Breach ? 1.0 : 0.0))) / Math.Max(1, rows.Count),
    };

    /// <summary>By ranks (Mann and Whitney's U), equal scores sharing theirs.</summary>
    private static double? AucOf(IReadOnlyList<(double Score, bool Breach)> rows)
    {
        double breaches = rows.Count(r => r.Breach);
        var fine = rows.Count - breaches;
        if (breaches == 0 || fine == 0)
            return null;
        var (rank, sum) = (0.0, 0.0);
        foreach (var same in rows.GroupBy(r => r.Score).OrderBy(g => g.Key))
        {
            sum += same.Count(r => r.Breach) * (rank + (same.Count() + 1) / 2.0);
            rank += same.Count();
        }

        return (sum - breaches * (breaches + 1) / 2) / (breaches * fine);
    }
}
