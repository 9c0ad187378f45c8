namespace Comity.Policy;

/// <summary>The one sentence that says why, in the reader's language.</summary>
internal static class Reasons
{
    /// <param name="verdict">What was decided.</param>
    /// <param name="findings">The gravest first.</param>
    /// <param name="submission">Says who reads it.</param>
    /// <param name="policy">Numbers and names the clause.</param>
    public static string Why(Verdict verdict, IReadOnlyList<Finding> findings, Submission submission, PolicyDocument policy)
    {
        var language = submission.ReaderLanguage ?? submission.Story.Language;
        if (findings is not [{ Calls: not Verdict.Publish } gravest, ..])
            return Sentences.Say(language, "Nothing in it breaks the policy.");
        var sentence = gravest switch
        {
            { Clause: "" } => PreModerated(verdict, submission.Author.Standing == Standing.PreModerated),
            { Failed: true } => Failed(verdict),
            { Calls: Verdict.Refuse } => verdict == Verdict.Refuse ? "Refused: it breaks clause {0} ({1})." : "Published because staff wrote it, although it breaks clause {0} ({1}).",
            _ => verdict == Verdict.Hold ? "Held for a moderator: it may break clause {0} ({1})." : "Published because staff wrote it, although it may break clause {0} ({1}).",
        };
        return Sentences.Say(language, sentence, policy.NumberOf(gravest.Clause), policy.Find(gravest.Clause)?.Title.In(language));
    }

    private static string PreModerated(Verdict verdict, bool author) => (verdict, author) switch
    {
        (Verdict.Hold, true) => "Held for a moderator: comments of this author wait for a moderator.",
        (Verdict.Hold, false) => "Held for a moderator: comments in this discussion wait for a moderator.",
        (_, true) => "Published because staff wrote it, although comments of this author wait for a moderator.",
        (_, false) => "Published because staff wrote it, although comments in this discussion wait for a moderator.",
    };

    private static string Failed(Verdict verdict) => verdict switch
    {
        Verdict.Refuse => "Refused: whether it keeps clause {0} ({1}) could not be checked.",
        Verdict.Hold => "Held for a moderator: whether it keeps clause {0} ({1}) could not be checked.",
        _ => "Published because staff wrote it, although whether it keeps clause {0} ({1}) could not be checked.",
    };
}
