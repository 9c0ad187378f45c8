using System.Globalization;
using Comity.Server.Appeals;
using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Storage.Members;

namespace Comity.Server.Notices;

internal static class NoticesSetup
{
    private const int PageSize = 50;

    public static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<FileNotice>();
        services.AddSingleton<EraseNotice>();
        services.AddSingleton<NoticeMails>();
        services.AddScoped<ShowNotice>();
        services.AddScoped<NoticeEffects>();
        services.AddScoped<DecideNotice>();
        services.AddScoped<NoticeReader>();
    }

    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        app.MapGet("/notices/new", FileNotice.Show).ExcludeFromDescription().NoStore();
        app.MapPost("/notices", FileNotice.FromForm).ExcludeFromDescription().NoStore();
        var own = app.MapGroup("/notices/{token}").ExcludeFromDescription().NoStore().Secret();
        own.MapGet("", ShowNotice.Handle);
        own.MapPost("/erase", ShowNotice.Erase);

        var console = app.MapGroup("/console/notices").RequireStaff(StaffRole.Moderator).ExcludeFromDescription();
        console.MapGet("", ShowNotices.Handle);
        console.MapGet("/{id:long}", ShowConsoleNotice.Handle);
        console.MapPost("/{id:long}/decide", ShowConsoleNotice.Decide);
        console.MapPost("/{id:long}/erase", ShowConsoleNotice.Erase);
        MapApi(app);
    }

    private static void MapApi(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/notices").WithTags("Notices").NoStore().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("", FileNotice.FromApi).WithSummary("Report a comment as illegal (Digital Services Act, article 16)")
            .Produces<OwnNoticeJson>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapGet("/{token}", ShowNotice.Json).WithSummary("Where a notice stands, for who has its private link").Produces<OwnNoticeJson>();
        api.MapDelete("/{token}", ShowNotice.EraseByApi).WithSummary("Erase the notifier's name, address and words").Produces(StatusCodes.Status204NoContent);

        var staff = app.MapGroup("/api/v1/moderation/notices").RequireStaff(StaffRole.Moderator).WithTags("Moderation").ProducesProblem(StatusCodes.Status403Forbidden);
        staff.MapGet("", ListAsync).WithSummary("Notices of illegal content: open ones oldest first, or state=decided newest first").Produces<PageJson<NoticeJson>>();
        staff.MapGet("/{id:long}", async (long id, NoticeReader notices, CancellationToken c) =>
            await notices.FindAsync(id, c) is { } notice ? TypedResults.Ok(NoticeJson.Of(notice)) : ApiResults.NotFound())
            .WithSummary("One notice").Produces<NoticeJson>().ProducesProblem(StatusCodes.Status404NotFound);
        staff.MapPost("/{id:long}/decide", ShowConsoleNotice.DecideByApi).WithSummary("Decide: outcome removed, held or noAction, with reasons to the notifier")
            .Produces<NoticeJson>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        staff.MapDelete("/{id:long}", ShowConsoleNotice.EraseByApi).WithSummary("Erase the notifier's name, address and words")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(string? state, string? cursor, NoticeReader notices, CancellationToken cancel)
    {
        var after = long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : (long?)null;
        var page = await notices.ListAsync(state != "decided", after, PageSize + 1, cancel);
        var shown = page.Take(PageSize).Select(NoticeJson.Of).ToList();
        return TypedResults.Ok(new PageJson<NoticeJson>(shown, page.Count > PageSize ? shown[^1].Id.ToString(CultureInfo.InvariantCulture) : null));
    }
}
