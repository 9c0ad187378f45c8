using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace Comity.Server.Notify;

/// <summary>Section <c>Comity:Mail</c>. Without a host, mails are written as files below <c>mail</c> in the data folder.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>The SMTP server.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is secured.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Empty: without signing in to the server.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender's address; without it the site's contact address.</summary>
    public string? From { get; set; }

    /// <summary>Attempts before a mail is given up. The waits between them double, from one minute to six hours.</summary>
    [Range(1, 50)]
    public int Attempts { get; set; } = 12;

    /// <summary>Seconds between two looks into the outbox.</summary>
    [Range(1, 86_400)]
    public int Seconds { get; set; } = 3;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is not null && !MailboxAddress.TryParse(From, out _))
            yield return new ValidationResult("Comity:Mail:From is not an e-mail address.", [nameof(From)]);
        if (Host is not null && From is null)
            yield return new ValidationResult("Comity:Mail:From has to be set when Comity:Mail:Host is.", [nameof(From)]);
        if (Host is null && (User is not null || Password is not null))
            yield return new ValidationResult("Comity:Mail:Host has to be set when a user or password is.", [nameof(Host)]);
    }
}

public enum MailSecurity
{
    /// <summary>The connection begins in the clear and must change to TLS before anything else.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>In the clear: only for a server on this machine.</summary>
    None,
}
