using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Members;

namespace Comity.Server.Staff;

/// <summary>What the console does with the site's people, for programs.</summary>
internal static class StaffApi
{
    /// <param name="Role">auditor, moderator, editor or administrator.</param>
    public sealed record InviteRequest(string? Email, string? Name, string? Role);

    public sealed record RoleRequest(string? Role);

    /// <param name="SeenAt">Last request in an open session, to a quarter of an hour; null: none is open.</param>
    public sealed record StaffJson(long Id, string Name, string? Email, string Role, DateTimeOffset Since, DateTimeOffset? SeenAt)
    {
        public required int Sessions { get; init; }

        /// <summary>API tokens that work now.</summary>
        public required int Tokens { get; init; }

        public required bool HasSecondFactor { get; init; }
    }

    /// <param name="Link">Signs the person in once; null: it was sent by mail.</param>
    public sealed record InvitationJson(string? Link);

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/staff").RequireStaff(StaffRole.Administrator).WithTags("Staff")
            .ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("", ListAsync).WithSummary("Who works for the site, the most powerful first");
        api.MapPost("", InviteAsync).WithSummary("Give somebody a role and a sign-in link").Produces<InvitationJson>()
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        Order(api.MapPut("/{id:long}/role", SetRoleAsync).WithSummary("Change what somebody may do"));
        Order(api.MapPost("/{id:long}/invite", InviteAgainAsync).WithSummary("Send the sign-in link again"));
        Order(api.MapPost("/{id:long}/sign-out", SignOutAsync).WithSummary("End all sessions and API tokens of somebody"));
        Order(api.MapDelete("/{id:long}", DismissAsync).WithSummary("Take somebody's role away and end their sessions and API tokens"));
    }

    private static void Order(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IReadOnlyList<StaffJson>> ListAsync(StaffBook book, ComityDb db, CancellationToken cancel) =>
        [.. (await book.ReadAsync(db, cancel)).Select(s => new StaffJson(s.Id, s.Name, s.Email, Roles.Word(s.Role), s.Since, s.SeenAt) { Sessions = s.Sessions, Tokens = s.Tokens, HasSecondFactor = s.HasSecondFactor })];

    private static async Task<IResult> InviteAsync(InviteRequest body, StaffBook book, CancellationToken cancel) =>
        Answer(await book.InviteAsync(body.Email, body.Name, Roles.Read(body.Role), cancel));

    private static async Task<IResult> SetRoleAsync(long id, RoleRequest body, StaffBook book, CancellationToken cancel) =>
        Answer(await book.SetRoleAsync(id, Roles.Read(body.Role), cancel));

    private static async Task<IResult> InviteAgainAsync(long id, StaffBook book, CancellationToken cancel) => Answer(await book.InviteAgainAsync(id, cancel));

    private static async Task<IResult> SignOutAsync(long id, StaffBook book, CancellationToken cancel) => Answer(await book.SignOutAsync(id, cancel));

    private static async Task<IResult> DismissAsync(long id, StaffBook book, CancellationToken cancel) => Answer(await book.DismissAsync(id, cancel));

    private static IResult Answer(StaffOutcome outcome) => outcome.Problem is { } problem
        ? TypedResults.Problem(problem, statusCode: outcome.IsMissing ? StatusCodes.Status404NotFound : outcome.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity)
        : TypedResults.Ok(new InvitationJson(outcome.Link));
}
