using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Hosting;
using Comity.Storage.Discussion;

namespace Comity.Server.Appeals;

/// <summary>What a private page is about.</summary>
public enum StatusKind
{
    Comment,
    Sanction,
    Notice,
}

/// <summary>
/// Makes and reads the addresses of private pages: a kind, an id, and an HMAC-SHA-256 of both under a key of the data
/// folder. They cannot be guessed, and hold as long as the key does, so longer than any time to appeal.
/// </summary>
public sealed class StatusLinks(InstallationKeys keys, PublicAddress address)
{
    private readonly Lazy<byte[]> key = new(() => keys.Read("status"));

    public string TokenOf(StatusKind kind, long id)
    {
        var subject = string.Create(CultureInfo.InvariantCulture, $"{Letter(kind)}{id}");
        return subject + "-" + Base64Url.EncodeToString(HMACSHA256.HashData(key.Value, Encoding.ASCII.GetBytes("status " + subject)));
    }

    public string PathOf(StatusKind kind, long id) => (kind == StatusKind.Notice ? "/notices/" : "/status/") + TokenOf(kind, id);

    /// <summary>For mails.</summary>
    /// <param name="siteId">The site that decided; its host opens the page.</param>
    public string AddressOf(StatusKind kind, long id, int siteId) => address.OfSecret(PathOf(kind, id), siteId);

    public string AddressOf(Comment comment) => AddressOf(StatusKind.Comment, comment.Id, comment.SiteId);

    /// <summary>What the token opens; null: it is none of ours.</summary>
    public (StatusKind Kind, long Id)? Read(string token)
    {
        var dash = token.IndexOf('-', StringComparison.Ordinal);
        if (dash < 2 || !long.TryParse(token.AsSpan(1, dash - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return null;
        foreach (var kind in Enum.GetValues<StatusKind>())
        {
            if (Letter(kind) == token[0] && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(TokenOf(kind, id)), Encoding.UTF8.GetBytes(token)))
                return (kind, id);
        }

        return null;
    }

    private static char Letter(StatusKind kind) => kind switch
    {
        StatusKind.Comment => 'c',
        StatusKind.Sanction => 's',
        _ => 'n',
    };
}
