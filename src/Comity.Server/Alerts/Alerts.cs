using Comity.Server.Alerts.Push;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.Extensions.Options;

namespace Comity.Server.Alerts;

internal static class AlertsSetup
{
    public static void AddAlerts(this IServiceCollection services)
    {
        services.AddSliceOptions<AlertOptions>("Alerts");
        services.AddSingleton(s => s.GetRequiredService<IOptions<AlertOptions>>().Value);
        services.AddSingleton<IBeforeCommit, AlertMaker>();
        services.AddSingleton<AlertLinks>();
        services.AddSingleton<AlertMails.Tools>();
        services.AddSingleton<AlertMails>();
        services.AddHostedService(s => s.GetRequiredService<AlertMails>());
        services.AddSingleton<PushKey>();
        services.AddSingleton<PushCarrier.Tools>();
        services.AddSingleton<PushCarrier>();
        services.AddSingleton<PushDispatcher>();
        services.AddHostedService(s => s.GetRequiredService<PushDispatcher>());
        services.AddScoped<AlertBook>();
        services.AddScoped<AlertTools>();
        services.AddScoped<Announcing>();
    }

    public static void MapAlerts(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/alerts").NoStore().ExcludeFromDescription();
        pages.MapGet("", AlertPages.Show);
        pages.MapGet("/{id:long}", AlertPages.Open);
        pages.MapPost("/read", AlertPages.MarkAll);
        pages.MapPost("/settings", AlertPages.Choose);
        pages.MapPost("/prove", AlertPages.AskForProof);
        pages.MapGet("/prove/{token}", AlertPages.ShowProof);
        pages.MapPost("/prove/{token}", AlertPages.Prove).DisableAntiforgery();
        pages.MapGet("/unsubscribe/{token}", AlertPages.ShowUnsubscribe);
        pages.MapPost("/unsubscribe/{token}", AlertPages.Unsubscribe).DisableAntiforgery();
        pages.MapGet("/replies/{token}.atom", ReplyFeed.Handle);
        AlertsApi.Map(app);
        PushApi.Map(app);
        Announcing.Map(app);
    }
}
