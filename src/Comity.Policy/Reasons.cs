namespace Comity.Policy;

/// <summary>The one sentence that says why.</summary>
internal static class Reasons
{
    /// <param name="verdict">What was decided.</param>
    /// <param name="findings">The gravest first.</param>
    /// <param name="policy">Numbers and names the clause.</param>
    public static string Why(Verdict verdict, IReadOnlyList<Finding> findings, PolicyDocument policy)
    {
        if (findings is not [{ Calls: not Verdict.Publish } gravest, ..])
            return "Nothing in it breaks the policy.";
        var why = gravest switch
        {
            { Clause: "" } => Lower(gravest.Says),
            { Failed: true } => $"whether it keeps {Name(gravest, policy)} could not be checked.",
            { Calls: Verdict.Refuse } => $"it breaks {Name(gravest, policy)}.",
            _ => $"it may break {Name(gravest, policy)}.",
        };
        return verdict switch
        {
            Verdict.Refuse => $"Refused: {why}",
            Verdict.Hold => $"Held for a moderator: {why}",
            _ => $"Published because staff wrote it, although {why}",
        };
    }

    private static string Name(Finding finding, PolicyDocument policy) =>
        $"clause {policy.NumberOf(finding.Clause)} ({policy.Find(finding.Clause)?.Title.In("en")})";

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
