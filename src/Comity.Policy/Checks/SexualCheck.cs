namespace Comity.Policy.Checks;

/// <summary>Words of the lists of explicit sexual content. Scores their severity: explicit 0.7–0.95, suggestive 0.5.</summary>
public sealed class SexualCheck : ICheck
{
    public string Id => "sexual";

    public string About => "Explicit sexual content and solicitation.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading) =>
        reading.Hits("sexual").Take(Evidences.Most)
            .Select(hit => Evidences.At(hit.Span, hit.Entry.Severity, reading.Say("{0} is sexually explicit.", reading.Quote(hit.Span))));
}
