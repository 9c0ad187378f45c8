using Comity.Server.Discussion.Api;
using Comity.Server.Members;
using Comity.Storage.Alerts;
using Comity.Storage.Members;

namespace Comity.Server.Alerts;

/// <summary><c>/api/v1/alerts</c></summary>
internal static class AlertsApi
{
    /// <param name="Kind">reply, mention, decision, reportAnswer or appealAnswer.</param>
    internal sealed record AlertJson(long Id, string Kind, DateTimeOffset At, bool IsRead, string Says, string? Excerpt, string Url, long? CommentId);

    internal sealed record PageJson(IReadOnlyList<AlertJson> Alerts, IReadOnlyList<AnnouncementView> Announcements, int Unread, long? Next);

    /// <param name="Ids">Which are read.</param>
    /// <param name="All">Everything is, announcements too.</param>
    internal sealed record ReadRequest(IReadOnlyList<long>? Ids, bool? All);

    /// <param name="Reply">instant, hourly, daily or none.</param>
    internal sealed record SettingsRequest(string? Reply, string? Mention, string? Decision);

    /// <param name="CanBeMailed">False: the address is missing or not proven, and no mail is sent.</param>
    /// <param name="Feed">Private address of the Atom feed of replies and mentions.</param>
    internal sealed record SettingsJson(string Reply, string Mention, string Decision, bool CanBeMailed, string Feed);

    internal sealed record Services(Visitors Visitors, AlertBook Book, AlertLinks Links);

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/alerts").WithTags("Alerts").ProducesProblem(401);
        api.MapGet("", List).WithSummary("What the caller is told of on this site, the newest first")
            .WithDescription("Answers to their comments, mentions, decisions, answers to reports and appeals, announcements. Follow next as before until it is null.").Produces<PageJson>().ProducesProblem(400);
        api.MapPost("/read", MarkRead).WithSummary("Take some or all alerts as read").Produces(204).ProducesProblem(400).ProducesProblem(422);
        api.MapGet("/settings", ShowSettings).WithSummary("How the caller is mailed").Produces<SettingsJson>();
        api.MapPut("/settings", Choose).WithSummary("Choose how to be mailed")
            .WithDescription("For each of reply, mention and decision: instant, hourly, daily or none. A decision told of instantly is the statement of reasons itself.").Produces(204).ProducesProblem(400).ProducesProblem(422);
    }

    private static async Task<IResult> List(bool? unread, long? before, int? limit, [AsParameters] Services services, CancellationToken cancel)
    {
        if (limit is < 1 or > AlertBook.MostOnPage)
            return TypedResults.Problem($"The limit must be 1 to {AlertBook.MostOnPage}.", statusCode: StatusCodes.Status400BadRequest);
        if (await MemberAsync(services, cancel) is not { } member)
            return Unknown();
        var page = await services.Book.PageAsync(member, unread == true, before, limit ?? AlertBook.MostOnPage, cancel);
        return TypedResults.Ok(new PageJson(
            [.. page.Alerts.Select(a => new AlertJson(a.Id, WordOf(a.Kind), a.At, a.IsRead, a.Says, a.Excerpt, a.Path, a.CommentId))], page.Announcements, page.Unread, page.Next));
    }

    private static async Task<IResult> MarkRead(JsonBody<ReadRequest> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await MemberAsync(services, cancel) is not { } member)
            return Unknown();
        if (body.Value!.All == true)
            await services.Book.MarkAllAsync(member, cancel);
        else if (body.Value.Ids is { Count: > 0 and <= 1000 } ids)
            await services.Book.MarkAsync(member, ids, cancel);
        else
            return ApiResults.Of(Discussion.Problem.Shape("Give ids, at most 1000, or all: true."));
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ShowSettings([AsParameters] Services services, CancellationToken cancel)
    {
        if (await MemberAsync(services, cancel) is not { } member)
            return Unknown();
        var settings = await services.Book.SettingsAsync(member, cancel);
        return TypedResults.Ok(new SettingsJson(
            PaceWord(settings.Reply), PaceWord(settings.Mention), PaceWord(settings.Decision), AlertPaces.CanBeMailed(member), services.Links.Of(AlertLink.Feed, member)));
    }

    private static async Task<IResult> Choose(JsonBody<SettingsRequest> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await MemberAsync(services, cancel) is not { } member)
            return Unknown();
        var asked = body.Value!;
        if (AlertPages.PaceOf(asked.Reply) is not { } reply || AlertPages.PaceOf(asked.Mention) is not { } mention || AlertPages.PaceOf(asked.Decision) is not { } decision)
            return ApiResults.Of(Discussion.Problem.Shape("Each of reply, mention and decision must be instant, hourly, daily or none."));
        await services.Book.ChooseAsync(member.Id, reply, mention, decision, cancel);
        return TypedResults.NoContent();
    }

    private static string PaceWord(MailPace pace) => pace.ToString().ToLowerInvariant();

    private static string WordOf(AlertKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    private static async Task<Member?> MemberAsync(Services services, CancellationToken cancel) => (await services.Visitors.CurrentAsync(cancel)).Member;

    private static IResult Unknown() => TypedResults.Problem("Sign in first.", statusCode: StatusCodes.Status401Unauthorized);
}
