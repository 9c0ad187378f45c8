using Comity.Server.Hosting;
using Comity.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace Comity.Server.Caching;

/// <summary>Ready pages for readers nobody knows; who is known by a cookie or token gets a page of their own.</summary>
internal static class CachingSetup
{
    public static void AddCaching(this IServiceCollection services)
    {
        services.AddSliceOptions<CachingOptions>("Cache");
        services.AddSingleton<PageMarks.Rules>();
        services.AddSingleton<PageMarks>();
        services.AddSingleton<PageRender>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<CdnPurge.Tools>();
        services.AddSingleton<CdnPurge>();
        services.AddSingleton<IAfterCommit>(s => s.GetRequiredService<CdnPurge>());
        services.AddHostedService(s => s.GetRequiredService<CdnPurge>());
        var forms = services.Last(s => s.ServiceType == typeof(IAntiforgery));
        services.AddSingleton<IAntiforgery>(s => ActivatorUtilities.CreateInstance<SharedForms>(s, (IAntiforgery)(forms.ImplementationFactory?.Invoke(s) ?? ActivatorUtilities.CreateInstance(s, forms.ImplementationType!))));
    }

    /// <summary>To stand before all that a ready page needs no more.</summary>
    public static void UseReadyPages(this WebApplication app)
    {
        app.Use(next =>
        {
            // When the first request comes: a wrong setting is told of before.
            var cache = new Lazy<PageCache>(() =>
            {
                var made = app.Services.GetRequiredService<PageCache>();
                made.Pipeline = next;
                return made;
            });
            return context => PageKey.Of(context) is not { } key ? next(context)
                : cache.Value.Ready(key) is { } page ? page.SendAsync(context)
                : cache.Value.Knows(key) ? AnswerAsync(context, key, cache.Value, next)
                : next(context);
        });
    }

    /// <summary>To stand where the route is known.</summary>
    public static void UsePageMaking(this WebApplication app)
    {
        app.Use(next => context => context.GetEndpoint()?.Metadata.GetMetadata<SharedPage>() is not null && PageKey.Of(context) is { } key
            ? AnswerAsync(context, key, context.RequestServices.GetRequiredService<PageCache>(), next) : next(context));
    }

    private static async Task AnswerAsync(HttpContext context, PageKey key, PageCache cache, RequestDelegate next)
    {
        var (page, isOld) = await cache.GetAsync(key, context.Connection.RemoteIpAddress);
        await (page?.SendAsync(context, isOld) ?? next(context));
    }
}
