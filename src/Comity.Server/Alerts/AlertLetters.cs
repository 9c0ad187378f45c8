using System.Text;
using Comity.Server.Notify;

namespace Comity.Server.Alerts;

/// <summary>The mails of alerts.</summary>
internal static class AlertLetters
{
    /// <param name="alerts">One or more.</param>
    /// <param name="more">How many there are beyond these.</param>
    /// <param name="links">Absolute addresses: of the alerts, by path, and to end these mails.</param>
    public static Letter Digest(string siteName, IReadOnlyList<AlertView> alerts, int more, (Func<string, string> Of, string Unsubscribe) links)
    {
        var text = new StringBuilder();
        foreach (var alert in alerts)
        {
            text.Append(alert.Says).Append('\n');
            if (alert.Excerpt is { Length: > 0 } excerpt)
                text.Append('“').Append(excerpt).Append("”\n");
            text.Append(links.Of(alert.Path)).Append("\n\n");
        }

        if (more > 0)
            text.Append("… and ").Append(more).Append(" more.\n\n");
        text.Append("You get this mail because you asked ").Append(siteName).Append(" to tell you. To get no more of them:\n").Append(links.Unsubscribe);
        return new Letter(alerts.Count + more == 1 ? alerts[0].Says.TrimEnd('.') : $"{alerts.Count + more} alerts from {siteName}", text.ToString())
        {
            Button = "All your alerts",
            Link = links.Of("/alerts"),
            Unsubscribe = links.Unsubscribe,
        };
    }

    public static Letter Prove(string siteName, string link) => new(
        $"Your address at {siteName}",
        $"Somebody, most likely you, writes at {siteName} as a guest with this address and wants to be told of answers by mail.\n\nIf it was not you, do nothing: without the link no such mail is sent.")
    {
        Button = "This address is mine",
        Link = link,
    };
}
