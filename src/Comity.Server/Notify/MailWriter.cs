using System.Net;
using System.Text;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage.Outbox;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Comity.Server.Notify;

/// <summary>Makes a mail of what waits in the outbox. MimeKit encodes every header, so nothing in a name or subject can add one.</summary>
internal sealed class MailWriter(SiteDirectory sites, IOptions<MailOptions> options)
{
    private const string NoAddress = "comity@localhost";

    public MimeMessage Write(OutboxMessage message, MailPayload mail)
    {
        var site = sites.ById(message.SiteId);
        var sender = MailboxAddress.Parse(options.Value.From ?? site?.ContactEmail ?? NoAddress);
        var mime = new MimeMessage
        {
            Subject = OneLine(mail.Subject),
            Date = message.CreatedAt,
            MessageId = $"{message.Id}.{message.CreatedAt.ToUnixTimeMilliseconds()}@{sender.Domain}",
            Body = new MultipartAlternative(
                new TextPart("plain") { Text = Plain(mail) },
                new TextPart("html") { Text = Html(mail) }),
        };
        mime.From.Add(new MailboxAddress(OneLine(site?.Name ?? ""), sender.Address));
        mime.To.Add(MailboxAddress.Parse(mail.To));
        if (site?.ContactEmail is { } contact && MailboxAddress.TryParse(contact, out var reply))
            mime.ReplyTo.Add(reply);
        mime.Headers.Add("Auto-Submitted", "auto-generated");
        mime.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        if (mail.Unsubscribe is { } unsubscribe)
        {
            mime.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");
            mime.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        return mime;
    }

    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);

    private static string Plain(MailPayload mail) => mail.Link is null ? mail.Text + "\n" : $"{mail.Text}\n\n{mail.Button}:\n{mail.Link}\n";

    private static string Html(MailPayload mail)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"{mail.Language}\" dir=\"{Direction.Of(mail.Language)}\"><head><meta charset=\"utf-8\"></head><body style=\"font:16px/1.5 Georgia,serif;max-width:36em\">");
        foreach (var paragraph in mail.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph.Trim()).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>");
        if (mail.Link is { } link)
            html.Append("<p><a href=\"").Append(WebUtility.HtmlEncode(link)).Append("\">").Append(WebUtility.HtmlEncode(mail.Button ?? link)).Append("</a></p>");
        return html.Append("</body></html>").ToString();
    }
}
