using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Comity.Server.Embedding;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>Finds out, once a request, who sends it: by bearer token on the API, else by session cookie or guest cookie.</summary>
public sealed class Visitors(IHttpContextAccessor accessor, IDbContextFactory<ComityDb> factory, CurrentSite site, VisitorTools tools)
{
    /// <summary>
    /// Holds a guest's secret. Kept apart from the session on purpose: form tokens are bound to the session's
    /// identity, and a guest who gets a name in one tab must not find the form in another tab refused.
    /// </summary>
    internal const string GuestCookie = "comity-guest";

    /// <summary>The claim in a session that tells how it was opened, a <see cref="Proof"/>.</summary>
    internal const string ProofClaim = "comity:proof";

    private Visitor? current;

    private MemberSession? seen;

    public async Task<Visitor> CurrentAsync(CancellationToken cancel = default) => current ??= await FindAsync(cancel);

    /// <summary>Notes that the session of this request is in use. To be called outside of any change, at the request's end.</summary>
    internal async Task KeepSessionAsync()
    {
        if (seen is not null)
            await Sessions.TouchAsync(tools.Writer, seen, Sessions.Lifetime(ProofOf(accessor.HttpContext!.User), tools.Options.Value), tools.Time.GetUtcNow());
    }

    /// <summary>Makes the caller of this request the given guest from now on.</summary>
    internal void RememberGuest(Member guest, string secret)
    {
        var context = accessor.HttpContext!;
        if (Embedded.Of(context) is not null)
            context.Response.Headers[Embedded.SessionHeader] = secret;
        else
            context.Response.Cookies.Append(GuestCookie, secret, GuestCookieOptions(TimeSpan.FromDays(365)));
        current = new Visitor(guest, null) { Proof = Proof.GuestSecret };
    }

    internal void ForgetGuest() =>
        accessor.HttpContext!.Response.Cookies.Append(GuestCookie, "", GuestCookieOptions(TimeSpan.Zero));

    /// <summary>The guest of this browser, also when a session stands before it, and how many comments there are of theirs.</summary>
    internal async Task<(Member? Guest, int Comments)> GuestAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await ByGuestSecretAsync(db, accessor.HttpContext!.Request.Cookies[GuestCookie], cancel) is { IsGuest: true } guest
            ? (guest, await db.Comments.CountAsync(c => c.AuthorId == guest.Id, cancel))
            : (null, 0);
    }

    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private CookieOptions GuestCookieOptions(TimeSpan age) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = age,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = accessor.HttpContext!.Request.IsHttps,
    };

    private async Task<Visitor> FindAsync(CancellationToken cancel)
    {
        var context = accessor.HttpContext!;
        await using var db = await factory.CreateDbContextAsync(cancel);
        var (member, proof) = Bearer.TokenOf(context.Request) is { } token
            ? await ByTokenAsync(db, token, cancel)
            : Embedded.Of(context) is null ? await ByCookieAsync(db, context, cancel) : (null, Proof.None);
        if (member is null || !(member.SiteId is null || member.SiteId == site.Id || tools.Options.Value.OneAccount))
            return Visitor.Unknown;
        if (member.IsGuest)
            return new Visitor(member, null) { Proof = proof };
        var role = await db.SiteStaff.Where(s => s.SiteId == site.Id && s.MemberId == member.Id).Select(s => (StaffRole?)s.Role).SingleOrDefaultAsync(cancel);
        return new Visitor(member, role) { Proof = proof };
    }

    private async Task<(Member?, Proof)> ByTokenAsync(ComityDb db, string secret, CancellationToken cancel)
    {
        if (await ByGuestSecretAsync(db, secret, cancel) is { } guest)
            return (guest, Proof.GuestSecret);
        var hash = HashOf(secret);
        var now = tools.Time.GetUtcNow();
        var member = await db.AccessTokens
            .Where(t => t.Hash == hash && t.Kind == AccessTokenKind.Api && t.EndedAt == null && (t.ExpiresAt == null || t.ExpiresAt > now))
            .Join(db.Members.AsNoTracking(), t => t.MemberId, m => m.Id, (t, m) => m)
            .SingleOrDefaultAsync(m => m.ErasedAt == null, cancel);
        if (member is not null)
            return (member, Proof.ApiToken);
        var found = await db.MemberSessions.AsNoTracking().Where(s => s.Hash == hash && s.IsToken && s.ExpiresAt > now)
            .Join(db.Members.AsNoTracking(), s => s.MemberId, m => m.Id, (s, m) => new { Session = s, Member = m })
            .SingleOrDefaultAsync(f => f.Member.ErasedAt == null, cancel);
        seen = found?.Session;
        return (found?.Member, Proof.EmbedToken);
    }

    private async Task<(Member?, Proof)> ByCookieAsync(ComityDb db, HttpContext context, CancellationToken cancel) =>
        await BySessionAsync(db, context.User, cancel) is { } member
            ? (member, ProofOf(context.User))
            : (await ByGuestSecretAsync(db, context.Request.Cookies[GuestCookie], cancel), Proof.GuestSecret);

    /// <summary>Row and stamp are looked up at every request, so that ending a session holds at once.</summary>
    private async Task<Member?> BySessionAsync(ComityDb db, ClaimsPrincipal session, CancellationToken cancel)
    {
        var claims = tools.Identity.Value.ClaimsIdentity;
        if (session.Identity?.IsAuthenticated != true || session.FindFirstValue(Sessions.KeyClaim) is not { } key
            || !long.TryParse(session.FindFirstValue(claims.UserIdClaimType), out var id))
            return null;
        var hash = HashOf(key);
        var now = tools.Time.GetUtcNow();
        var found = await db.MemberSessions.AsNoTracking().Where(s => s.Hash == hash && s.MemberId == id && s.ExpiresAt > now)
            .Join(db.Members.AsNoTracking(), s => s.MemberId, m => m.Id, (s, m) => new { Session = s, Member = m })
            .SingleOrDefaultAsync(f => f.Member.ErasedAt == null, cancel);
        if (found is null || found.Member.SecurityStamp != session.FindFirstValue(claims.SecurityStampClaimType))
            return null;
        seen = found.Session;
        return found.Member;
    }

    private static Proof ProofOf(ClaimsPrincipal session) =>
        Enum.TryParse<Proof>(session.FindFirstValue(ProofClaim), out var proof) ? proof : Proof.None;

    private static async Task<Member?> ByGuestSecretAsync(ComityDb db, string? secret, CancellationToken cancel)
    {
        if (secret is null or { Length: 0 or > 200 })
            return null;
        var hash = HashOf(secret);
        return await s_byGuestKey.For(db)(db, hash, cancel);
    }

    private static readonly Compiled<Func<ComityDb, string, CancellationToken, Task<Member?>>> s_byGuestKey = new(() => EF.CompileAsyncQuery(
        (ComityDb db, string hash, CancellationToken _) => db.Members.AsNoTracking().SingleOrDefault(m => m.GuestKeyHash == hash && m.ErasedAt == null)));
}

/// <summary>What visitors are known by and kept with.</summary>
public sealed record VisitorTools(Writer Writer, IOptions<IdentityOptions> Identity, IOptions<MembersOptions> Options, TimeProvider Time);
