using Comity.Policy.Sentence;

namespace Comity.Policy.Checks;

/// <summary>Contempt for a people or group, calls to shut it out, denial of its rights: 0.6–0.85, so that a person decides; asked or supposed 0.45; quoted, reported, condemned or denied less.</summary>
public sealed class ContemptCheck : ICheck
{
    private const double Most = 0.85;

    public string Id => "contempt";

    public string About => "Contempt for a people or group, calls to shut it out, denial of its rights.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        foreach (var claim in reading.Sentences.Claims.Where(IsAgainstPeople).Take(Evidences.Most))
        {
            var score = Stance.Weigh(claim.Stance, Math.Min(claim.Score, Most));
            yield return Evidences.At(claim.Span, score, reading.Say(Says(claim.Predicate), reading.Quote(claim.Span)));
        }
    }

    private static bool IsAgainstPeople(Claim claim) => claim.Target == TargetKind.Group
        && claim.Predicate is PredicateKind.Contempt or PredicateKind.Exclusion or PredicateKind.DenialOfRights or PredicateKind.Insult or PredicateKind.Derogation;

    private static string Says(PredicateKind predicate) => predicate switch
    {
        PredicateKind.Exclusion => "{0} calls to shut out a people or group.",
        PredicateKind.DenialOfRights => "{0} denies a people or group its rights.",
        PredicateKind.Contempt => "{0} shows contempt for a people or group.",
        _ => "{0} insults a people or group.",
    };
}
