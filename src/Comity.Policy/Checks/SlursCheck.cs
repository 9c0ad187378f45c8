using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Slurs for peoples, religions, orientation, disability. Scores their severity; spoken of, reclaimed, quoted, reported or condemned less.</summary>
public sealed class SlursCheck : ICheck
{
    public string Id => "slurs";

    public string About => "Slurs for a people or group.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        foreach (var hit in reading.Hits("slurs").Take(Evidences.Most))
        {
            var score = reading.Stance.Temper(hit.Entry.Severity, hit.Span, hit.FirstWord, hit.LastWord);
            if (IsSpokenOf(reading, hit))
                score = Math.Min(score, Stance.Reported);
            yield return Evidences.At(hit.Span, score, reading.Say("{0} is a slur.", reading.Quote(hit.Span)));
        }
    }

    // "The word … was printed until 1952", "I'm a … myself": in so many words, not in doubt.
    private static bool IsSpokenOf(Reading reading, Hit hit)
    {
        foreach (var claim in reading.Sentences.Claims)
        {
            if (claim.Predicate == PredicateKind.Slur && claim.FirstWord <= hit.FirstWord && claim.LastWord >= hit.LastWord)
                return claim.Stance is StanceKind.Reclaimed or StanceKind.Reported or StanceKind.Condemned;
        }
        return false;
    }
}
