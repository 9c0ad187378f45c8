using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Helps checks to write evidence in one manner.</summary>
internal static class Evidences
{
    /// <summary>More pieces of evidence of one kind than this tell nobody more.</summary>
    public const int Most = 20;

    private const int LongestQuote = 60;

    /// <summary>The words in quotation marks, cut when they are long.</summary>
    public static string Quote(this Reading reading, TextSpan span)
    {
        var words = reading.Text[span.Start..span.End].ReplaceLineEndings(" ");
        if (words.Length <= LongestQuote)
            return $"“{words}”";
        var cut = char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"“{words[..cut]}…”";
    }

    /// <summary>The sentence in the reader's language.</summary>
    /// <param name="sentence">In English, with places such as {0}.</param>
    /// <param name="places">What stands at them.</param>
    public static string Say(this Reading reading, string sentence, params ReadOnlySpan<object?> places) =>
        Sentences.Say(reading.Submission.ReaderLanguage ?? reading.Submission.Story.Language, sentence, places);

    /// <summary>Whether a word begins a clause of its own behind another: "you are right, garbage is collected", but not "you clown" or "a dirty, filthy rat".</summary>
    public static bool BeginsClause(this Reading reading, Hit hit, Hit before)
    {
        var between = reading.Text.AsSpan(before.Span.End, hit.Span.Start - before.Span.End).Trim();
        var comma = between.LastIndexOf(',');
        return comma > 0 && between[(comma + 1)..].Trim() is "" or "the" or "a" or "our";
    }

    public static Evidence About(double score, string says) => new(Math.Round(score, 2), [], says);

    public static Evidence At(TextSpan span, double score, string says) => new(Math.Round(score, 2), [span], says);

    /// <summary>From the first to the last of two hits.</summary>
    public static TextSpan Across(Hit a, Hit b) => new(Math.Min(a.Span.Start, b.Span.Start), Math.Max(a.Span.End, b.Span.End));

    /// <summary>Whether one of the pieces of evidence marks words of the span.</summary>
    public static bool Touch(this IEnumerable<Evidence> found, TextSpan span) => found.Any(e => e.Spans.Any(s => s.Start < span.End && span.Start < s.End));
}
