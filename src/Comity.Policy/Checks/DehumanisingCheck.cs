using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>A people or group called vermin and the like: 0.95, quoted, reported, condemned or denied less; a people that no list knows 0.75, a reader addressed so 0.7. Images of animals that are only animals are none.</summary>
public sealed class DehumanisingCheck : ICheck
{
    private const double AtPeople = 0.95;
    private const double AtUnlisted = 0.75;
    private const double AtReader = 0.7;
    private const int Reach = 4;

    public string Id => "dehumanising";

    public string About => "Words that deny a people or group its humanity.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        var images = reading.Hits("images");
        if (images.Count == 0)
            return [];
        var plain = images.Concat(reading.Hits("dehumanising")).Take(Evidences.Most * 5)
            .Select(image => Of(reading, image)).OfType<Evidence>().Take(Evidences.Most).ToList();
        return plain.Concat(FromClaims(reading, plain));
    }

    // "No peace with these animals": of the people named before, so a person decides.
    private static IEnumerable<Evidence> FromClaims(Reading reading, List<Evidence> plain)
    {
        foreach (var claim in reading.Sentences.Claims)
        {
            var isNew = claim is { Predicate: PredicateKind.Dehumanisation, Target: TargetKind.Group, Stance: StanceKind.Asserted, Back: true }
                && !plain.Touch(claim.Span);
            if (isNew)
                yield return Evidences.At(claim.Span, AtUnlisted, $"{reading.Quote(claim.Span)} denies a people or group its humanity.");
        }
    }

    private static Evidence? Of(Reading reading, Hit image)
    {
        if (Said(reading, "groups", image) is { } group)
        {
            var span = Evidences.Across(group, image);
            var score = reading.Stance.Temper(AtPeople, span, Math.Min(group.FirstWord, image.FirstWord), Math.Max(group.LastWord, image.LastWord));
            // "Jews were called vermin by the Nazis."
            if (reading.Hits("reporting").Any(h => h.FirstWord > group.LastWord && h.LastWord < image.FirstWord))
                score = Math.Min(score, Stance.Reported);
            return Evidences.At(span, score, reading.Say("{0} denies a people or group its humanity.", reading.Quote(span)));
        }
        if (EndsClause(reading, image) && Unlisted(reading, image) is { } named)
        {
            var name = reading.Folded.SpanOf(reading.Folded.Words[named].CoreFrom, reading.Folded.Words[named].CoreTo);
            var span = new TextSpan(name.Start, image.Span.End);
            return Evidences.At(span, reading.Stance.Temper(AtUnlisted, span, named, image.LastWord), reading.Say("{0} denies people their humanity.", reading.Quote(span)));
        }
        if (Said(reading, "you", image) is { } you && !reading.BeginsClause(image, you))
        {
            var span = Evidences.Across(you, image);
            var score = reading.Stance.Temper(AtReader, span, you.FirstWord, image.LastWord);
            return Evidences.At(span, score, reading.Say("{0} denies a person's humanity.", reading.Quote(span)));
        }
        return null;
    }

    /// <summary>A people that no list has, by its form: "the Oshari are vermin". A person decides.</summary>
    /// <returns>Index of its word.</returns>
    private static int? Unlisted(Reading reading, Hit image)
    {
        var words = reading.Folded.Words;
        foreach (var copula in reading.Hits("copula"))
        {
            var name = copula.FirstWord - 1;
            if (copula.Entry.Letters is not ("are" or "were") || name < 1 || copula.LastWord >= image.FirstWord || image.FirstWord - copula.LastWord > Reach
                || words[name - 1].Sentence != words[image.FirstWord].Sentence)
                continue;
            var span = reading.Folded.SpanOf(words[name].CoreFrom, words[name].CoreTo);
            if (char.IsUpper(reading.Text[span.Start]) && reading.Folded.Spell(words[name - 1]) == "the")
                return name;
        }
        return null;
    }

    // The people stands before the image, with "are" between them where the language has such a word.
    private static Hit? Said(Reading reading, string category, Hit image)
    {
        var words = reading.Folded.Words;
        var units = reading.Folded.Units;
        // "Disease-free" is no disease.
        if (image.To + 1 < units.Length && units[image.To].Base == '-' && units[image.To + 1].Kind == UnitKind.Letter)
            return null;
        foreach (var hit in reading.Hits(category))
        {
            if (words[hit.FirstWord].Sentence != words[image.FirstWord].Sentence || hit.Span.End > image.Span.Start)
                continue;
            var between = image.FirstWord - hit.LastWord - 1;
            if (between >= 0 && between <= Reach && IsJoined(reading, hit, image, between))
                return hit;
        }
        return null;
    }

    private static bool IsJoined(Reading reading, Hit group, Hit image, int between)
    {
        foreach (var copula in reading.Hits("copula"))
        {
            if (copula.FirstWord > group.LastWord && copula.LastWord <= image.FirstWord && Follows(reading, group, copula))
                return true;
        }
        var needsWord = image.Entry.Language is "en" or "de" or "fr" or "es";
        var signs = reading.Text.AsSpan(group.Span.End, image.Span.Start - group.Span.End);
        if (between <= (needsWord ? 0 : 1) && signs.IndexOfAny("=—–:") >= 0)
            return true;
        return !needsWord && between <= 1 && (between == 1 || group.Entry.Language is not ("en" or "de" or "fr" or "es")) && EndsClause(reading, image);
    }

    // "Türkler için hastalık sigortası" speaks of an insurance.
    private static bool EndsClause(Reading reading, Hit image)
    {
        var words = reading.Folded.Words;
        var next = image.LastWord + 1;
        return next == words.Count || words[next].Sentence != words[image.LastWord].Sentence
            || reading.Folded.Units[image.To].Kind == UnitKind.Mark
            || reading.Hits("predicate").Any(p => p.FirstWord == next) || reading.Hits("negation").Any(p => p.FirstWord == next);
    }

    // "Xs are", "Xs all are", "X people are", but not "X cockroaches are", which is about insects.
    private static bool Follows(Reading reading, Hit group, Hit copula)
    {
        var apart = copula.FirstWord - group.LastWord;
        return apart == 1 || apart == 2 && reading.Hits("all").Concat(reading.Hits("persons")).Any(h => h.FirstWord == group.LastWord + 1);
    }
}
