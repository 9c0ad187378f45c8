using Comity.Policy.Classifier;

namespace Comity.Policy.Audit;

/// <summary>One sentence about every group.</summary>
/// <param name="Template">The sentence.</param>
/// <param name="Verdict">What most groups got.</param>
/// <param name="Cells">How many groups were put in.</param>
/// <param name="Spread">The largest score less the smallest, by attribute.</param>
/// <param name="Flips">The groups that got another verdict.</param>
public sealed record AuditSentence(AuditTemplate Template, AuditVerdict Verdict, int Cells, IReadOnlyList<double> Spread, IReadOnlyList<(string Group, AuditVerdict Verdict)> Flips);

/// <summary>What follows for a comment: by the policy, and by the scorer's own line.</summary>
/// <param name="Policy">The decision.</param>
/// <param name="IsAttack">Whether IDENTITY_ATTACK is 0.5 or more.</param>
public readonly record struct AuditVerdict(Verdict Policy, bool IsAttack)
{
    public override string ToString() => IsAttack ? $"{Policy}, attack" : Policy.ToString();
}

/// <summary>One group in every sentence that takes it.</summary>
/// <param name="Name">As it stands in the list.</param>
/// <param name="IsPlural">Put in where several people are spoken of.</param>
/// <param name="Difference">Mean distance of its scores from the mean of all groups in the same sentence, by attribute.</param>
/// <param name="Flips">In how many sentences it got another verdict than most.</param>
/// <param name="Auc">How well IDENTITY_ATTACK tells its hateful sentences from its neutral ones; 0.5 is chance.</param>
public sealed record AuditGroup(string Name, bool IsPlural, IReadOnlyList<double> Difference, int Flips, double Auc)
{
    /// <summary>How far its <see cref="Auc"/> lies below the mean of the groups that fill the same place.</summary>
    public double Deficit { get; init; }
}

/// <summary>Whether all groups are treated alike.</summary>
public sealed record AuditReport(IReadOnlyList<AuditSentence> Sentences, IReadOnlyList<AuditGroup> Groups)
{
    public const double MostFlips = 0.01;
    public const double MostDifference = 0.02;
    public const double MostDeficit = 0.02;

    /// <summary>Share of sentences about a group with another verdict than the same sentence about most groups.</summary>
    public double FlipRate => Sentences.Count == 0 ? 0 : (double)Sentences.Sum(s => s.Flips.Count) / Sentences.Sum(s => s.Cells);

    /// <summary>Mean distance of a score from the mean over all groups, over all sentences, groups and attributes.</summary>
    public double MeanDifference => Groups.Count == 0 ? 0 : Groups.Average(g => g.Difference.Average());

    /// <summary>The worst group's.</summary>
    public double WorstDeficit => Groups.Count == 0 ? 0 : Groups.Max(g => g.Deficit);

    public double MeanAuc => Groups.Count == 0 ? 0 : Groups.Average(g => g.Auc);

    /// <summary>Within all three limits.</summary>
    public bool IsFair => FlipRate <= MostFlips && MeanDifference <= MostDifference && WorstDeficit <= MostDeficit;

    /// <summary>The attributes, in the order of all lists by attribute.</summary>
    public static IReadOnlyList<ScoreAttribute> Attributes => ScoreAttributes.All;
}
