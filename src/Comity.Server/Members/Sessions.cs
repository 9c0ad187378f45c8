using System.Security.Claims;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>Opens and closes the sessions of browsers.</summary>
public sealed class Sessions(SignInManager<Member> signIn, IOptions<MembersOptions> options, TimeProvider time)
{
    internal const string Cookie = "comity-session";

    /// <param name="proof">How the member has just shown who they are; decides what the session opens and how long it lives.</param>
    public Task OpenAsync(Member member, Proof proof)
    {
        var lifetime = proof is Proof.SecondFactor or Proof.OperatorLink
            ? TimeSpan.FromHours(options.Value.StaffSessionHours)
            : TimeSpan.FromDays(options.Value.SessionDays);
        var properties = new AuthenticationProperties
        {
            IsPersistent = true,
            IssuedUtc = time.GetUtcNow(),
            ExpiresUtc = time.GetUtcNow() + lifetime,
        };
        return signIn.SignInWithClaimsAsync(member, properties, [new Claim(Visitors.ProofClaim, proof.ToString())]);
    }

    public Task CloseAsync() => signIn.SignOutAsync();

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

    /// <summary>The framework makes the session anew now and then; how it was opened must outlive that.</summary>
    internal static Task KeepProof(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(Visitors.ProofClaim) is { } proof)
            (context.NewPrincipal?.Identity as ClaimsIdentity)?.AddClaim(new Claim(proof.Type, proof.Value));
        return Task.CompletedTask;
    }
}
