namespace Comity.Policy.Checks;

/// <summary>A pure function from a submission to evidence.</summary>
/// <remarks>Scores of all checks: 0.9–1.0 plain, in so many words; 0.6–0.89 likely; 0.3–0.59 weak. Less is not reported.</remarks>
public interface ICheck
{
    /// <summary>The name by which clauses call the check: lower-case letters, digits and hyphens.</summary>
    string Id { get; }

    /// <summary>What the check looks for, one sentence for editors.</summary>
    string About { get; }

    /// <summary>Whether what it sees depends on nothing but the text, its language and those of story and reader, the policy and the model, so that it may look before the other facts are known.</summary>
    bool IsOfTextAlone => false;

    /// <summary>Everything it sees. Never throws for content; an exception is a defect and becomes a failed finding.</summary>
    IEnumerable<Evidence> Look(Reading reading);
}
