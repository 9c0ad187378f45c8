using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Sso;

/// <summary><c>POST /api/v1/sso</c>: a session for the token by which the site says who its reader is.</summary>
internal sealed class ExchangeToken(SsoTokens tokens, MemberNames names, ExternalMembers members, Sessions sessions, ExchangeToken.Tools tools)
{
    private const int AttemptsPerAddress = 600;

    /// <param name="Token">A JSON Web Token signed by the site.</param>
    public sealed record Request(string? Token);

    /// <param name="Token">To be sent as <c>Authorization: Bearer</c> from now on; shown only here.</param>
    /// <param name="ExpiresAt">Without a request until then it has ended.</param>
    public sealed record Answer(string Token, DateTimeOffset ExpiresAt, long MemberId, string Name);

    public sealed record Tools(Writer Writer, Limiter Limiter, CurrentSite Site, TimeProvider Time);

    public static Task<IResult> Handle(Request body, ExchangeToken exchange, HttpContext context, CancellationToken cancel) => exchange.RunAsync(body.Token, context, cancel);

    private async Task<IResult> RunAsync(string? text, HttpContext context, CancellationToken cancel)
    {
        if (!await tools.Limiter.TakeAsync(tools.Site.Id, "sso:" + SignInRequests.KeyOf(context.Connection.RemoteIpAddress), AttemptsPerAddress, TimeSpan.FromHours(1)))
            return Problem("Too many tokens from this network address. Try again in an hour.", StatusCodes.Status429TooManyRequests);
        var (claims, problem) = await tokens.CheckAsync(tools.Site.Site, text, cancel);
        if (claims is null)
            return Problem(problem!, StatusCodes.Status401Unauthorized);
        var name = MemberNames.Clean(claims.Name);
        if (await names.ProblemAsync(name, isStaff: false, cancel) is { } bad)
            return Problem($"The name cannot be taken. {bad}", StatusCodes.Status422UnprocessableEntity);
        var person = new ExternalPerson($"sso:{tools.Site.Id}", claims.Issuer, claims.Subject) { Name = name, Email = EmailAddress.Read(claims.Email), IsEmailVerified = claims.IsEmailVerified };
        var member = await tools.Writer.RunAsync(
            async (db, c) => await SpendAsync(db, claims, c) ? await members.FindOrMakeAsync(db, person, c) : null, cancel);
        if (member is null)
            return Problem("The token has been used already (jti).", StatusCodes.Status401Unauthorized);
        var (token, expires) = await sessions.OpenTokenAsync(member, cancel);
        return TypedResults.Ok(new Answer(token, expires, member.Id, member.DisplayName));
    }

    /// <summary>Each token opens one session; whoever reads it on its way comes too late.</summary>
    private async Task<bool> SpendAsync(ComityDb db, SsoClaims claims, CancellationToken cancel)
    {
        var now = tools.Time.GetUtcNow();
        var hash = Visitors.HashOf($"{tools.Site.Id}\n{claims.Issuer}\n{claims.Id}");
        await db.SpentTokens.Where(t => t.ExpiresAt < now).ExecuteDeleteAsync(cancel);
        if (await db.SpentTokens.AnyAsync(t => t.Hash == hash, cancel))
            return false;
        db.SpentTokens.Add(new SpentToken { Hash = hash, ExpiresAt = claims.ExpiresAt + SsoTokens.Skew });
        return true;
    }

    private static IResult Problem(string says, int status) => TypedResults.Problem(says, statusCode: status);
}
