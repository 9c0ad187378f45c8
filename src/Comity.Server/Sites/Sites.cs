namespace Comity.Server.Sites;

internal static class SitesSetup
{
    public static void AddSites(this IServiceCollection services)
    {
        services.AddSingleton<SiteDirectory>();
        services.AddSingleton<Nodes.IStoryListener>(s => s.GetRequiredService<SiteDirectory>());
        services.AddSingleton<SiteOrigins>();
        services.AddSingleton<SiteImages>();
        services.AddScoped<CurrentSite>();
    }

    public static void MapSites(this IEndpointRouteBuilder app) => SitesApi.Map(app);
}
