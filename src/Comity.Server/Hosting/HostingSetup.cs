using System.Net;
using Comity.Server.Pages.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;

namespace Comity.Server.Hosting;

/// <summary>What surrounds every slice: clock, keys, pages, problem details, security headers.</summary>
internal static class HostingSetup
{
    public static void AddHosting(this IServiceCollection services, Startup startup)
    {
        services.AddSingleton(startup.Settings);
        services.AddSingleton(startup.Time);
        services.AddHttpContextAccessor();
        services.AddRazorComponents();
        services.AddProblemDetails();
        services.AddValidation();
        services.AddOpenApi();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "comity-form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection()
            .SetApplicationName("Comity")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(startup.Settings.Data, "keys")));
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in startup.Settings.TrustedProxies)
                o.KnownProxies.Add(IPAddress.Parse(proxy));
        });
        services.AddSingleton<Assets>();
        startup.Override?.Invoke(services);
    }

    public static void UseHosting(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseMiddleware<Sites.SiteMiddleware>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapOpenApi();
    }
}
