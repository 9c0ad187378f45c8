using Comity.Server.Hosting;
using Comity.Storage.Members;

namespace Comity.Server.Members;

/// <summary>The members' part of <c>/api/v1</c>.</summary>
internal static class MembersApi
{
    public sealed record SignInRequest(string? Email, string? Name, string? ReturnPath);

    public sealed record TokenRequest(string? Name, int? ExpiresInDays);

    /// <param name="Kind">guest, reader or staff.</param>
    /// <param name="Role">On this site: moderator, editor, administrator; null for others.</param>
    public sealed record Me(long Id, string Name, string Kind, string? Role);

    /// <param name="Comments">How many.</param>
    public sealed record GuestComments(int Comments);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/sign-in", AskForLink).WithSummary("Sends a sign-in link by mail. The answer does not tell whether the address is known.");
        api.MapPost("/sign-out", End).WithSummary("Ends the session of the browser that asks.");
        api.MapGet("/me", ShowMe).WithSummary("Who the caller is; 401 when nobody is known by the cookie or token.");
        api.MapPost("/me/guest-comments", TakeGuestComments).WithSummary("Takes over the comments of guests who gave the caller's proven e-mail address; the answer says how many.")
            .Produces<GuestComments>().ProducesProblem(StatusCodes.Status401Unauthorized);
        api.MapGet("/tokens", ListTokens).WithSummary("The caller's own API tokens, without their secrets.");
        api.MapPost("/tokens", MakeToken).WithSummary("Makes an API token; the answer is the only place where it is shown. Needs a session, not a token.");
        api.MapDelete("/tokens/{id:long}", RevokeToken).WithSummary("Revokes one of the caller's own API tokens.");
        api.MapPost("/session-tokens", PopUp.MakeToken).WithSummary("Makes a session for a page of another site that embeds a discussion; the answer is the only place where its token is shown.")
            .Produces<PopUp.Answer>().ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/sessions", ListSessions).WithSummary("The browsers in which the caller is signed in, the last used first.");
        api.MapDelete("/sessions/{id:long}", EndSession).WithSummary("Signs one of the caller's own browsers out.");
        PasskeyRoutes.Map(api);
    }

    private static async Task<IResult> AskForLink(SignInRequest body, SignInRequests requests, HttpContext context, CancellationToken cancel)
    {
        var request = new SignInRequests.Request(body.Email, body.Name, LocalPath.Or(body.ReturnPath, "/account"), context.Connection.RemoteIpAddress);
        return await requests.AskAsync(request, cancel) switch
        {
            SignInRequests.Answer.Sent => TypedResults.Accepted((string?)null),
            SignInRequests.Answer.TooMany => TypedResults.Problem("Too many links were asked for. Try again in an hour.", statusCode: StatusCodes.Status429TooManyRequests),
            _ => TypedResults.Problem(Say.NotAnEmail, statusCode: StatusCodes.Status422UnprocessableEntity),
        };
    }

    private static async Task<IResult> End(Sessions sessions)
    {
        await sessions.CloseAsync();
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ShowMe(Visitors visitors, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        return visitor.Member is { } member
            ? TypedResults.Ok(new Me(member.Id, member.DisplayName, visitor.IsStaff ? "staff" : member.IsGuest ? "guest" : "reader", RoleName(visitor.Role)))
            : TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> TakeGuestComments(Visitors visitors, GuestTakeover takeover, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is { IsGuest: false } visitor
            ? TypedResults.Ok(new GuestComments(await takeover.TakeAsync(visitor.Member!, cancel)))
            : TypedResults.StatusCode(StatusCodes.Status401Unauthorized);

    private static string? RoleName(StaffRole? role) => role?.ToString().ToLowerInvariant();

    private static async Task<IResult> ListTokens(Visitors visitors, ApiTokens tokens, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is { IsGuest: false } visitor
            ? TypedResults.Ok(await tokens.OfAsync(visitor.Id!.Value, cancel))
            : TypedResults.StatusCode(StatusCodes.Status401Unauthorized);

    private static async Task<IResult> MakeToken(TokenRequest body, Visitors visitors, ApiTokens tokens, SecondFactor secondFactor, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor.IsGuest)
            return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        if (!await secondFactor.MayMakeTokensAsync(visitor, cancel))
            return TypedResults.Problem("Tokens are made in a session, by staff in one with a second factor.", statusCode: StatusCodes.Status403Forbidden);
        var (made, problem) = await tokens.MakeAsync(visitor.Id!.Value, body.Name, body.ExpiresInDays, cancel);
        return made is null
            ? TypedResults.Problem(problem, statusCode: StatusCodes.Status422UnprocessableEntity)
            : TypedResults.Created($"/api/v1/tokens/{made.Id}", made);
    }

    private static async Task<IResult> RevokeToken(long id, Visitors visitors, ApiTokens tokens, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor.IsGuest)
            return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        return await tokens.RevokeAsync(visitor.Id!.Value, id, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }

    private static async Task<IResult> ListSessions(Visitors visitors, Sessions sessions, Storage.ComityDb db, CancellationToken cancel) =>
        await visitors.CurrentAsync(cancel) is { IsGuest: false } visitor
            ? TypedResults.Ok(await sessions.OfAsync(db, visitor.Id!.Value, cancel))
            : TypedResults.StatusCode(StatusCodes.Status401Unauthorized);

    private static async Task<IResult> EndSession(long id, Visitors visitors, Sessions sessions, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor.IsGuest)
            return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        return await sessions.EndAsync(visitor.Id!.Value, id, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
