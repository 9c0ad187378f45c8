using System.Security.Cryptography;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>Bearer tokens that members make for their own scripts. Only hashes are kept; a token is shown once.</summary>
public sealed class ApiTokens(Writer writer, ComityDb db, TimeProvider time)
{
    private const int SecretBytes = 32;
    private const int Most = 20;
    private const int LongestName = 80;
    private const int LongestDays = 366;
    private const int DefaultDays = 90;

    public sealed record Made(long Id, string Name, string Token, DateTimeOffset ExpiresAt);

    public sealed record Shown(long Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt);

    /// <summary>Those that still work, oldest first.</summary>
    public Task<List<Shown>> OfAsync(long memberId, CancellationToken cancel) =>
        Live(db, memberId).OrderBy(t => t.Id).Select(t => new Shown(t.Id, t.Name, t.CreatedAt, t.ExpiresAt)).ToListAsync(cancel);

    /// <param name="days">Until it expires, 1 to 366; null: 90.</param>
    /// <returns>The token, or one sentence on why not.</returns>
    public async Task<(Made? Made, string? Problem)> MakeAsync(long memberId, string? name, int? days, CancellationToken cancel)
    {
        var label = MemberNames.Clean(name);
        if (label.Length is 0 or > LongestName)
            return (null, $"Say in 1 to {LongestName} characters what the token is for.");
        if (days is < 1 or > LongestDays)
            return (null, $"A token lives 1 to {LongestDays} days.");
        var secret = "cty_" + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        return await writer.RunAsync<(Made?, string?)>(async (change, c) =>
        {
            if (await Live(change, memberId).CountAsync(c) >= Most)
                return (null, $"You have {Most} tokens. Revoke one first.");
            var now = time.GetUtcNow();
            var token = new AccessToken
            {
                Hash = Visitors.HashOf(secret),
                Kind = AccessTokenKind.Api,
                MemberId = memberId,
                Name = label,
                CreatedAt = now,
                ExpiresAt = now.AddDays(days ?? DefaultDays),
            };
            change.AccessTokens.Add(token);
            await change.SaveChangesAsync(c);
            return (new Made(token.Id, label, secret, token.ExpiresAt.Value), null);
        }, cancel);
    }

    /// <returns>False when the member has no such token.</returns>
    public Task<bool> RevokeAsync(long memberId, long id, CancellationToken cancel) => writer.RunAsync(async (change, c) =>
    {
        if (await Live(change, memberId).SingleOrDefaultAsync(t => t.Id == id, c) is not { } token)
            return false;
        token.EndedAt = time.GetUtcNow();
        return true;
    }, cancel);

    private IQueryable<AccessToken> Live(ComityDb database, long memberId)
    {
        var now = time.GetUtcNow();
        return database.AccessTokens.Where(t => t.MemberId == memberId && t.Kind == AccessTokenKind.Api && t.EndedAt == null && (t.ExpiresAt == null || t.ExpiresAt > now));
    }
}
