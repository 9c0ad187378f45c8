using Comity.Server.Hosting;
using Comity.Server.OpenId;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary><c>/sign-in</c>: asks for a link by e-mail.</summary>
public static class SignInPages
{
    public sealed record View(string Email, string Name, string? Return, string? Problem)
    {
        /// <summary>OpenID providers.</summary>
        public IReadOnlyList<Provider> Providers { get; init; } = [];
    }

    /// <param name="Name">As the settings have it.</param>
    public sealed record Provider(string Name, string Label);

    /// <param name="Site">The site's name.</param>
    /// <param name="WaitingOrigin">Of the page that has opened the window; null: it is no such window.</param>
    public sealed record Sent(string Site, string? WaitingOrigin);

    /// <param name="ReturnPath">Where to go then.</param>
    /// <param name="PopUp">Instead: origin of the embedding page that waits for the session.</param>
    /// <param name="Failed">The provider that has not told who it is.</param>
    internal sealed record Asked([FromQuery(Name = "return")] string? ReturnPath, [FromQuery(Name = "popup")] string? PopUp, [FromQuery(Name = "failed")] string? Failed);

    internal static async Task<IResult> Show([AsParameters] Asked asked, CurrentSite site, Visitors visitors, IOptions<OpenIdOptions> providers, CancellationToken cancel)
    {
        if (asked.PopUp is null)
            return Page.Show<SignInPage>(ViewOf("", "", asked.ReturnPath, providers.Value) with { Problem = asked.Failed is null ? null : Say.SignInDidNotWork });
        if (Members.PopUp.ReturnTo(site, asked.PopUp) is not { } back)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        return (await visitors.CurrentAsync(cancel)).IsGuest ? Page.Show<SignInPage>(ViewOf("", "", back, providers.Value)) : TypedResults.LocalRedirect(back);
    }

    private static View ViewOf(string email, string name, string? back, OpenIdOptions providers) =>
        new(email, name, back, null) { Providers = [.. providers.Select(p => new Provider(p.Key, p.Value.Label.Length > 0 ? p.Value.Label : p.Key)).OrderBy(p => p.Label, StringComparer.OrdinalIgnoreCase)] };

    internal static async Task<IResult> Send(IFormCollection form, SignInRequests requests, HttpContext context, CurrentSite site, CancellationToken cancel)
    {
        var request = new SignInRequests.Request(form["Email"], form["Name"], LocalPath.Or(form["Return"], "/account"), context.Connection.RemoteIpAddress);
        return await requests.AskAsync(request, cancel) switch
        {
            SignInRequests.Answer.Sent => Page.Show<LinkSentPage>(new Sent(site.Site.Name, PopUp.OriginIn(site, form["Return"]))),
            SignInRequests.Answer.TooMany => TypedResults.StatusCode(StatusCodes.Status429TooManyRequests),
            _ => Page.Show<SignInPage>(
                ViewOf(form["Email"].ToString(), form["Name"].ToString(), form["Return"], context.RequestServices.GetRequiredService<IOptions<OpenIdOptions>>().Value) with { Problem = Say.NotAnEmail },
                StatusCodes.Status422UnprocessableEntity),
        };
    }
}
