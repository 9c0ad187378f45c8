using System.Security.Cryptography;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>Links that sign a member in once. Only the hash of a link's secret is kept.</summary>
public sealed class SignInLinks(Writer writer, IDbContextFactory<ComityDb> factory, TimeProvider time)
{
    private const int SecretBytes = 32;

    /// <summary>
    /// A link for the operator of the installation to hand out: the session that it opens works in the console at
    /// once, also without a second factor.
    /// </summary>
    /// <param name="memberId">An existing member.</param>
    /// <param name="lifetime">How long it can be used.</param>
    /// <param name="returnPath">Where it leads, a path on the site.</param>
    /// <returns>The path of the link, to be put behind the site's address.</returns>
    public Task<string> CreateAsync(long memberId, TimeSpan lifetime, string returnPath, CancellationToken cancel = default) =>
        writer.RunAsync(Reach.Nothing, (db, _) => Task.FromResult(Add(db, memberId, new LinkTerms(AccessTokenKind.OperatorLink, time.GetUtcNow(), lifetime, returnPath))), cancel);

    /// <summary>Adds a link within a running change and returns its path.</summary>
    internal static string Add(ComityDb db, long memberId, LinkTerms terms)
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        db.AccessTokens.Add(new AccessToken
        {
            Hash = Visitors.HashOf(secret),
            Kind = terms.Kind,
            MemberId = memberId,
            ReturnPath = terms.ReturnPath,
            CreatedAt = terms.Now,
            ExpiresAt = terms.Now + terms.Lifetime,
        });
        return "/sign-in/" + secret;
    }

    /// <summary>Whose link it is; null when there is none, or it is used up or expired. Looking does not use it up.</summary>
    internal async Task<Opening?> FindAsync(string secret, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await FindAsync(db, secret, cancel);
    }

    /// <summary>Uses the link up within a running change.</summary>
    internal async Task<Opening?> UseAsync(ComityDb db, string secret, CancellationToken cancel)
    {
        var opening = await FindAsync(db, secret, cancel);
        if (opening is not null)
            opening.Token.EndedAt = time.GetUtcNow();
        return opening;
    }

    private async Task<Opening?> FindAsync(ComityDb db, string secret, CancellationToken cancel)
    {
        var hash = Visitors.HashOf(secret);
        var now = time.GetUtcNow();
        var token = await db.AccessTokens.SingleOrDefaultAsync(
            t => t.Hash == hash && (t.Kind == AccessTokenKind.SignInLink || t.Kind == AccessTokenKind.OperatorLink) && t.EndedAt == null && t.ExpiresAt > now, cancel);
        if (token is null)
            return null;
        var member = await db.Members.SingleOrDefaultAsync(m => m.Id == token.MemberId && m.ErasedAt == null, cancel);
        return member is null ? null : new Opening(token, member);
    }

    internal sealed record Opening(AccessToken Token, Member Member)
    {
        public string ReturnPath => LocalPath.Or(Token.ReturnPath, "/account");

        /// <summary>The member has yet to choose or confirm a name.</summary>
        public bool AsksForName => Member.DisplayName.Length == 0 || !Member.EmailConfirmed;

        public Proof Proof => Token.Kind == AccessTokenKind.OperatorLink ? Proof.OperatorLink : Proof.Email;
    }
}

internal sealed record LinkTerms(AccessTokenKind Kind, DateTimeOffset Now, TimeSpan Lifetime, string? ReturnPath);
