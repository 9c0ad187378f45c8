using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary><c>/staff/sign-in</c>: password and code, or a passkey.</summary>
public static class StaffSignIn
{
    public sealed record View(string Email, string? Return, string? Problem);

    internal static IResult Show([FromQuery(Name = "return")] string? returnPath) =>
        Page.Show<StaffSignInPage>(new View("", returnPath, null));

    internal static async Task<IResult> Handle(
        IFormCollection form, PasswordSignIn passwords, Sessions sessions, Limiter limiter, IOptions<MembersOptions> options, HttpContext context, CancellationToken cancel)
    {
        if (!await limiter.TakeAsync(context.RequestServices.GetRequiredService<CurrentSite>().Id, "staff:" + SignInRequests.KeyOf(context.Connection.RemoteIpAddress), options.Value.AttemptsPerAddress, TimeSpan.FromHours(1)))
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        if (await passwords.TryAsync(form["Email"].ToString(), form["Password"].ToString(), form["Code"].ToString(), cancel) is not { } signedIn)
        {
            var view = new View(form["Email"].ToString(), form["Return"], $"E-mail address, password or code is wrong. After several failures it takes {options.Value.LockoutMinutes} minutes until you can try again.");
            return Page.Show<StaffSignInPage>(view, StatusCodes.Status422UnprocessableEntity);
        }

        await sessions.OpenAsync(signedIn.Member, signedIn.Proof);
        return TypedResults.LocalRedirect(LocalPath.Or(form["Return"], "/console"));
    }
}
