using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Policy;

/// <summary>
/// Runs the checks and decides. Thread-safe; one instance serves all requests of one policy version.
/// <para>Every check that a clause names looks at the comment; its evidence becomes one finding under each clause that names it.
/// The gravest call of a finding is the verdict. A check that fails is a finding too, and calls for what the policy says of failures.</para>
/// <para>Two rules of procedure stand above the clauses. A comment in a pre-moderated discussion, or by a pre-moderated author, is held
/// at least: that finding has the check <see cref="PreModeration"/> and an empty clause. And a comment by staff is published whatever is
/// found; the findings are kept.</para>
/// <para>What is in shadow is looked at apart, so that it changes nothing: <see cref="Decision.Shadow"/>.</para>
/// </summary>
public sealed class Judge
{
    /// <summary>The check id of the finding that holds a comment for pre-moderation; its clause is empty.</summary>
    public const string PreModeration = "pre-moderation";

    private readonly List<Round> rounds;
    private readonly List<Round> shadowRounds;

    public Judge(PolicyDocument policy, int policyVersion)
        : this(policy, policyVersion, CheckList.All)
    {
    }

    internal Judge(PolicyDocument policy, int policyVersion, IReadOnlyList<ICheck> checks)
    {
        Policy = policy;
        PolicyVersion = policyVersion;
        rounds = Rounds(checks, [.. policy.Clauses.SelectMany(clause => clause.Checks.Select(c => (clause.Id, c)))]);
        shadowRounds = Rounds(checks,
        [
            .. policy.Clauses.SelectMany(clause => clause.ShadowChecks.Select(c => (clause.Id, c))),
            .. policy.Shadows.SelectMany(clause => clause.Checks.Select(c => (clause.Id, c))),
        ]);
    }

    private static List<Round> Rounds(IReadOnlyList<ICheck> checks, IReadOnlyList<(string Clause, ClauseCheck Thresholds)> named)
    {
        var all = new List<Round>();
        foreach (var check in checks)
        {
            foreach (var same in named.Where(n => n.Thresholds.Check == check.Id).GroupBy(s => s.Thresholds.Outside))
                all.Add(same.Key is { } asked ? Outside(asked, [.. same]) : new Round(check, [.. same]));
        }

        return all;
    }

    /// <summary>A score alone never refuses: where the policy would, it holds.</summary>
    private static Round Outside(OutsideLabel asked, (string Clause, ClauseCheck Thresholds)[] serves)
    {
        (string, ClauseCheck Thresholds)[] holding = [.. serves.Select(s => (s.Clause, s.Thresholds with { Hold = s.Thresholds.Hold ?? s.Thresholds.Refuse, Refuse = null }))];
        return new Round(new OutsideCheck(asked, holding.Min(s => Math.Min(s.Thresholds.Hold ?? 1, OutsideCheck.Weak))), holding);
    }

    public PolicyDocument Policy { get; }

    public int PolicyVersion { get; }

    /// <summary>The model whose scores count; the shipped one when no other is named.</summary>
    public Scorer Scorer { get => field ??= Scorer.Shipped; init; }

    /// <summary>Told of the check's id and the defect when a check fails, for the log; the decision does not depend on it.</summary>
    public Action<string, Exception>? OnDefect { get; init; }

    /// <summary>The same submission gives the same decision. Never throws for content.</summary>
    public Decision Decide(Submission submission) => Decide(Read(submission));

    /// <summary>A submission read, but not judged yet: for who also wants its language and scores.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="forSeveral">Several judges, whose policies have the same words, will decide over it: what the checks see is kept for the next one.</param>
    public Reading Read(Submission submission, bool forSeveral = false) => new(submission, Policy) { Scorer = Scorer, KeepsEvidence = forSeveral };

    /// <summary>Does most of the work of a judgement, all that depends on the text alone, before all facts are known, such as where they are read under a lock.</summary>
    /// <param name="submission">Text and languages as they will be; other facts may be missing or still change.</param>
    public Reading ReadAhead(Submission submission)
    {
        var reading = Read(submission);
        try
        {
            reading.WorkOut();
            foreach (var check in rounds.Concat(shadowRounds).Select(r => r.Check).Where(c => c.IsOfTextAlone).Distinct())
                LookAhead(check, reading);
            return reading;
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // The check that needs it meets the same defect, and its failure becomes a finding.
            OnDefect?.Invoke("reading ahead", defect);
            return Read(submission);
        }
    }

    private static void LookAhead(ICheck check, Reading reading)
    {
        try
        {
            reading.LookAndKeep(check);
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // Nothing is kept of it: it looks again when it is decided on, and its failure becomes a finding there.
        }
    }

    /// <summary>As <see cref="Decide(Submission)"/>, with what was read ahead, by this judge or another.</summary>
    public Decision Decide(Submission submission, Reading? ahead) =>
        Decide(ahead is not null && ahead.Policy == Policy && ahead.Scorer == Scorer ? ahead.For(submission) : Read(submission));

    /// <summary>Decides over what <see cref="Read"/> gave.</summary>
    public Decision Decide(Reading reading)
    {
        var submission = reading.Submission;
        var findings = new List<Finding>();
        foreach (var round in rounds)
            Run(round, reading, findings);
        if (PreModerationSays(submission) is { } says)
            findings.Add(new Finding("", PreModeration, 1, [], reading.Say(says), Verdict.Hold));
        Gravity.Sort(findings, Policy);
        var verdict = submission.Author.IsStaff || findings.Count == 0 ? Verdict.Publish : findings[0].Calls;
        return new Decision(verdict, findings, PolicyVersion, Reasons.Why(verdict, findings, submission, Policy)) { Model = ModelOf(reading), Shadow = Shadow(reading) };
    }

    private IReadOnlyList<Finding> Shadow(Reading reading)
    {
        if (shadowRounds.Count == 0)
            return [];
        var findings = new List<Finding>();
        foreach (var round in shadowRounds)
            Run(round, reading, findings);
        Gravity.Sort(findings, Policy);
        return findings;
    }

    private static string ModelOf(Reading reading) =>
        string.Join('~', [reading.Scorer.Version, .. (reading.Submission.Outside ?? []).Where(a => a.Failure is null).Select(a => $"{a.Source}-{a.Model}")]);

    private void Run(Round round, Reading reading, List<Finding> findings)
    {
        var (check, serves) = round;
        try
        {
            foreach (var evidence in reading.EvidenceOf(check))
            {
                Verify(evidence, reading.Text.Length);
                foreach (var (clause, thresholds) in serves)
                    findings.Add(new Finding(clause, check.Id, evidence.Score, evidence.Spans, evidence.Says, evidence.Failure ?? Call(evidence.Score, thresholds)) { Failed = evidence.Failure is not null });
            }
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            OnDefect?.Invoke(check.Id, defect);
            var says = reading.Say("The check '{0}' could not be made ({1}).", check.Id, defect.GetType().Name);
            foreach (var (clause, _) in serves)
                findings.Add(new Finding(clause, check.Id, 0, [], says, Policy.OnCheckFailure) { Failed = true });
        }
    }

    private static Verdict Call(double score, ClauseCheck thresholds) =>
        score >= thresholds.Refuse ? Verdict.Refuse : score >= thresholds.Hold ? Verdict.Hold : Verdict.Publish;

    /// <summary>Evidence outside its contract would mark the wrong words; it is a defect of the check.</summary>
    private static void Verify(Evidence evidence, int textLength)
    {
        if (!(evidence.Score is >= 0 and <= 1))
            throw new InvalidOperationException($"A score of {evidence.Score}.");
        var from = 0;
        foreach (var span in evidence.Spans)
        {
            if (span.Start < from || span.End <= span.Start || span.End > textLength)
                throw new InvalidOperationException($"The range [{span.Start}, {span.End}) in a text of {textLength}.");
            from = span.End;
        }
    }

    private static string? PreModerationSays(Submission submission) =>
        submission.Author.Standing == Standing.PreModerated ? "Comments of this author wait for a moderator."
        : submission.Story.PreModerated ? "Comments in this discussion wait for a moderator."
        : null;

    /// <summary>A check with the clauses that it serves.</summary>
    private sealed record Round(ICheck Check, IReadOnlyList<(string Clause, ClauseCheck Thresholds)> Serves);
}
