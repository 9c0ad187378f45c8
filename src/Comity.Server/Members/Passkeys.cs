using Comity.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>The passkeys of members.</summary>
internal static class Passkeys
{
    public static Task<int> OfAsync(ComityDb db, long memberId, CancellationToken cancel) =>
        db.Set<IdentityUserPasskey<long>>().CountAsync(p => p.UserId == memberId, cancel);

    public static async Task<IReadOnlyList<PasskeyView>> ListAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        var passkeys = await db.Set<IdentityUserPasskey<long>>().AsNoTracking().Where(p => p.UserId == memberId).ToListAsync(cancel);
        return [.. passkeys.OrderBy(p => p.Data.CreatedAt).Select(p => new PasskeyView(WebEncoders.Base64UrlEncode(p.CredentialId), p.Data.Name ?? "Passkey", p.Data.CreatedAt))];
    }

    /// <summary>The credential id, or null when the text is none.</summary>
    public static byte[]? IdOf(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : WebEncoders.Base64UrlDecode(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <param name="Id">Base64url.</param>
public sealed record PasskeyView(string Id, string Name, DateTimeOffset CreatedAt);
