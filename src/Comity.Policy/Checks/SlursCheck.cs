namespace Comity.Policy.Checks;

/// <summary>Slurs for peoples, religions, orientation, disability. Scores their severity, lowered when quoted, reported or condemned.</summary>
public sealed class SlursCheck : ICheck
{
    public string Id => "slurs";

    public string About => "Slurs for a people or group.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        foreach (var hit in reading.Hits("slurs").Take(Evidences.Most))
        {
            var score = reading.Stance.Temper(hit.Entry.Severity, hit.Span, hit.FirstWord, hit.LastWord);
            yield return Evidences.At(hit.Span, score, $"{reading.Quote(hit.Span)} is a slur.");
        }
    }
}
