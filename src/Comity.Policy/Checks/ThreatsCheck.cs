using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Threats to the person spoken to and calls for violence against a people, group or persons: 0.9–0.95; a wish of harm 0.85; quoted, reported, condemned or denied less.</summary>
public sealed class ThreatsCheck : ICheck
{
    private const double Call = 0.95;
    private const double CallAtPersons = 0.9;
    private const double Wish = 0.9;
    private const double Held = 0.8;
    private const int Reach = 4;
    private const int PromiseReach = 8;

    public string Id => "threats";

    public string About => "Threats and calls for violence.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        var plain = InSoManyWords(reading).ToList();
        return reading.Language is "en" ? plain.Concat(FromClaims(reading, plain)) : plain;
    }

    // What the sentence says beyond the plain forms waits for a person.
    private static IEnumerable<Evidence> FromClaims(Reading reading, List<Evidence> plain)
    {
        foreach (var claim in reading.Sentences.Claims.Take(Evidences.Most * 5))
        {
            var harms = claim.Predicate is PredicateKind.CallForViolence or PredicateKind.WishOfHarm && claim.Target is TargetKind.Group or TargetKind.Reader or TargetKind.Author or TargetKind.Occupation;
            if (!harms || plain.Touch(claim.Span))
                continue;
            yield return Evidences.At(claim.Span, Stance.Weigh(claim.Stance, Held), reading.Say("{0} calls for violence or wishes harm.", reading.Quote(claim.Span)));
        }
    }

    private static IEnumerable<Evidence> InSoManyWords(Reading reading)
    {
        foreach (var hit in reading.Hits("threats").Take(Evidences.Most))
            yield return Tempered(reading, hit, hit, (hit.Entry.Severity, "{0} is a threat or a wish of death."));
        foreach (var act in reading.Hits("violence").Take(Evidences.Most * 5))
        {
            if (CallAgainst(reading, act) is { } call)
                yield return call;
        }
        foreach (var slogan in reading.Hits("slogan").Take(Evidences.Most * 5))
        {
            if (Doomed(reading, slogan) is { } doomed)
                yield return Tempered(reading, slogan, doomed, (Call, "{0} calls for violence against a people or group."));
        }
        foreach (var act in reading.Hits("maiming").Take(Evidences.Most * 5))
        {
            if (IsPromised(reading, act))
                yield return Tempered(reading, act, act, (act.Entry.Severity, "{0} threatens the person spoken to."));
        }
        foreach (var harm in reading.Hits("harm").Take(Evidences.Most * 5))
        {
            if (Deserved(reading, harm) is { } wish)
                yield return wish;
        }
    }

    private static Evidence Tempered(Reading reading, Hit first, Hit last, (double Score, string Says) what)
    {
        var span = Evidences.Across(first, last);
        var score = reading.Stance.Temper(what.Score, span, Math.Min(first.FirstWord, last.FirstWord), Math.Max(first.LastWord, last.LastWord));
        return Evidences.At(span, score, reading.Say(what.Says, reading.Quote(span)));
    }

    private static Evidence? CallAgainst(Reading reading, Hit act)
    {
        if (!IsCalledFor(reading, act))
            return null;
        if (Target(reading, "groups", act) is { } people)
            return Tempered(reading, act, people, (Call, "{0} calls for violence against a people or group."));
        if (Target(reading, "you", act) is { } you && IsIntended(reading, act))
            return Tempered(reading, act, you, (Call, "{0} threatens the person spoken to."));
        if (act.Entry.Language == "en" && Target(reading, "persons", act) is { } persons && !MeansThings(reading, persons))
            return Tempered(reading, act, persons, (CallAtPersons, "{0} calls for violence."));
        return act.Entry.Language != "en" && Target(reading, "persons", act) is { } others
            ? Tempered(reading, act, others, (CallAtPersons, "{0} calls for violence."))
            : null;
    }

    // "There are wasps in the building. Somebody should kill them."
    private static bool MeansThings(Reading reading, Hit pronoun) => pronoun.Entry.Letters is "them" or "they"
        && reading.Hits("inanimate").Any(thing => thing.LastWord < pronoun.FirstWord)
        && !reading.Sentences.Mentions.Any(m => m.People && m.LastWord < pronoun.FirstWord);

    // A call is an order, a summons or a will, not news that somebody killed somebody.
    private static bool IsCalledFor(Reading reading, Hit act)
    {
        if (act.Entry.Language is not "en")
            return true;
        var words = reading.Folded.Words;
        var first = act.FirstWord == 0 || words[act.FirstWord - 1].Sentence != words[act.FirstWord].Sentence;
        var behindStop = act.From > 1 && (reading.Folded.Units[act.From - 1].Kind == UnitKind.Mark || reading.Folded.Units[act.From - 2].Kind == UnitKind.Mark);
        return first || behindStop || act.Entry.Letters == "death to" || IsIntended(reading, act)
            || reading.Hits("all").Any(all => all.FirstWord == act.LastWord + 1 && all.Entry.Letters.StartsWith('a') | all.Entry.Letters.StartsWith('e'));
    }

    private static bool IsIntended(Reading reading, Hit act) =>
        Before(reading, "modal", act, 3) is not null || Before(reading, "self", act, 2) is not null;

    // "I'm going to find you and break your legs", "hope you break your neck"; but "you're gonna break your neck" warns.
    private static bool IsPromised(Reading reading, Hit act)
    {
        if (Before(reading, "self", act, PromiseReach) is { } self)
            return !reading.Hits("you").Any(you => you.LastWord == self.FirstWord - 1);
        return Before(reading, "modal", act, 2) is { } wish && wish.Entry.Letters.Contains("hope", StringComparison.Ordinal);
    }

    private static Hit? Before(Reading reading, string category, Hit hit, int reach)
    {
        var words = reading.Folded.Words;
        foreach (var other in reading.Hits(category))
        {
            // "deserve to" and "to die" share a word.
            if (other.FirstWord < hit.FirstWord && hit.FirstWord - other.LastWord <= reach && words[other.FirstWord].Sentence == words[hit.FirstWord].Sentence)
                return other;
        }
        return null;
    }

    // English, Russian and the like name the target behind the act; Turkish, Azerbaijani and Armenian on either side.
    private static Hit? Target(Reading reading, string category, Hit act)
    {
        var words = reading.Folded.Words;
        foreach (var hit in reading.Hits(category))
        {
            if (words[hit.FirstWord].Sentence != words[act.FirstWord].Sentence)
                continue;
            var behind = hit.FirstWord - act.LastWord;
            var before = act.FirstWord - hit.LastWord;
            if (behind > 0 && behind <= Reach && !IsApart(reading, act, hit) || act.Entry.Language != "en" && before > 0 && before <= Reach && !IsOtherClause(reading, act, hit))
                return hit;
        }
        return null;
    }

    private static bool IsApart(Reading reading, Hit act, Hit target) =>
        IsOtherClause(reading, act, target) || reading.Hits("apart").Any(apart => apart.FirstWord > act.LastWord && apart.LastWord < target.FirstWord);

    private static bool IsOtherClause(Reading reading, Hit a, Hit b)
    {
        var (from, to) = a.Span.End <= b.Span.Start ? (a.Span.End, b.Span.Start) : (b.Span.End, a.Span.Start);
        return from < to && reading.Text.AsSpan(from, to - from).IndexOfAny(",:;") >= 0;
    }

    // "Смерть армянам", "Ermenilere ölüm"; but "смерть армян потрясла" and "Türk askerinin ölümü" are news.
    private static Hit? Doomed(Reading reading, Hit slogan)
    {
        var words = reading.Folded.Words;
        foreach (var hit in reading.Hits("groups").Concat(reading.Hits("persons")))
        {
            var apart = Math.Max(hit.FirstWord - slogan.LastWord, slogan.FirstWord - hit.LastWord);
            var beside = apart is 1 or 2 && words[hit.FirstWord].Sentence == words[slogan.FirstWord].Sentence && !IsOtherClause(reading, slogan, hit);
            if (beside && IsDative(slogan.Entry.Language, reading.Folded.Spell(words[hit.LastWord])))
                return hit;
        }
        return null;
    }

    private static bool IsDative(string language, string word) => language switch
    {
        "ru" => word.EndsWith("ам", StringComparison.Ordinal) || word.EndsWith("ям", StringComparison.Ordinal) || word.EndsWith("им", StringComparison.Ordinal) || word.EndsWith("ым", StringComparison.Ordinal),
        "hy" => word.EndsWith("ին", StringComparison.Ordinal),
        _ => word[^1] is 'a' or 'e' or 'а' or 'е' or 'ә',
    };

    // "Danes should burn less gas" is no wish; "should burn in hell" is.
    private static bool EndsClause(Reading reading, Hit harm)
    {
        var words = reading.Folded.Words;
        var next = harm.LastWord + 1;
        return next == words.Count || words[next].Sentence != words[harm.LastWord].Sentence
            || reading.Folded.Units[harm.To].Kind == UnitKind.Mark || reading.Hits("predicate").Any(p => p.FirstWord == next);
    }

    // "X should be shot", "you deserve to die", "чтоб вы сгорели".
    private static Evidence? Deserved(Reading reading, Hit harm)
    {
        if (Before(reading, "modal", harm, 3) is not { } modal || harm.Entry.Letters is "die" or "burn" or "hang" or "rot" && !EndsClause(reading, harm))
            return null;
        foreach (var category in (ReadOnlySpan<string>)["groups", "you", "author", "persons"])
        {
            foreach (var hit in reading.Hits(category))
            {
                // "Let us hang the picture."
                if (hit.Entry.Letters == "us")
                    continue;
                var apart = modal.FirstWord - hit.LastWord;
                var sameSentence = reading.Folded.Words[hit.FirstWord].Sentence == reading.Folded.Words[harm.FirstWord].Sentence;
                var behind = harm.Entry.Language != "en" && hit.FirstWord > modal.LastWord && hit.FirstWord - harm.LastWord <= 2;
                if (sameSentence && (apart >= -3 && apart <= Reach || behind))
                    return Tempered(reading, hit, harm, (category == "groups" ? Call : Wish, "{0} wishes death or grievous harm."));
            }
        }
        return null;
    }
}
