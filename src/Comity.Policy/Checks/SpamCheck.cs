using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>Advertising: an offer with a contact or link 0.9, several phrases 0.85, one 0.65, a bare call to a messenger 0.7.</summary>
public sealed class SpamCheck : ICheck
{
    private static readonly string[] MessengerHosts = ["t.me", "wa.me", "telegram.me", "api.whatsapp.com", "chat.whatsapp.com", "m.me", "discord.gg", "onlyfans.com"];

    public string Id => "spam";

    public string About => "Advertising, offers of money, calls to write elsewhere.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (reading.Submission.Author.IsStaff)
            yield break;
        var phrases = reading.Hits("spam");
        var links = Links.In(reading.Text);
        links.RemoveAll(l => Links.IsUnder(l.Host, reading.Submission.Story.OwnHosts));
        var messenger = links.FindIndex(l => MessengerHosts.Contains(l.Host));
        if (phrases.Count == 0)
        {
            if (messenger >= 0)
                yield return Evidences.At(links[messenger].Span, 0.7, reading.Say("{0} calls readers away to a messenger.", reading.Quote(links[messenger].Span)));
            yield break;
        }
        var contact = links.Count > 0 || PrivateData.Emails(reading.Text).Count > 0 || PrivateData.Phones(reading).Count > 0 || HasHandle(reading.Text);
        var score = contact ? 0.9 : phrases.Count > 1 ? 0.85 : 0.65;
        var spans = phrases.Take(Evidences.Most).Select(p => p.Span).ToList();
        var says = contact ? "{0}: with a contact or link it is an advertisement." : "{0}: it reads like an advertisement.";
        yield return new Evidence(score, spans, reading.Say(says, reading.Quote(spans[0])));
    }

    // "@name" with a word before it that is no mention's beginning.
    private static bool HasHandle(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 3 < text.Length && char.IsAsciiLetter(text[at + 1]))
                return true;
        }
        return false;
    }
}
