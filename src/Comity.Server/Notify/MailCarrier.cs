using System.Text.Json;
using Comity.Server.Hosting;
using Comity.Storage.Outbox;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Comity.Server.Notify;

/// <summary>Hands mails to the SMTP server of the settings, or writes them to files when there is none.</summary>
internal sealed class MailCarrier(MailWriter mails, IOptions<MailOptions> options, Settings settings) : Carrier
{
    private const int TimeoutMilliseconds = 30_000;

    public override string Carries => Outbox.MailKind;

    public override int Attempts => options.Value.Attempts;

    public override Task CarryAsync(OutboxMessage message, CancellationToken cancel)
    {
        var mail = mails.Write(message, JsonSerializer.Deserialize<MailPayload>(message.Payload, Outbox.Json)!);
        return options.Value.Host is { Length: > 0 } host ? SendAsync(host, mail, cancel) : WriteFileAsync(message.Id, mail, cancel);
    }

    private async Task SendAsync(string host, MimeMessage mail, CancellationToken cancel)
    {
        var mailing = options.Value;
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(host, mailing.Port, mailing.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, cancel);
        if (!string.IsNullOrEmpty(mailing.User))
            await client.AuthenticateAsync(mailing.User, mailing.Password ?? "", cancel);
        await client.SendAsync(mail, cancel);
        await client.DisconnectAsync(quit: true, cancel);
    }

    private async Task WriteFileAsync(long id, MimeMessage mail, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Data, "mail")).FullName;
        var file = Path.Combine(folder, $"{mail.Date.UtcDateTime:yyyyMMdd-HHmmss}-{id:D6}.eml");
        await mail.WriteToAsync(file + ".new", cancel);
        File.Move(file + ".new", file, overwrite: true);
    }
}
