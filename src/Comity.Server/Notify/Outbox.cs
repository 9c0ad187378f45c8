using System.Text.Json;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Comity.Server.Notify;

/// <summary>Puts what is to be sent beside the decision it tells of: both are durable, or neither is.</summary>
public static class Outbox
{
    internal const string MailKind = "mail";

    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    /// <summary>Queues a mail to a member, if one can be reached: nothing happens for guests without an address and for erased members.</summary>
    /// <param name="db">The context of a running change of <see cref="Writer"/>.</param>
    /// <param name="siteId">The site in whose name it is sent.</param>
    /// <param name="to">Whom.</param>
    /// <param name="letter">What; see <see cref="Letters"/>.</param>
    /// <param name="now">When it was queued.</param>
    public static void Mail(ComityDb db, int siteId, Member to, Letter letter, DateTimeOffset now)
    {
        if (to.ErasedAt is null && MailboxAddress.TryParse(to.Email, out _))
            Mail(db, siteId, to.Email!, letter, now);
    }

    /// <summary>Queues a mail to an address.</summary>
    /// <inheritdoc cref="Mail(ComityDb, int, Member, Letter, DateTimeOffset)"/>
    /// <exception cref="ArgumentException">The address is none.</exception>
    public static void Mail(ComityDb db, int siteId, string to, Letter letter, DateTimeOffset now)
    {
        if (!MailboxAddress.TryParse(to, out var address))
            throw new ArgumentException("Not an e-mail address.", nameof(to));
        db.Outbox.Add(new OutboxMessage
        {
            SiteId = siteId,
            Kind = MailKind,
            Payload = JsonSerializer.Serialize(new MailPayload(address.Address, letter.Subject, letter.Text, letter.Button, letter.Link) { Unsubscribe = letter.Unsubscribe, Why = letter.Ending?.Why, Stop = letter.Ending?.Stop, Language = letter.Language }, Json),
            CreatedAt = now,
            DueAt = now,
        });
    }

    /// <summary>Deletes all mails to an address, sent or not. Within a change of <see cref="Writer"/>.</summary>
    public static Task ForgetAsync(ComityDb db, string address, CancellationToken cancel)
    {
        var written = JsonSerializer.Serialize(address, Json);
        return db.Outbox.Where(m => m.Kind == MailKind && m.Payload.Contains(written)).ExecuteDeleteAsync(cancel);
    }
}

/// <summary>A mail as it waits in the outbox.</summary>
internal sealed record MailPayload(string To, string Subject, string Text, string? Button = null, string? Link = null)
{
    public string? Unsubscribe { get; init; }

    public string? Why { get; init; }

    public string? Stop { get; init; }

    public string Language { get; init; } = "en";
}
