using Comity.Server.Hosting;
using Comity.Storage;
using Microsoft.Extensions.Options;

namespace Comity.Server.Webhooks;

internal static class WebhooksSetup
{
    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddSliceOptions<WebhookOptions>("Webhooks");
        services.AddSingleton(s => s.GetRequiredService<IOptions<WebhookOptions>>().Value);
        services.AddSingleton<IBeforeCommit, WebhookMaker>();
        services.AddSingleton<WebhookCarrier>();
        services.AddSingleton<WebhookDispatcher>();
        services.AddHostedService(s => s.GetRequiredService<WebhookDispatcher>());
        services.AddScoped<WebhookDesk.Helpers>();
        services.AddScoped<WebhookDesk>();
    }

    public static void MapWebhooks(this IEndpointRouteBuilder app) => WebhookRoutes.Map(app);
}
