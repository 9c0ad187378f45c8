using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Perspective.Keys;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Perspective;

internal static class PerspectiveSetup
{
    public static void AddPerspective(this IServiceCollection services)
    {
        services.AddSliceOptions<PerspectiveOptions>("Perspective");
        services.AddSingleton<ApiKeys>();
        services.AddSingleton<KnownKeys>();
        services.AddScoped<KeyGate>();
        services.AddScoped<WireDoor>();
        services.AddScoped<ShowKeys.Desk>();
        services.AddScoped<ShowKeys.Orders>();
    }

    public static void MapPerspective(this IEndpointRouteBuilder app)
    {
        var wire = app.MapGroup("/v1alpha1").ExcludeFromDescription().WithMetadata(new RequestSizeLimitAttribute(WireDoor.LargestBody), new CrossOrigin());
        wire.MapPost("/comments:analyze", AnalyzeComment.Handle);
        wire.MapPost("/comments:suggestscore", SuggestScore.Handle);
        wire.MapMethods("/comments:{method:regex(^(analyze|suggestscore)$)}", [HttpMethods.Options], CrossOrigin.Allow);
        var discovery = app.MapGroup("").ExcludeFromDescription().WithMetadata(new CrossOrigin());
        discovery.MapGet("/$discovery/rest", ShowDiscovery.Handle);
        discovery.MapGet("/discovery/v1/apis/commentanalyzer/v1alpha1/rest", ShowDiscovery.Handle);

        var console = app.MapGroup("/console/keys").RequireStaff(StaffRole.Administrator).ExcludeFromDescription();
        console.MapGet("", ShowKeys.Handle);
        console.MapPost("", AddKey.Handle);
        console.MapPost("/{id:long}/revoke", RevokeKey.Handle);
    }
}
