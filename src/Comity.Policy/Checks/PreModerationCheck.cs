namespace Comity.Policy.Checks;

/// <summary>1.0 when the author's comments, or all of the discussion, wait for a moderator.</summary>
public sealed class PreModerationCheck : ICheck
{
    public string Id => "pre-moderation";

    public string About => "The author or the discussion is pre-moderated.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (reading.Submission.Author.Standing == Standing.PreModerated)
            yield return Evidences.About(1, "Every comment of this author waits for a moderator.");
        if (reading.Submission.Story.PreModerated)
            yield return Evidences.About(1, "Every comment of this discussion waits for a moderator.");
    }
}
