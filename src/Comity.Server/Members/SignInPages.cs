using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Members;

/// <summary><c>/sign-in</c>: asks for a link by e-mail.</summary>
public static class SignInPages
{
    public sealed record View(string Email, string Name, string? Return, string? Problem);

    internal static IResult Show([FromQuery(Name = "return")] string? returnPath) =>
        Page.Show<SignInPage>(new View("", "", returnPath, null));

    internal static async Task<IResult> Send(IFormCollection form, SignInRequests requests, HttpContext context, CurrentSite site, CancellationToken cancel)
    {
        var request = new SignInRequests.Request(form["Email"], form["Name"], LocalPath.Or(form["Return"], "/account"), context.Connection.RemoteIpAddress);
        return await requests.AskAsync(request, cancel) switch
        {
            SignInRequests.Answer.Sent => Page.Show<LinkSentPage>(site.Site.Name),
            SignInRequests.Answer.TooMany => TypedResults.StatusCode(StatusCodes.Status429TooManyRequests),
            _ => Page.Show<SignInPage>(
                new View(form["Email"].ToString(), form["Name"].ToString(), form["Return"], Say.NotAnEmail), StatusCodes.Status422UnprocessableEntity),
        };
    }
}
