using System.Net;
using System.Text;
using Comity.Server.Hosting;

namespace Comity.Server.Notify;

/// <summary>
/// The HTML of a mail, made of its plain text. It names no colours, so that a mail program shows it light or dark as its
/// reader likes, and only what the many mail programs know: attributes rather than styles wherever both would do.
/// </summary>
internal static class MailHtml
{
    public static string Of(MailPayload mail)
    {
        var direction = Direction.Of(mail.Language);
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"{mail.Language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light dark\">")
            .Append("<title>").Append(Safe(mail.Subject)).Append("</title></head><body style=\"font:16px/1.5 Georgia,serif;max-width:36em;margin:1em;overflow-wrap:break-word\">");
        foreach (var paragraph in mail.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            AppendParagraph(html, paragraph.Trim().Split('\n'), mail);
        if (mail.Link is { } link)
            html.Append("<p>").Append(Anchor(link, mail.Button ?? link)).Append("</p>");
        if (mail is { Why: { } why, Stop: { } stop, Unsubscribe: { } unsubscribe })
            html.Append("<p style=\"font-size:14px\">").Append(Safe(why)).Append(' ').Append(Anchor(unsubscribe, stop)).Append("</p>");
        return html.Append("</body></html>").ToString();
    }

    private static void AppendParagraph(StringBuilder html, string[] lines, MailPayload mail)
    {
        var said = lines.Where(l => !IsQuote(l)).ToList();
        // An address on a line of its own is where the line above leads.
        var leads = said.Count > 1 && IsOwn(said[^1], mail) ? said[^1] : null;
        if (leads is not null)
            said.RemoveAt(said.Count - 1);
        if (said.Count > 0)
            html.Append("<p>").AppendJoin("<br>", said.Select((line, i) => i == 0 && leads is not null ? Anchor(leads, line) : Line(line, mail))).Append("</p>");
        var quoted = lines.Where(IsQuote).Select(l => Safe(l[Math.Min(Letter.QuoteSign.Length, l.Length)..])).ToList();
        // The words run as they are written, and stand on the mail's own side.
        var side = Direction.Of(mail.Language) == "rtl" ? "right" : "left";
        if (quoted.Count > 0)
            html.Append("<blockquote dir=\"auto\" style=\"margin:0 1em;padding:0 .8em;text-align:").Append(side).Append(";border-").Append(side).Append(":3px solid #888\">").AppendJoin("<br>", quoted).Append("</blockquote>");
    }

    private static bool IsQuote(string line) => line.StartsWith(Letter.QuoteSign.TrimEnd(), StringComparison.Ordinal);

    /// <summary>A line that ends with an address of the paper links there.</summary>
    private static string Line(string line, MailPayload mail)
    {
        var at = line.LastIndexOf(' ') + 1;
        return IsOwn(line[at..], mail) ? Safe(line[..at]) + $"<bdi>{Anchor(line[at..], line[at..])}</bdi>" : Safe(line);
    }

    private static bool IsOwn(string address, MailPayload mail) =>
        Uri.TryCreate(mail.Link, UriKind.Absolute, out var ours) && Uri.TryCreate(address, UriKind.Absolute, out var there)
        && ours.GetLeftPart(UriPartial.Authority) == there.GetLeftPart(UriPartial.Authority);

    private static string Anchor(string address, string words) => $"<a href=\"{Safe(address)}\">{Safe(words)}</a>";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
