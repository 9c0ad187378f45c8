using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Policy.Sentence;
using static Comity.Policy.Classifier.ScoreAttribute;

namespace Comity.Trainer;

/// <summary>Labels that no source gives, from word lists and the reading of the sentence, at a lower weight. The model card names them.</summary>
internal static class WeakLabels
{
    private const double Weight = 0.3;
    private const double Yes = 0.9;
    private const double No = 0.02;

    public static void Add(Example example, Reading reading)
    {
        FromList(example, reading, (Profanity, "profanity"));
        FromList(example, reading, (SexuallyExplicit, "sexual"));
        FromList(example, reading, (Spam, "spam"));
        var claims = reading.Sentences.Claims;
        FromClaims(example, claims, Threat, static c => c.Predicate == PredicateKind.Threat);
        FromClaims(example, claims, Dehumanisation, static c => c.Predicate == PredicateKind.Dehumanisation && c.Target == TargetKind.Group);
        FromClaims(example, claims, Incitement, static c => c.Predicate == PredicateKind.CallForViolence && c.Target == TargetKind.Group);
        FromClaims(example, claims, AttackOnCommenter, static c => c.Target == TargetKind.Reader && IsAttack(c.Predicate));
        FromClaims(example, claims, AttackOnAuthor, static c => c.Target == TargetKind.Author && IsAttack(c.Predicate));
        if (reading.Sentences.Mentions.Count == 0 && reading.Hits("slurs").Count == 0)
            example.SetWeak(IdentityAttack, 0, Weight);
        if (example.Knows(Toxicity) && example.Label(Toxicity) < 0.2)
            example.SetWeak(Insult, No, Weight);
    }

    private static void FromList(Example example, Reading reading, (ScoreAttribute Attribute, string Category) what)
    {
        var gravest = 0.0;
        foreach (var hit in reading.Hits(what.Category))
            gravest = Math.Max(gravest, hit.Entry.Severity);
        example.SetWeak(what.Attribute, gravest >= 0.4 ? Yes : gravest > 0 ? gravest : No, Weight);
    }

    // A claim speaks for the head; without one, only a harmless text speaks against it.
    private static void FromClaims(Example example, IReadOnlyList<Claim> claims, ScoreAttribute attribute, Func<Claim, bool> speaks)
    {
        if (claims.Any(c => c.Stance == StanceKind.Asserted && speaks(c)))
            example.SetWeak(attribute, Yes, Weight);
        else if (example.Knows(Toxicity) && example.Label(Toxicity) < 0.3 || example.Knows(IdentityAttack) && example.Label(IdentityAttack) < 0.3)
            example.SetWeak(attribute, No, Weight);
    }

    private static bool IsAttack(PredicateKind kind) => kind is not (PredicateKind.None or PredicateKind.Praise);
}
