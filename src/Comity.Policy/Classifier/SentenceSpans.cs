using Comity.Policy.Checks;

namespace Comity.Policy.Classifier;

/// <summary>Where each sentence of a text stands.</summary>
internal static class SentenceSpans
{
    /// <summary>In order, without gaps; the first begins at 0 and the last ends with the text.</summary>
    public static List<TextSpan> Of(Reading reading)
    {
        var spans = new List<TextSpan>();
        var words = reading.Folded.Words;
        var start = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Sentence == words[i - 1].Sentence)
                continue;
            var begin = reading.Folded.Letters[words[i].From].Start;
            spans.Add(new TextSpan(start, begin));
            start = begin;
        }
        spans.Add(new TextSpan(start, reading.Text.Length));
        return spans;
    }
}
