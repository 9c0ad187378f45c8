using Comity.Policy.Sentence;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Whether the author says a thing, or quotes, reports, denies or condemns it. Where this is in doubt a person should look, so scores only sink.</summary>
internal sealed class Stance
{
    /// <summary>The most that words in quotation marks score: held, not refused.</summary>
    public const double Quoted = 0.7;

    /// <summary>The most that a quotation with a reporting or condemning word beside it scores.</summary>
    public const double Reported = 0.45;

    /// <summary>The most that a denied or forbidden thing scores.</summary>
    public const double Denied = 0.3;

    private const int DenialReach = 4;

    /// <summary>Sentences: who quotes a slogan may tell its story before saying what they think of it.</summary>
    private const int CondemnationReach = 3;

    private readonly Reading reading;
    private readonly List<TextSpan> quotations;

    public Stance(Reading reading)
    {
        this.reading = reading;
        quotations = Quotations.In(reading.Text);
    }

    /// <summary>The score of a claim in its stance.</summary>
    /// <param name="stance">How it is said.</param>
    /// <param name="asserted">What it scores, said straight out.</param>
    public static double Weigh(StanceKind stance, double asserted) => stance switch
    {
        StanceKind.Asserted => asserted,
        StanceKind.Quoted => Quoted,
        StanceKind.Asked or StanceKind.Conditional or StanceKind.Reported or StanceKind.Condemned => Reported,
        _ => Denied,
    };

    /// <summary>The score as the surroundings leave it.</summary>
    /// <param name="score">As it would be, said straight out.</param>
    /// <param name="span">The words in question.</param>
    /// <param name="firstWord">Index of their first word.</param>
    /// <param name="lastWord">Index of their last word.</param>
    public double Temper(double score, TextSpan span, int firstWord, int lastWord)
    {
        if (reading.Sentences.IsEndorsed(firstWord))
            return Denies(firstWord, lastWord) ? Math.Min(score, Quoted) : score;
        var sentence = reading.Folded.Words[firstWord].Sentence;
        var quoted = quotations.Any(q => q.Start <= span.Start && span.End <= q.End);
        var condemned = Near("condemning", sentence, span, quoted ? CondemnationReach : 1);
        var reported = Near("reporting", sentence, span, 1);
        if (quoted)
            return Math.Min(score, condemned || reported ? Reported : Quoted);
        if (Denies(firstWord, lastWord))
            return Math.Min(score, Denied);
        // "Kill all Xs. Racist!" is still said; what others say, or what a judgement leads up to, is not.
        if (condemned && (reported || CondemnedBefore(sentence, firstWord)))
            return Math.Min(score, Reported);
        return reported ? Math.Min(score, Quoted) : score;
    }

    /// <summary>Words behind a thing said that a denying word may stand. The verb comes last in Turkish, Azerbaijani and Persian; the others deny before.</summary>
    /// <param name="language">Of the word.</param>
    public static int DenialBehind(string language) => language is "tr" or "az" or "fa" ? 2 : 0;

    // "It is wrong to say …", "I condemn the slogan …".
    private bool CondemnedBefore(int sentence, int firstWord) =>
        reading.Hits("condemning").Any(hit => hit.LastWord < firstWord && reading.Folded.Words[hit.FirstWord].Sentence == sentence);

    /// <summary>Whether a denying word stands among the words or shortly before them, in the same sentence.</summary>
    public bool Denies(int firstWord, int lastWord)
    {
        var words = reading.Folded.Words;
        foreach (var hit in reading.Hits("negation"))
        {
            var sameSentence = words[hit.FirstWord].Sentence == words[firstWord].Sentence;
            if (sameSentence && hit.FirstWord >= firstWord - DenialReach && hit.FirstWord <= lastWord + DenialBehind(hit.Entry.Language)
                && !(hit.FirstWord >= firstWord && hit.LastWord <= lastWord && IsWithinImage(hit)))
                return true;
        }
        return false;
    }

    // "not human" is the image, not its denial.
    private bool IsWithinImage(Hit negation) =>
        reading.Hits("images").Any(image => image.FirstWord <= negation.FirstWord && negation.LastWord <= image.LastWord)
        || reading.Hits("insults").Any(insult => insult.FirstWord <= negation.FirstWord && negation.LastWord <= insult.LastWord);

    private bool Near(string category, int sentence, TextSpan span, int reach)
    {
        var words = reading.Folded.Words;
        foreach (var hit in reading.Hits(category))
        {
            var apart = Math.Abs(words[hit.FirstWord].Sentence - sentence);
            var within = hit.Span.Start >= span.Start && hit.Span.End <= span.End;
            if (apart <= reach && !within && (apart == 0 || quotations.Count > 0 || category == "condemning"))
                return true;
        }
        return false;
    }
}
