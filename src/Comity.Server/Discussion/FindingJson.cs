using System.Text.Json;
using Comity.Policy;
using Comity.Storage.Discussion;

namespace Comity.Server.Discussion;

/// <summary>A finding as the API gives it and revisions keep it.</summary>
/// <param name="Clause">The clause's id; empty for a rule of procedure such as pre-moderation.</param>
/// <param name="ClauseNumber">Its number in the policy version; 0 without a clause.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Score">0–1.</param>
/// <param name="Spans">Pairs of start and end, in UTF-16 units of the sent text, end excluded.</param>
/// <param name="Says">One sentence of evidence.</param>
/// <param name="Calls">publish, hold or refuse: what the clause asks for at this score.</param>
/// <param name="Failed">The check could not run.</param>
public sealed record FindingJson(string Clause, int ClauseNumber, string Check, double Score, IReadOnlyList<int[]> Spans, string Says, string Calls, bool Failed)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public static FindingJson Of(Finding finding, PolicyDocument policy) => new(
        finding.Clause, policy.NumberOf(finding.Clause), finding.Check, finding.Score,
        [.. finding.Spans.Select(s => new[] { s.Start, s.End })], finding.Says, Word(finding.Calls), finding.Failed);

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Publish => "publish",
        Verdict.Hold => "hold",
        _ => "refuse",
    };

    /// <summary>All findings of a decision as one JSON text.</summary>
    public static string Write(Decision decision, PolicyDocument policy) =>
        JsonSerializer.Serialize(decision.Findings.Select(f => Of(f, policy)), Form);

    /// <summary>What in shadow would have held or refused; null: nothing.</summary>
    public static string? WriteShadow(Decision decision, PolicyDocument policy) =>
        decision.Shadow.Any(f => f.Calls != Verdict.Publish)
            ? JsonSerializer.Serialize(decision.Shadow.Where(f => f.Calls != Verdict.Publish).Select(f => Of(f, policy)), Form)
            : null;

    /// <summary>The findings of a stored revision.</summary>
    public static IReadOnlyList<FindingJson> Read(string json) =>
        json.Length == 0 ? [] : JsonSerializer.Deserialize<List<FindingJson>>(json, Form) ?? [];

    /// <summary>What was decided over a stored revision.</summary>
    public static Decision ReadDecision(CommentRevision revision)
    {
        var findings = Read(revision.Findings);
        return new Decision(VerdictOf(revision.Verdict), [.. findings.Select(f => f.ToFinding())], revision.PolicyVersion, "") { Model = revision.Model };
    }

    private static Verdict VerdictOf(string word) => word switch
    {
        "publish" => Verdict.Publish,
        "hold" => Verdict.Hold,
        _ => Verdict.Refuse,
    };

    private Finding ToFinding() =>
        new(Clause, Check, Score, [.. Spans.Select(s => new TextSpan(s[0], s[1]))], Says, VerdictOf(Calls)) { Failed = Failed };
}
