namespace Comity.Policy.Checks;

/// <summary>Links other than to the publication itself: nothing but a link 0.7 (newcomer 0.9), a shortener 0.75, more than three 0.7, more than six 0.9, a newcomer's 0.6; else none.</summary>
public sealed class LinksCheck : ICheck
{
    private const int Many = 3;
    private const int TooMany = 6;
    private const int FewWords = 3;

    /// <summary>Fewer published comments than this make a newcomer.</summary>
    public const int Newcomer = 3;

    public string Id => "links";

    public string About => "Too many links, shortened links, links and nothing else, newcomers' links.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (reading.Submission.Author.IsStaff)
            yield break;
        var links = Links.In(reading.Text);
        links.RemoveAll(l => Links.IsUnder(l.Host, reading.Submission.Story.OwnHosts));
        if (links.Count == 0)
            yield break;
        var spans = links.ConvertAll(l => l.Span);
        var newcomer = reading.Submission.Author.PublishedComments < Newcomer;
        foreach (var link in links.Where(l => Links.IsShortener(l.Host)).Take(Evidences.Most))
            yield return Evidences.At(link.Span, 0.75, reading.Say("{0} hides where it leads.", reading.Quote(link.Span)));
        if (links.Count > Many)
            yield return new Evidence(links.Count > TooMany ? 0.9 : 0.7, spans, reading.Say("The comment has {0} links.", links.Count));
        else if (WordsBeside(reading, links) < FewWords)
            yield return new Evidence(newcomer ? 0.9 : 0.7, spans, reading.Say("The comment is a link and nothing else."));
        else if (newcomer)
            yield return new Evidence(0.6, spans, reading.Say("A newcomer's comment has a link."));
    }

    private static int WordsBeside(Reading reading, List<Link> links)
    {
        var beside = 0;
        var next = 0;
        foreach (var word in reading.Folded.Words)
        {
            var start = reading.Folded.Units[word.CoreFrom].Start;
            while (next < links.Count && links[next].Span.End <= start)
                next++;
            if (next == links.Count || start < links[next].Span.Start)
                beside++;
        }
        return beside;
    }
}
