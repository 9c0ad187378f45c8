using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Comity.Server.OpenId;

/// <summary>Makes one scheme of the framework of each provider in the settings: code flow with PKCE, nothing kept but who it is.</summary>
internal sealed class OpenIdSchemes(IOptions<OpenIdOptions> options, TimeProvider time) : IConfigureOptions<AuthenticationOptions>, IConfigureNamedOptions<OpenIdConnectOptions>
{
    internal const string Mark = "openid-";
    internal const string CallbackPath = "/signin-openid/";

    public void Configure(AuthenticationOptions schemes)
    {
        foreach (var name in options.Value.Keys)
            schemes.AddScheme<OpenIdConnectHandler>(Mark + name, null);
    }

    public void Configure(OpenIdConnectOptions scheme) => Configure(null, scheme);

    public void Configure(string? name, OpenIdConnectOptions scheme)
    {
        if (name is null || !name.StartsWith(Mark, StringComparison.Ordinal) || !options.Value.TryGetValue(name[Mark.Length..], out var provider))
            return;
        scheme.SignInScheme = IdentityConstants.ExternalScheme;
        scheme.Authority = provider.Authority;
        scheme.RequireHttpsMetadata = !new Uri(provider.Authority).IsLoopback;
        scheme.ClientId = provider.ClientId;
        scheme.ClientSecret = provider.ClientSecret;
        scheme.CallbackPath = CallbackPath + name[Mark.Length..];
        scheme.ResponseType = OpenIdConnectResponseType.Code;
        // Sent back as a link and not as a form, so that the cookies of the flow need not go across sites.
        scheme.ResponseMode = OpenIdConnectResponseMode.Query;
        scheme.CorrelationCookie.SameSite = scheme.NonceCookie.SameSite = SameSiteMode.Lax;
        scheme.CorrelationCookie.SecurePolicy = scheme.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        scheme.UsePkce = true;
        scheme.MapInboundClaims = false;
        scheme.GetClaimsFromUserInfoEndpoint = true;
        scheme.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        scheme.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
            scheme.Scope.Add(scope);
        scheme.TokenValidationParameters.LifetimeValidator = (from, until, _, parameters) =>
            until > (time.GetUtcNow() - parameters.ClockSkew).UtcDateTime && (from ?? DateTime.MinValue) < (time.GetUtcNow() + parameters.ClockSkew).UtcDateTime;
        scheme.Events.OnTokenValidated = RequireSignature;
        scheme.Events.OnRemoteFailure = Fail;
    }

    /// <summary>A token that comes straight from the provider may be without a signature by OpenID Connect Core §3.1.3.7; here it may not.</summary>
    private static Task RequireSignature(TokenValidatedContext context)
    {
        if (context.SecurityToken.SignatureAlgorithm is "none" or "" or null)
            context.Fail("The token is not signed.");
        return Task.CompletedTask;
    }

    /// <summary>Somebody who thinks better of it at the provider's, or comes back too late, may choose again.</summary>
    private static Task Fail(RemoteFailureContext context)
    {
        context.HttpContext.RequestServices.GetRequiredService<ILogger<OpenIdSchemes>>().LogInformation("A sign-in with {Scheme} failed: {Why}", context.Scheme.Name, context.Failure?.Message);
        context.Response.Redirect("/sign-in?failed=" + Uri.EscapeDataString(context.Scheme.Name[Mark.Length..]));
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
