using System.Text;
using Comity.Server.Languages;
using Comity.Server.Notify;

namespace Comity.Server.Alerts;

/// <summary>The mails of alerts.</summary>
internal static class AlertLetters
{
    /// <param name="alerts">One or more.</param>
    /// <param name="more">How many there are beyond these.</param>
    /// <param name="links">Absolute addresses: of the alerts, by path, and to end these mails.</param>
    public static Letter Digest(Words words, string siteName, IReadOnlyList<AlertView> alerts, int more, (Func<string, string> Of, string Unsubscribe) links)
    {
        var text = new StringBuilder();
        foreach (var alert in alerts)
        {
            text.Append(alert.Says).Append('\n');
            if (alert.Excerpt is { Length: > 0 } excerpt)
                text.Append(Letter.Quote(excerpt)).Append('\n');
            text.Append(links.Of(alert.Path)).Append("\n\n");
        }

        if (more > 0)
            text.Append(words.AndMore(more));
        siteName = words.Apart(siteName);
        return new Letter(alerts.Count + more == 1 ? alerts[0].Says.TrimEnd('.', '։') : words.AlertsFrom(alerts.Count + more, siteName), text.ToString().TrimEnd())
        {
            Button = words.AllYourAlerts,
            Link = links.Of("/alerts"),
            Unsubscribe = links.Unsubscribe,
            Ending = (words.DigestWhy(siteName), words.StopMails),
            Language = words.Tag,
        };
    }

    public static Letter Prove(Words words, string siteName, string link) => new(words.ProveSubject(words.Apart(siteName)), words.ProveMail(words.Apart(siteName)))
    {
        Button = words.AddressIsMine,
        Link = link,
        Language = words.Tag,
    };
}
