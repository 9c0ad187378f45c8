using Comity.Policy;

namespace Comity.Server.Moderation;

/// <summary>
/// Why an entry stands where it stands in the queue:
/// <code>urgency = severity × certainty × reach × waiting</code>
/// <list type="table">
/// <item><term>severity</term><description>0.2–1: what is at stake if it is true, by the check that found it or that serves the reported clause (<see cref="SeverityOf"/>). People in danger come first: threats and private data, then contempt for groups, sexual content, insults, profanity; spam and noise last.</description></item>
/// <item><term>certainty</term><description>0–1: the finding's score; for reports 1 − ¼^weight, so one report by a member of whom nothing is known, weight 0.5, says 0.5, two 0.75, three 0.88; guests weigh less, who was often right more. Of several findings and reported clauses the one counts for which severity × certainty is highest.</description></item>
/// <item><term>reach</term><description>1–5 or so: how many people read along, 1 + log₂(1 + comments under the story within the last six hours) ÷ 4; half as much again when readers see the comment now.</description></item>
/// <item><term>waiting</term><description>1 + hours ÷ 6, without a limit, so that nothing waits for ever.</description></item>
/// </list>
/// Nothing else counts; in particular not who wrote it. Equal urgency: the older first.
/// </summary>
public sealed record Urgency(double Severity, double Certainty, double Reach, double Waiting)
{
    /// <summary>Of an entry without any finding or report, such as one that is pre-moderated.</summary>
    public static readonly (double Severity, double Certainty) Unknown = (0.3, 0.5);

    private const double OtherSeverity = 0.4;

    /// <summary>By check; a check that is not named here, such as one by an outside model, has 0.4.</summary>
    private static readonly Dictionary<string, double> Severities = new(StringComparer.Ordinal)
    {
        ["threats"] = 1,
        ["threat-score"] = 1,
        ["private-data"] = 0.95,
        ["dehumanising"] = 0.9,
        ["contempt"] = 0.85,
        ["slurs"] = 0.85,
        ["identity-attack-score"] = 0.8,
        ["sexual"] = 0.7,
        ["sexual-score"] = 0.7,
        ["insults"] = 0.5,
        ["insult-score"] = 0.5,
        ["names"] = 0.4,
        ["profanity"] = 0.4,
        ["spam"] = 0.3,
        ["links"] = 0.25,
        ["repeats"] = 0.25,
        ["shouting"] = 0.2,
        ["length"] = 0.2,
    };

    public double Score => Severity * Certainty * Reach * Waiting;

    public static double SeverityOf(string check) => Severities.GetValueOrDefault(check, OtherSeverity);

    /// <summary>A clause weighs what the gravest check weighs that serves it.</summary>
    public static double SeverityOf(Clause? clause) =>
        clause is { Checks.Count: > 0 } ? clause.Checks.Max(c => SeverityOf(c.Check)) : OtherSeverity;

    /// <param name="weight">Sum of the reports' weights (<see cref="Discussion.Weighing"/>).</param>
    public static double CertaintyOfReports(double weight) => 1 - Math.Pow(0.25, weight);

    /// <param name="comments">Sent under the story within <see cref="ReachTime"/>.</param>
    public static double ReachOf(int comments, bool isPublic) => (1 + Math.Log2(1 + comments) / 4) * (isPublic ? 1.5 : 1);

    public static double WaitingOf(TimeSpan wait) => 1 + Math.Max(0, wait.TotalHours) / 6;

    /// <summary>Over which a story's liveliness is counted.</summary>
    public static readonly TimeSpan ReachTime = TimeSpan.FromHours(6);
}
