using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Insults: at "you" or the author 0.75–0.95, at another 0.45, said of them in so many words 0.65, denied 0.3, quoted or reported less. A word that is an insult only when aimed counts only then.</summary>
public sealed class InsultsCheck : ICheck
{
    private const double Aimed = 0.75;
    private const double AtAnother = 0.45;
    private const double OfOthers = 0.65;
    private const double PlainInsult = 0.7;
    private const int Reach = 6;

    private static readonly string[] TurkicYou = ["sin", "siniz", "sun", "sunuz", "sen", "san", "seniz", "sinizlar", "сән", "сан"];

    public string Id => "insults";

    public string About => "Insults, above all at another reader or the author.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        var words = ByWords(reading).ToList();
        return words.Concat(FromClaims(reading, words));
    }

    // "Bankers are vermin", "the mayor is a liar": people, though no protected group, and not spoken to. A person decides.
    private static IEnumerable<Evidence> FromClaims(Reading reading, List<Evidence> words)
    {
        var end = 0;
        foreach (var claim in reading.Sentences.Claims.Take(Evidences.Most))
        {
            var insults = claim is { Predicate: PredicateKind.Insult or PredicateKind.Dehumanisation, Stance: StanceKind.Asserted, Score: >= 0.6 }
                && claim.Target is TargetKind.Occupation or TargetKind.Person or TargetKind.Author or TargetKind.Reader;
            if (insults && claim.Span.End > end && !words.Where(w => w.Score > AtAnother).Touch(claim.Span))
            {
                end = claim.Span.End;
                yield return Evidences.At(claim.Span, OfOthers, reading.Say("{0} attacks people.", reading.Quote(claim.Span)));
            }
        }
    }

    private static IEnumerable<Evidence> ByWords(Reading reading)
    {
        foreach (var hit in reading.Hits("insults").Take(Evidences.Most))
        {
            var aimed = IsAimed(reading, hit);
            if (!aimed && hit.Entry.Severity < PlainInsult)
                continue;
            var score = aimed ? Math.Clamp(hit.Entry.Severity + 0.2, Aimed, 0.95) : AtAnother;
            score = reading.Stance.Temper(score, hit.Span, hit.FirstWord, hit.LastWord);
            yield return Evidences.At(hit.Span, score, aimed ? reading.Say("{0} insults another person here.", reading.Quote(hit.Span)) : reading.Say("{0} is an insult.", reading.Quote(hit.Span)));
        }
    }

    private static bool IsAimed(Reading reading, Hit hit)
    {
        var words = reading.Folded.Words;
        var sentence = words[hit.FirstWord].Sentence;
        // Phrases such as "shut up" have their "you" in them.
        if (hit.Entry.Severity >= 0.8 && hit.Entry.Letters.Contains(' ', StringComparison.Ordinal))
            return true;
        if (IsCalledOut(reading, hit, sentence) || EndsInYou(reading, hit))
            return true;
        return Beside(reading, "you", hit, sentence, Reach) || Beside(reading, "author", hit, sentence, Reach);
    }

    private static bool Beside(Reading reading, string category, Hit insult, int sentence, int reach)
    {
        foreach (var hit in reading.Hits(category))
        {
            if (reading.Folded.Words[hit.FirstWord].Sentence != sentence)
                continue;
            var before = insult.FirstWord - hit.LastWord;
            if (before > 0 && before <= reach && !AnotherIsBetween(reading, hit, insult) && !(insult.Entry.Severity < PlainInsult && reading.BeginsClause(insult, hit)))
                return true;
            // "idiot that you are", "salak mısın sen": shortly behind.
            if (hit.FirstWord > insult.LastWord && hit.FirstWord - insult.LastWord <= 2)
                return true;
        }
        return false;
    }

    // "You know he is an idiot": somebody else stands nearer; in "you people" nobody does.
    private static bool AnotherIsBetween(Reading reading, Hit you, Hit insult)
    {
        foreach (var category in (ReadOnlySpan<string>)["persons", "groups"])
        {
            foreach (var hit in reading.Hits(category))
            {
                if (hit.FirstWord > you.LastWord + 1 && hit.LastWord < insult.FirstWord)
                    return true;
            }
        }
        return false;
    }

    // "Idiot!", "Shut it, moron": alone, or set off at the end of a sentence.
    private static bool IsCalledOut(Reading reading, Hit hit, int sentence)
    {
        var words = reading.Folded.Words;
        var first = hit.FirstWord == 0 || words[hit.FirstWord - 1].Sentence != sentence;
        var last = hit.LastWord == words.Count - 1 || words[hit.LastWord + 1].Sentence != sentence;
        if (first && last || IsAllOfTheSentence(reading, hit, sentence))
            return true;
        var before = hit.From > 1 ? reading.Folded.Units[hit.From - 1].Base == ',' || reading.Folded.Units[hit.From - 2].Base == ',' : false;
        return last && before && hit.FirstWord >= 1;
    }

    // "Stupid man!", "Ahmak herif": nothing else is said.
    private static bool IsAllOfTheSentence(Reading reading, Hit insult, int sentence)
    {
        var words = reading.Folded.Words;
        var called = reading.Hits("called");
        if (called.Count == 0)
            return false;
        var (from, to) = (insult.FirstWord, insult.LastWord);
        while (from > 0 && words[from - 1].Sentence == sentence && called.Any(c => c.FirstWord == from - 1))
            from--;
        while (to + 1 < words.Count && words[to + 1].Sentence == sentence && called.Any(c => c.FirstWord == to + 1))
            to++;
        return (from == 0 || words[from - 1].Sentence != sentence) && (to + 1 == words.Count || words[to + 1].Sentence != sentence);
    }

    // Turkish and Azerbaijani say "you are" in the ending: salaksın, axmaqsan.
    private static bool EndsInYou(Reading reading, Hit hit)
    {
        if (hit.Entry.Language is not ("tr" or "az"))
            return false;
        var word = reading.Folded.Spell(reading.Folded.Words[hit.LastWord]);
        return word.Length > hit.Entry.Letters.Length - hit.Entry.Letters.LastIndexOf(' ') - 1
            && TurkicYou.Any(you => word.EndsWith(you, StringComparison.Ordinal));
    }
}
