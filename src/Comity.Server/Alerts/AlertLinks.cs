using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Hosting;
using Comity.Storage.Members;

namespace Comity.Server.Alerts;

/// <summary>What a signed link of a member does.</summary>
internal enum AlertLink
{
    /// <summary>Ends the mails of alerts. Holds for good, as a link in an old mail should.</summary>
    Unsubscribe,

    /// <summary>A feed of replies. Ends when the member signs out everywhere.</summary>
    Feed,

    /// <summary>Shows that a guest's address is theirs. Holds for that address.</summary>
    Prove,
}

/// <summary>Makes and checks the signed links of mails and feed readers, which know no cookie.</summary>
internal sealed class AlertLinks(InstallationKeys keys, PublicAddress address)
{
    private readonly Lazy<byte[]> key = new(() => keys.Read("alerts"));

    /// <summary>An absolute address.</summary>
    /// <param name="siteId">Whose host; null: of the site that the request is for.</param>
    public string Of(AlertLink kind, Member member, int? siteId = null) => address.OfSecret(kind switch
    {
        AlertLink.Unsubscribe => "/alerts/unsubscribe/" + Token(kind, member),
        AlertLink.Prove => "/alerts/prove/" + Token(kind, member),
        _ => $"/alerts/replies/{Token(kind, member)}.atom",
    }, siteId);

    /// <summary>The member's id that a token speaks of; whether it may, <see cref="Holds"/> tells.</summary>
    public static long? IdIn(string token) =>
        token.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && long.TryParse(token.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public bool Holds(string token, AlertLink kind, Member member) =>
        member.ErasedAt is null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Token(kind, member)), Encoding.UTF8.GetBytes(token));

    private string Token(AlertLink kind, Member member)
    {
        var about = kind switch
        {
            AlertLink.Unsubscribe => "",
            AlertLink.Prove => member.Email,
            _ => member.SecurityStamp,
        };
        var id = member.Id.ToString(CultureInfo.InvariantCulture);
        return id + "-" + Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{kind} {id} {about}")));
    }
}
