using Comity.Server.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Comity.Server.OpenId;

internal static class OpenIdSetup
{
    public static void AddOpenId(this IServiceCollection services)
    {
        services.AddNamedOptions<OpenIdOptions, OpenIdProvider>("OpenId");
        services.AddTransient<OpenIdConnectHandler>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        services.AddSingleton<IConfigureOptions<AuthenticationOptions>, OpenIdSchemes>();
        services.AddSingleton<IConfigureOptions<OpenIdConnectOptions>, OpenIdSchemes>();
        services.AddScoped<OpenIdSignIn>();
    }

    public static void MapOpenId(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/sign-in/with/{name}").NoStore().ExcludeFromDescription();
        pages.MapGet("", OpenIdSignIn.Begin);
        pages.MapGet("/done", OpenIdSignIn.End);
    }
}
