using System.Security.Cryptography;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Perspective;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Perspective.Keys;

/// <summary>Makes and revokes the keys of Perspective's wire. Only hashes are kept; a key is shown once.</summary>
public sealed class ApiKeys(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    public const int DefaultRate = 6000;
    public const int LargestRate = 1_000_000;
    private const int LongestName = 80;
    private const int SecretBytes = 32;
    private const int HintLength = 8;

    /// <param name="Key">The row.</param>
    /// <param name="Secret">The key itself, shown now and never again.</param>
    public sealed record Made(ApiKey Key, string Secret);

    /// <param name="by">The site, and who asks as the ledger names them: "operator" or "member:ID".</param>
    /// <param name="rate">Requests a minute; null: <see cref="DefaultRate"/>.</param>
    /// <returns>The key, or one sentence on why not.</returns>
    public async Task<(Made? Made, string? Problem)> AddAsync((int SiteId, string Actor) by, string? name, int? rate, CancellationToken cancel)
    {
        var label = MemberNames.Clean(name);
        if (label.Length is 0 or > LongestName)
            return (null, $"Say in 1 to {LongestName} characters who uses the key.");
        if (rate is < 1 or > LargestRate)
            return (null, $"A key may make 1 to {LargestRate} requests a minute.");
        var secret = "ck_" + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        var key = new ApiKey
        {
            SiteId = by.SiteId,
            Name = label,
            Hash = Visitors.HashOf(secret),
            Hint = secret[..HintLength],
            RatePerMinute = rate ?? DefaultRate,
            CreatedAt = time.GetUtcNow(),
        };
        await writer.RunAsync(async (db, c) =>
        {
            db.ApiKeys.Add(key);
            await db.SaveChangesAsync(c);
            await SealAsync(db, by, LedgerKind.KeyAdd, key, c);
        }, cancel);
        return (new Made(key, secret), null);
    }

    /// <summary>Those that still open the door, oldest first.</summary>
    public static Task<List<ApiKey>> OfAsync(ComityDb db, int siteId, CancellationToken cancel) =>
        db.ApiKeys.AsNoTracking().Where(k => k.SiteId == siteId && k.RevokedAt == null).OrderBy(k => k.Id).ToListAsync(cancel);

    /// <returns>False when the site has no such key.</returns>
    public Task<bool> RevokeAsync((int SiteId, string Actor) by, long id, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.SiteId == by.SiteId && k.Id == id && k.RevokedAt == null, c) is not { } key)
            return false;
        key.RevokedAt = time.GetUtcNow();
        await SealAsync(db, by, LedgerKind.KeyRevoke, key, c);
        return true;
    }, cancel);

    private Task<long> SealAsync(ComityDb db, (int SiteId, string Actor) by, string kind, ApiKey key, CancellationToken cancel) =>
        ledger.AppendAsync(db, by.SiteId, new LedgerEvent { Kind = kind, At = time.GetUtcNow(), Actor = by.Actor, Subject = "key:" + key.Id }, cancel);
}
