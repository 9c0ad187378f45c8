using System.Globalization;
using System.Net;
using System.Security.Claims;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Comity.Server.Tests.Stories;

/// <summary>Members of staff at work on stories.</summary>
internal static class StaffClients
{
    /// <summary>A program of a member of staff, by token.</summary>
    public static async Task<HttpClient> NewStaffClientAsync(this Paper paper, StaffRole role, string name = "Mara Linde")
    {
        var member = await paper.AddStaffAsync(role, name);
        var secret = "token-of-" + name.Replace(' ', '-');
        await paper.WriteAsync(db =>
        {
            db.AccessTokens.Add(new AccessToken { Hash = Visitors.HashOf(secret), Kind = AccessTokenKind.Api, MemberId = member.Id, CreatedAt = Paper.Begin });
            return Task.CompletedTask;
        });
        return paper.NewClient(secret);
    }

    /// <summary>A browser in a session opened with a second factor.</summary>
    public static async Task<Browser> NewStaffBrowserAsync(this Paper paper, StaffRole role, string name = "Mara Linde")
    {
        var member = await paper.AddStaffAsync(role, name);
        var scheme = IdentityConstants.ApplicationScheme;
        var identity = new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, member.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(new IdentityOptions().ClaimsIdentity.SecurityStampClaimType, member.SecurityStamp!),
            new Claim(Visitors.ProofClaim, nameof(Proof.SecondFactor)),
            new Claim(Sessions.KeyClaim, await paper.AddSessionAsync(member)),
        ], scheme);
        var times = new AuthenticationProperties { IssuedUtc = Paper.Begin, ExpiresUtc = Paper.Begin.AddDays(30) };
        var cookies = paper.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var session = cookies.TicketDataFormat.Protect(new AuthenticationTicket(new ClaimsPrincipal(identity), times, scheme));
        var browser = paper.NewBrowser();
        browser.Cookies.Add(new Cookie(cookies.Cookie.Name!, session, "/", paper.Address.Host));
        return browser;
    }
}
