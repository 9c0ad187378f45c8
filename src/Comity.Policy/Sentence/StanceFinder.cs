using Comity.Policy.Checks;
using Comity.Policy.Text;

namespace Comity.Policy.Sentence;

/// <summary>Tells how a thing is said: straight out, denied, asked, supposed, quoted, reported, condemned, or of oneself.</summary>
internal sealed class StanceFinder
{
    private const int DenialReach = 4;
    private const int SlurDenialReach = 2;
    private const int ReclaimReach = 3;

    /// <summary>Words on either side that a sentence is looked at; a text without a full stop is not read whole from each of its words.</summary>
    private const int SentenceReach = 60;

    private readonly Reading reading;
    private readonly WordRoles roles;
    private readonly List<TextSpan> quotations;

    public StanceFinder(Reading reading, WordRoles roles)
    {
        this.reading = reading;
        this.roles = roles;
        quotations = Quotations.In(reading.Text);
    }

    /// <summary>The stance of a claim.</summary>
    /// <param name="words">First and last word of target and predicate.</param>
    /// <param name="said">The predicate; a negation within it is its own.</param>
    /// <param name="clause">First and last word of the clause.</param>
    public StanceKind Of((int First, int Last) words, Hit said, (int First, int Last) clause)
    {
        var sentence = SentenceOf(words.First);
        var endorsed = IsEndorsed(words.First);
        var quoted = !endorsed && IsQuoted(said.Span);
        var reported = !endorsed && (quoted || IsReported(sentence, Math.Max(words.First, said.FirstWord)));
        if (!endorsed && IsCondemned(sentence, words, reported))
            return StanceKind.Condemned;
        if (quoted)
            return IsToldOf(sentence) ? StanceKind.Reported : StanceKind.Quoted;
        if (said.Entry.Category is "slurs" or "insults" or "derogation" && roles.Is(words.First - 1, Role.First) || roles.Last(Math.Max(sentence.First, said.FirstWord - ReclaimReach), said.FirstWord - 1, Role.Reclaiming) >= 0 && said.Entry.Category == "slurs")
            return StanceKind.Reclaimed;
        if (reported || said.Entry.Category == "slurs" && IsNamed(sentence, said.FirstWord))
            return StanceKind.Reported;
        var negated = IsNegated(said, words, clause);
        if (roles.Last(clause.First, words.First, Role.Conditional) >= 0)
            return negated ? StanceKind.Asserted : StanceKind.Conditional;
        if (negated)
            return StanceKind.Negated;
        return IsAsked(sentence) ? StanceKind.Asked : StanceKind.Asserted;
    }

    /// <summary>The stance of a clause as a whole, for words that no list knows.</summary>
    public StanceKind OfClause((int First, int Last) clause)
    {
        var sentence = SentenceOf(clause.First);
        var start = reading.Folded.SpanOf(reading.Folded.Words[clause.First].From, reading.Folded.Words[clause.Last].To);
        if (IsQuoted(start))
            return StanceKind.Quoted;
        if (IsReported(sentence, clause.First))
            return StanceKind.Reported;
        if (roles.First(clause.First, clause.Last, Role.Negation) >= 0)
            return StanceKind.Negated;
        if (roles.First(clause.First, clause.Last, Role.Conditional) >= 0)
            return StanceKind.Conditional;
        return IsAsked(sentence) ? StanceKind.Asked : StanceKind.Asserted;
    }

    /// <summary>Whether the writer takes what is quoted or reported there as their own: in the same sentence or the next.</summary>
    public bool IsEndorsed(int word)
    {
        var words = reading.Folded.Words;
        for (var i = SentenceOf(word).First; i < Math.Min(words.Count, word + SentenceReach) && words[i].Sentence <= words[word].Sentence + 1; i++)
        {
            if (roles.Is(i, Role.Endorsing) && !(roles.Is(i - 1, Role.Negation) && !roles.Is(i - 1, Role.Endorsing)))
                return true;
        }
        return false;
    }

    private (int First, int Last) SentenceOf(int word)
    {
        var words = reading.Folded.Words;
        var (first, last) = (word, word);
        while (first > 0 && word - first < SentenceReach && words[first - 1].Sentence == words[word].Sentence)
            first--;
        while (last + 1 < words.Count && last - word < SentenceReach && words[last + 1].Sentence == words[word].Sentence)
            last++;
        return (first, last);
    }

    private bool IsQuoted(TextSpan span)
    {
        foreach (var quotation in quotations)
        {
            if (quotation.Start <= span.Start && span.End <= quotation.End)
                return true;
        }
        return false;
    }

    // "He said that …", "calling …"; but "I say …" and "let me say" are the writer's own.
    private bool IsReported((int First, int Last) sentence, int word)
    {
        var verb = roles.Last(sentence.First, word - 1, Role.Reporting);
        return verb >= 0 && !roles.Is(verb, Role.Modal) && roles.Last(Math.Max(sentence.First, verb - 2), verb - 1, Role.First) < 0;
    }

    /// <summary>A quotation that is told of or judged, in its sentence or one beside it.</summary>
    private bool IsToldOf((int First, int Last) sentence)
    {
        var words = reading.Folded.Words;
        for (var i = Math.Max(0, sentence.First - 15); i < Math.Min(roles.Count, sentence.Last + SentenceReach) && words[i].Sentence <= words[sentence.Last].Sentence + 1; i++)
        {
            if (words[i].Sentence >= words[sentence.First].Sentence - 1 && roles.Is(i, Role.Reporting | Role.Condemning) && !IsQuoted(reading.Folded.SpanOf(words[i].From, words[i].To)))
                return true;
        }
        return false;
    }

    // "The word …", "calling a waiter a …"; but "I call you a …" uses it.
    private bool IsNamed((int First, int Last) sentence, int word)
    {
        var naming = roles.Last(Math.Max(sentence.First, word - DenialReach), word - 1, Role.Naming);
        return naming >= 0 && !roles.Is(naming - 1, Role.First) && roles.Last(naming, word - 1, Role.You) < 0;
    }

    // What another says is condemned by a word of judgement beside it; what the writer says is not made good by calling somebody racist.
    private bool IsCondemned((int First, int Last) sentence, (int First, int Last) words, bool reported)
    {
        var before = roles.Last(Math.Max(sentence.First, words.First - 6), words.First - 1, Role.Condemning);
        if (before >= 0 && roles.Last(sentence.First, words.First - 1, Role.Linking | Role.First | Role.Reporting | Role.Negation | Role.Modal) >= 0)
            return true;
        if (!reported)
            return false;
        var folded = reading.Folded.Words;
        for (var i = Math.Max(0, sentence.First - 12); i < Math.Min(roles.Count, sentence.Last + SentenceReach) && folded[i].Sentence <= folded[sentence.Last].Sentence + 1; i++)
        {
            var outside = i < words.First || i > words.Last;
            if (outside && roles.Is(i, Role.Condemning) && folded[i].Sentence >= folded[sentence.First].Sentence - 1)
                return true;
        }
        return false;
    }

    private bool IsNegated(Hit said, (int First, int Last) words, (int First, int Last) clause)
    {
        var behind = Stance.DenialBehind(said.Entry.Language);
        var from = Math.Max(SentenceOf(words.First).First, Math.Min(said.FirstWord - DenialReach, words.First - (roles.Is(words.First - 1, Role.Clausal) ? 5 : 3)));
        if (!roles.Is(words.First - 1, Role.Clausal))
            from = Math.Max(from, clause.First);
        // "He is not a X" denies it; "nobody asked you, X" and "I won't have a X tell me" do not.
        if (said.Entry.Category == "slurs")
            from = Math.Max(from, said.FirstWord - SlurDenialReach);
        var count = 0;
        for (var i = from; i <= Math.Min(clause.Last, said.LastWord + behind); i++)
        {
            var own = i >= said.FirstWord && i <= said.LastWord;
            if (!own && roles.Is(i, Role.Negation) && !roles.Is(i, Role.Joins) && !(roles.Is(i - 1, Role.Negation) && i - 1 >= from))
                count++;
        }
        return count % 2 == 1;
    }

    private bool IsAsked((int First, int Last) sentence)
    {
        var folded = reading.Folded;
        var at = folded.Words[sentence.Last].To;
        while (at < folded.Letters.Length && folded.Letters[at].Kind is not (UnitKind.Letter or UnitKind.Digit or UnitKind.Break))
        {
            if (folded.Letters[at].Base is '?' or '؟' or '՞')
                return roles.First(sentence.First, sentence.Last, Role.Rhetorical) < 0;
            at++;
        }
        return false;
    }
}
