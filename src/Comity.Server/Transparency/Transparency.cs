using Comity.Server.Members;
using Comity.Storage.Members;

namespace Comity.Server.Transparency;

internal static class TransparencySetup
{
    public static void AddTransparency(this IServiceCollection services)
    {
        services.AddScoped<FiguresReader>();
        services.AddScoped<HatredWatch>();
        services.AddScoped<QueueHistory>();
        services.AddScoped<AppealCounts>();
        services.AddScoped<FiguresReader.Parts>();
        services.AddScoped<ShowFigures>();
    }

    public static void MapTransparency(this IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("/console/figures").RequireStaff(StaffRole.Moderator).ExcludeFromDescription();
        console.MapGet("", ShowFigures.Page);
        console.MapGet("/{table}.csv", ShowFigures.Csv);
        app.MapGet("/api/v1/figures", ShowFigures.Api).RequireStaff(StaffRole.Moderator).WithTags("Figures")
            .WithSummary("Figures of the site's discussions over a period (from, to: dates in UTC, both included; default the last 30 days)")
            .Produces<Figures>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }
}
