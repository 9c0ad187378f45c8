namespace Comity.Policy.Checks;

/// <summary>A submission with what several checks need of it, worked out once.</summary>
public sealed class Reading(Submission submission, PolicyDocument policy)
{
    public Submission Submission { get; } = submission;

    public PolicyDocument Policy { get; } = policy;

    public string Text => Submission.Text;
}
