using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Caching;
using Microsoft.AspNetCore.DataProtection;

namespace Comity.Server.Discussion;

/// <summary>What a comment form carries, signed: when it was fetched, a nonce that makes sending twice post once, and how much work it asks for.</summary>
/// <param name="Text">The ticket as it stands in the form; also the challenge of the work.</param>
/// <param name="Bits">0: no work is asked for.</param>
public sealed record FormTicket(string Text, string Nonce, DateTimeOffset IssuedAt, int Bits)
{
    internal const char SharedMark = 's';

    /// <summary>It stands in a page that many readers have.</summary>
    public bool IsShared => Nonce[0] == SharedMark;

    /// <summary>The key under which the form's text is posted once: of a shared ticket, each text has its own.</summary>
    public string OnceKeyOf(string? text) =>
        IsShared ? $"{Nonce} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? "")))[..32]}" : Nonce;
}

internal sealed class FormTickets(IDataProtectionProvider protection, DiscussionOptions options, ProofOfWork work, FormTickets.Surroundings around)
{
    internal sealed record Surroundings(IHttpContextAccessor Accessor, TimeProvider Time);

    private readonly IDataProtector protector = protection.CreateProtector("Comity.Discussion.FormTicket.v1");

    public FormTicket Issue(bool forGuest)
    {
        var now = around.Time.GetUtcNow();
        var page = SharedRender.Of(around.Accessor.HttpContext);
        var bits = forGuest && work.IsAsked ? options.ProofBits : 0;
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        if (page is not null)
            nonce = FormTicket.SharedMark + nonce;
        var text = protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{now.ToUnixTimeMilliseconds()} {bits} {nonce}"));
        page?.Tickets.Add(text);
        return new FormTicket(text, nonce, now, bits);
    }

    /// <summary>The ticket of a form that this installation issued within <see cref="DiscussionOptions.FormHours"/>; otherwise null.</summary>
    public FormTicket? Read(string? text)
    {
        if (text is null or { Length: 0 or > 1000 })
            return null;
        try
        {
            var parts = protector.Unprotect(text).Split(' ');
            var issued = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[0], CultureInfo.InvariantCulture));
            return issued.AddHours(options.FormHours) < around.Time.GetUtcNow() ? null : new FormTicket(text, parts[2], issued, int.Parse(parts[1], CultureInfo.InvariantCulture));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
