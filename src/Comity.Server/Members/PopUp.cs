using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Members;

/// <summary>
/// The end of a sign-in in a window that an embedded discussion has opened: <c>popup.js</c> fetches a session of its own
/// for the page that waits, hands it over to exactly that page's origin, and closes the window.
/// </summary>
public static class PopUp
{
    public const string Path = "/sign-in/pop-up";

    /// <param name="Origin">Of the page that waits.</param>
    /// <param name="Name">Who is signed in; null: nobody yet, as while a mail is on its way.</param>
    public sealed record View(string Origin, string? Name);

    public sealed record Request(string? Origin);

    /// <param name="Token">To be sent as <c>Authorization: Bearer</c>; shown only here.</param>
    public sealed record Answer(string Token, DateTimeOffset ExpiresAt);

    /// <summary>Where a sign-in for the page leads; null: pages of that origin may not embed.</summary>
    public static string? ReturnTo(CurrentSite site, string? origin) =>
        Origin.Read(origin) is { } known && site.Site.Origins.Contains(known) ? $"{Path}?origin={Uri.EscapeDataString(known)}" : null;

    /// <summary>The origin that waits for a sign-in with this return path; null: none does.</summary>
    public static string? OriginIn(CurrentSite site, string? returnPath) =>
        site.Site.Origins.Find(o => ReturnTo(site, o) == returnPath);

    public static async Task<IResult> Show([FromQuery] string? origin, CurrentSite site, Visitors visitors, CancellationToken cancel)
    {
        if (ReturnTo(site, origin) is null)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        var visitor = await visitors.CurrentAsync(cancel);
        return visitor.IsGuest ? TypedResults.LocalRedirect("/sign-in?popup=" + Uri.EscapeDataString(origin!)) : Page.Show<PopUpPage>(new View(Origin.Read(origin)!, visitor.Member!.DisplayName));
    }

    /// <summary><c>POST /api/v1/session-tokens</c></summary>
    public static async Task<IResult> MakeToken(Request body, CurrentSite site, Visitors visitors, Sessions sessions, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor.IsGuest || visitor.Proof is Proof.ApiToken or Proof.EmbedToken)
            return TypedResults.Problem("Such a token is made in a browser's session.", statusCode: StatusCodes.Status401Unauthorized);
        if (ReturnTo(site, body.Origin) is null)
            return TypedResults.Problem("Pages of this origin may not embed the site's discussions.", statusCode: StatusCodes.Status403Forbidden);
        var (token, expires) = await sessions.OpenTokenAsync(visitor.Member!, cancel);
        return TypedResults.Ok(new Answer(token, expires));
    }
}
