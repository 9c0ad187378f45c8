namespace Comity.Server.Sites;

internal static class SitesSetup
{
    public static void AddSites(this IServiceCollection services)
    {
        services.AddSingleton<SiteDirectory>();
        services.AddScoped<CurrentSite>();
    }
}
