namespace Comity.Policy;

/// <summary>What a check saw, before the policy says which clause it touches.</summary>
/// <param name="Score">Certainty and weight, 0–1.</param>
/// <param name="Spans">The words it rests on, ordered, not overlapping; empty when it is about the whole comment or its author.</param>
/// <param name="Says">One sentence of evidence, in the reader's language.</param>
public sealed record Evidence(double Score, IReadOnlyList<TextSpan> Spans, string Says)
{
    /// <summary>The check could not be made, and this follows whatever the clause's thresholds; null: it was made.</summary>
    public Verdict? Failure { get; init; }
}

/// <summary>A piece of evidence under the clause of the policy that it touches.</summary>
/// <param name="Clause">The clause's id.</param>
/// <param name="Check">The check's id, one of <see cref="Checks.CheckList"/>.</param>
/// <param name="Score">0–1.</param>
/// <param name="Spans">Ranges of the submitted text, ordered, not overlapping.</param>
/// <param name="Says">One sentence of evidence.</param>
/// <param name="Calls">What the clause's thresholds ask for at this score.</param>
public sealed record Finding(string Clause, string Check, double Score, IReadOnlyList<TextSpan> Spans, string Says, Verdict Calls)
{
    /// <summary>The check could not run; <see cref="Says"/> tells why and the policy says what follows.</summary>
    public bool Failed { get; init; }
}

/// <summary>What the program does with a comment. Ordered by severity.</summary>
public enum Verdict
{
    Publish,
    Hold,
    Refuse,
}

/// <summary>The one decision over a submission.</summary>
/// <param name="Verdict">What follows.</param>
/// <param name="Findings">All evidence, the gravest first.</param>
/// <param name="PolicyVersion">The version of the policy in force.</param>
/// <param name="Reason">One sentence for people: why.</param>
public sealed record Decision(Verdict Verdict, IReadOnlyList<Finding> Findings, int PolicyVersion, string Reason)
{
    /// <summary>Version of the scoring model that stood ready when it was made, then ~SOURCE-VERSION of each outside model that answered; with the text, the facts and the policy's version it gives the same decision again.</summary>
    public string Model { get; init; } = "";

    /// <summary>What checks and clauses in shadow found and would have asked for, had they been in force, the gravest first. It has no part in the verdict, and readers never see it.</summary>
    public IReadOnlyList<Finding> Shadow { get; init; } = [];

    /// <summary>The first finding that asks for this verdict, if one does.</summary>
    public Finding? Decisive => Findings.FirstOrDefault(f => f.Calls == Verdict && Verdict != Verdict.Publish);
}
