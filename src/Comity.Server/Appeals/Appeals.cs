using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Storage.Members;
using Microsoft.Extensions.Options;

namespace Comity.Server.Appeals;

internal static class AppealsSetup
{
    public static void AddAppeals(this IServiceCollection services)
    {
        services.AddSliceOptions<AppealOptions>("Appeals");
        services.AddSingleton(s => s.GetRequiredService<IOptions<AppealOptions>>().Value);
        services.AddSingleton<StatusLinks>();
        services.AddSingleton<Reasons>();
        services.AddSingleton<AppealTools>();
        services.AddSingleton<Settling>();
        services.AddScoped<UndoAnswer>();
        services.AddScoped<StatusReader>();
        services.AddScoped<ShowOwn>();
        services.AddScoped<FileAppeal>();
        services.AddScoped<AnswerEffects>();
        services.AddScoped<AnswerAppeal>();
        services.AddScoped<AppealReader>();
        services.AddScoped<AppealPages>();
        services.AddScoped<FigureReader>();
        services.AddScoped<StatementReader>();
    }

    public static void MapAppeals(this IEndpointRouteBuilder app)
    {
        var own = app.MapGroup("").ExcludeFromDescription().NoStore().Secret();
        own.MapGet("/status", ShowOwn.Handle);
        own.MapGet("/status/{token}", ShowStatus.Handle);
        own.MapGet("/status/{token}/statement.{format}", ShowStatus.Statement);
        own.MapPost("/status/{token}/appeal", FileAppeal.FromForm);
        own.MapPost("/status/{token}/withdraw", ShowStatus.Withdraw);
        own.MapGet("/comments/{id:long}/status", ShowStatus.OfComment);
        own.MapGet("/sanctions/{id:long}/status", ShowStatus.OfSanction);

        var console = app.MapGroup("/console/appeals").RequireStaff(StaffRole.Moderator).ExcludeFromDescription();
        console.MapGet("", ShowAppeals.Handle);
        console.MapGet("/figures", ShowFigures.Handle);
        console.MapGet("/{id:long}", ShowAppeal.Handle);
        console.MapPost("/{id:long}/uphold", ShowAppeal.Uphold);
        console.MapPost("/{id:long}/reject", ShowAppeal.Reject);
        var statements = app.MapGroup("/console").RequireStaff(StaffRole.Moderator).ExcludeFromDescription();
        statements.MapGet("/comments/{id:long}/statement", ShowStatement.OfComment);
        statements.MapGet("/sanctions/{id:long}/statement", ShowStatement.OfSanction);
        app.MapAppealApi();
    }
}
