using System.Security.Claims;
using System.Security.Cryptography;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>
/// Opens and closes the sessions of browsers. A session is a cookie and a row: the row is what its member sees of it and
/// can take away, and without it the cookie is worth nothing.
/// </summary>
public sealed class Sessions(SignInManager<Member> signIn, Writer writer, IHttpContextAccessor accessor, IOptions<MembersOptions> options, TimeProvider time)
{
    internal const string Cookie = "comity-session";

    /// <summary>The claim that holds the session's secret.</summary>
    internal const string KeyClaim = "comity:session";

    /// <summary>Begins every token, so that people and scanners know one when they see it.</summary>
    private const string TokenMark = "cts_";

    private const int KeyBytes = 32;

    private static readonly TimeSpan s_touchedEvery = TimeSpan.FromMinutes(15);

    /// <param name="proof">How the member has just shown who they are; decides what the session opens and how long it lives.</param>
    public async Task OpenAsync(Member member, Proof proof)
    {
        var now = time.GetUtcNow();
        var lifetime = Lifetime(proof, options.Value);
        var key = NewKey();
        await AddAsync(new MemberSession { Hash = Visitors.HashOf(key), MemberId = member.Id, Device = Device, CreatedAt = now, SeenAt = now, ExpiresAt = now + lifetime });
        var properties = new AuthenticationProperties { IsPersistent = true, IssuedUtc = now, ExpiresUtc = now + lifetime };
        await signIn.SignInWithClaimsAsync(member, properties, [new Claim(Visitors.ProofClaim, proof.ToString()), new Claim(KeyClaim, key)]);
    }

    /// <summary>Opens a session without a cookie, for a page of another site whose script keeps the token and sends it along.</summary>
    /// <returns>The token, which is kept nowhere else, and when the session ends unless it is used.</returns>
    public async Task<(string Token, DateTimeOffset ExpiresAt)> OpenTokenAsync(Member member, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var token = TokenMark + NewKey();
        var expires = now + Lifetime(Proof.EmbedToken, options.Value);
        await AddAsync(new MemberSession { Hash = Visitors.HashOf(token), IsToken = true, MemberId = member.Id, Device = Device, CreatedAt = now, SeenAt = now, ExpiresAt = expires }, cancel);
        return (token, expires);
    }

    private string Device => DeviceName.Of(accessor.HttpContext?.Request.Headers.UserAgent.ToString());

    private Task AddAsync(MemberSession session, CancellationToken cancel = default) => writer.RunAsync(Reach.Nothing, async (db, c) =>
    {
        await db.MemberSessions.Where(s => s.MemberId == session.MemberId && s.ExpiresAt <= session.CreatedAt).ExecuteDeleteAsync(c);
        db.MemberSessions.Add(session);
    }, cancel);

    private static string NewKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>Ends the session that asks, a browser's or a token's.</summary>
    public async Task CloseAsync()
    {
        if (accessor.HttpContext is { } context && Hosting.Bearer.TokenOf(context.Request) is { } token)
        {
            var own = Visitors.HashOf(token);
            await writer.RunAsync(Reach.Nothing, (db, cancel) => db.MemberSessions.Where(s => s.Hash == own && s.IsToken).ExecuteDeleteAsync(cancel));
            return;
        }

        if (accessor.HttpContext?.User.FindFirstValue(KeyClaim) is { } key)
        {
            var hash = Visitors.HashOf(key);
            await writer.RunAsync(Reach.Nothing, (db, cancel) => db.MemberSessions.Where(s => s.Hash == hash).ExecuteDeleteAsync(cancel));
        }

        await signIn.SignOutAsync();
    }

    /// <returns>False when the member has no such session.</returns>
    public Task<bool> EndAsync(long memberId, long id, CancellationToken cancel) => writer.RunAsync(
        async (db, c) => await db.MemberSessions.Where(s => s.Id == id && s.MemberId == memberId).ExecuteDeleteAsync(c) > 0, cancel);

    /// <summary>Ends every session of a member within a change of <see cref="Writer"/>.</summary>
    public static async Task EndAllAsync(ComityDb db, Member member)
    {
        member.SecurityStamp = NewMembers.NewStamp();
        await db.MemberSessions.Where(s => s.MemberId == member.Id).ExecuteDeleteAsync();
    }

    /// <summary>Those that still open something, the last used first.</summary>
    public async Task<IReadOnlyList<SessionView>> OfAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var key = accessor.HttpContext is { } context ? Hosting.Bearer.TokenOf(context.Request) ?? context.User.FindFirstValue(KeyClaim) : null;
        var own = key is null ? "" : Visitors.HashOf(key);
        return await db.MemberSessions.Where(s => s.MemberId == memberId && s.ExpiresAt > now)
            .OrderByDescending(s => s.SeenAt).ThenByDescending(s => s.Id)
            .Select(s => new SessionView(s.Id, s.Device, s.CreatedAt, s.SeenAt, s.Hash == own)).ToListAsync(cancel);
    }

    /// <summary>Keeps the row of a session that is in use alive, as its cookie is. While the database takes nothing, nobody is kept from reading by it; a later request does it.</summary>
    internal static async Task TouchAsync(Writer writer, MemberSession session, TimeSpan lifetime, DateTimeOffset now)
    {
        if (now - session.SeenAt < s_touchedEvery)
            return;
        try
        {
            await writer.RunAsync(Reach.Nothing, (db, cancel) => db.MemberSessions.Where(s => s.Id == session.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now).SetProperty(x => x.ExpiresAt, now + lifetime), cancel));
        }
        catch (Exception e) when (StorageTrouble.IsFor(e))
        {
            return;
        }
    }

    internal static TimeSpan Lifetime(Proof proof, MembersOptions options) => proof is Proof.SecondFactor or Proof.OperatorLink
        ? TimeSpan.FromHours(options.StaffSessionHours)
        : TimeSpan.FromDays(options.SessionDays);

    /// <summary>Whether the session was opened by an operator's link: its member may have no other way in yet.</summary>
    public static bool CameByLink(ClaimsPrincipal? session) => session?.FindFirstValue(Visitors.ProofClaim) == nameof(Proof.OperatorLink);

    internal static void SetCookie(CookieAuthenticationOptions cookie, IOptions<MembersOptions> options)
    {
        cookie.Cookie.Name = Cookie;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromDays(options.Value.SessionDays);
        cookie.SlidingExpiration = true;
    }

    /// <summary>The framework makes the session anew now and then; which one it is and how it was opened must outlive that.</summary>
    internal static Task KeepClaims(SecurityStampRefreshingPrincipalContext context)
    {
        foreach (var type in (string[])[Visitors.ProofClaim, KeyClaim])
        {
            if (context.CurrentPrincipal?.FindFirst(type) is { } claim)
                (context.NewPrincipal?.Identity as ClaimsIdentity)?.AddClaim(new Claim(claim.Type, claim.Value));
        }

        return Task.CompletedTask;
    }
}

/// <param name="Device">Such as "Firefox, Linux".</param>
/// <param name="SeenAt">To a quarter of an hour.</param>
/// <param name="IsThis">It is the session of the browser that asks.</param>
public sealed record SessionView(long Id, string Device, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, bool IsThis);

/// <summary>Tells a person's browsers apart without keeping more of them than two words.</summary>
internal static class DeviceName
{
    // The first that is named counts: Edge and Opera name Chrome too, Chrome names Safari, Android names Linux.
    private static readonly (string Mark, string Name)[] s_browsers =
        [("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] s_systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent)
    {
        var browser = Named(s_browsers, userAgent) ?? "A browser";
        return Named(s_systems, userAgent) is { } system ? $"{browser}, {system}" : browser;
    }

    private static string? Named((string Mark, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(k => userAgent?.Contains(k.Mark, StringComparison.Ordinal) == true).Name;
}
