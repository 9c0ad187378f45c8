using System.Text;
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
                new TextPart("html") { Text = MailHtml.Of(mail) }),
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

    private static string Plain(MailPayload mail)
    {
        var text = new StringBuilder(mail.Text).Append('\n');
        if (mail.Link is { } link)
            text.Append('\n').Append(mail.Button).Append('\n').Append(link).Append('\n');
        if (mail is { Why: { } why, Unsubscribe: { } unsubscribe })
            text.Append('\n').Append(why).Append('\n').Append(unsubscribe).Append('\n');
        return text.ToString();
    }
}
