using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>The four steps that <c>passkey.js</c> walks with the browser (WebAuthn). The challenge waits in a sealed cookie.</summary>
internal static class PasskeyRoutes
{
    private const int LongestName = 60;

    public sealed record Credential(string? CredentialJson, string? Name, string? Return);

    public static void Map(IEndpointRouteBuilder api)
    {
        var passkeys = api.MapGroup("/passkeys").ExcludeFromDescription();
        passkeys.MapPost("/creation-options", CreationOptions);
        passkeys.MapPost("", Create);
        passkeys.MapPost("/request-options", RequestOptions);
        passkeys.MapPost("/sign-in", SignIn);
    }

    private static async Task<IResult> CreationOptions(Visitors visitors, StaffSecurity security, SignInManager<Member> signIn, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (!await security.MayHavePasskeysAsync(visitor, cancel))
            return Refused();
        var member = visitor.Member!;
        var options = await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = member.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Name = member.Email ?? member.DisplayName,
            DisplayName = member.DisplayName,
        });
        return TypedResults.Content(options, "application/json");
    }

    private static async Task<IResult> Create(Credential credential, Visitors visitors, StaffSecurity security, PasskeySession passkeys, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (!await security.MayHavePasskeysAsync(visitor, cancel))
            return Refused();
        var name = MemberNames.Clean(credential.Name);
        return await passkeys.AddAsync(visitor.Member!, credential.CredentialJson, name.Length > LongestName ? name[..LongestName] : name, cancel)
            ? TypedResults.Ok(new { @return = LocalPath.Or(credential.Return, "/staff/security") })
            : Failed();
    }

    private static async Task<IResult> RequestOptions(SignInManager<Member> signIn) =>
        TypedResults.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> SignIn(Credential credential, PasskeySession passkeys, Limiter limiter, HttpContext context, CancellationToken cancel)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<MembersOptions>>().Value;
        if (!await limiter.TakeAsync(context.RequestServices.GetRequiredService<CurrentSite>().Id, "passkey:" + SignInRequests.KeyOf(context.Connection.RemoteIpAddress), options.AttemptsPerAddress, TimeSpan.FromHours(1)))
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        return await passkeys.OpenAsync(credential.CredentialJson, cancel)
            ? TypedResults.Ok(new { @return = LocalPath.Or(credential.Return, "/console") })
            : Failed();
    }

    private static IResult Refused() => TypedResults.Problem("Members set up passkeys after signing in, staff with the second factor that they have.", statusCode: StatusCodes.Status403Forbidden);

    private static IResult Failed() => TypedResults.Problem("The passkey was not accepted.", statusCode: StatusCodes.Status400BadRequest);
}
