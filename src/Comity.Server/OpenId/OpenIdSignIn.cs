using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Comity.Server.OpenId;

/// <summary>To a provider and back: <c>/sign-in/with/{name}</c> leads there, <c>…/done</c> opens the session.</summary>
internal sealed class OpenIdSignIn(ExternalMembers members, MemberNames names, Sessions sessions, Writer writer, CurrentSite site)
{
    public static IResult Begin(string name, [FromQuery(Name = "return")] string? returnPath, IOptions<OpenIdOptions> options) => !options.Value.ContainsKey(name)
        ? TypedResults.NotFound()
        : TypedResults.Challenge(
            new AuthenticationProperties { RedirectUri = $"/sign-in/with/{name}/done?return={Uri.EscapeDataString(LocalPath.Or(returnPath, "/account"))}" },
            [OpenIdSchemes.Mark + name]);

    public static async Task<IResult> End(string name, [FromQuery(Name = "return")] string? returnPath, OpenIdSignIn signIn, HttpContext context, CancellationToken cancel)
    {
        var result = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        return result.Principal is { } who && result.Properties?.Items.TryGetValue(".AuthScheme", out var scheme) == true && scheme == OpenIdSchemes.Mark + name
            && await signIn.OpenAsync(name, who, cancel)
                ? TypedResults.LocalRedirect(LocalPath.Or(returnPath, "/account"))
                : TypedResults.LocalRedirect("/sign-in?failed=" + Uri.EscapeDataString(name));
    }

    /// <returns>False: the provider does not say who it is.</returns>
    private async Task<bool> OpenAsync(string name, ClaimsPrincipal who, CancellationToken cancel)
    {
        if (who.FindFirst("sub") is not { Value.Length: > 0 } subject)
            return false;
        var person = new ExternalPerson($"openid:{name}:{site.Id}", subject.Issuer, subject.Value)
        {
            Name = await NameAsync(who, cancel),
            UpdatesName = false,
            Email = EmailAddress.Read(who.FindFirstValue("email")),
            IsEmailVerified = string.Equals(who.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase),
        };
        var member = await writer.RunAsync((db, c) => members.FindOrMakeAsync(db, person, c), cancel);
        await sessions.OpenAsync(member, Proof.OpenId);
        return true;
    }

    /// <summary>A name of theirs that may be taken here, else any; it can be changed in the account.</summary>
    private async Task<string> NameAsync(ClaimsPrincipal who, CancellationToken cancel)
    {
        foreach (var claim in (string[])["name", "nickname", "preferred_username"])
        {
            var wanted = MemberNames.Clean(who.FindFirstValue(claim));
            if (wanted.Length > 0 && !wanted.Contains('@') && await names.ProblemAsync(wanted, isStaff: false, cancel) is null)
                return wanted;
        }

        return "Reader " + RandomNumberGenerator.GetInt32(1000, 1_000_000).ToString(CultureInfo.InvariantCulture);
    }
}
