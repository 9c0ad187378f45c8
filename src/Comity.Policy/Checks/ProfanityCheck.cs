namespace Comity.Policy.Checks;

/// <summary>Words of the profanity lists. Scores their severity: strong 0.9 and more, common 0.65–0.85, mild 0.3–0.5.</summary>
public sealed class ProfanityCheck : ICheck
{
    public string Id => "profanity";

    public string About => "Profane words, however they are disguised.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading) =>
        reading.Hits("profanity").Take(Evidences.Most)
            .Select(hit => Evidences.At(hit.Span, hit.Entry.Severity, reading.Say("{0} is profane.", reading.Quote(hit.Span))));
}
