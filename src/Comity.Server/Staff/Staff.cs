using Comity.Server.Members;
using Comity.Storage.Members;

namespace Comity.Server.Staff;

internal static class StaffSetup
{
    public static void AddStaff(this IServiceCollection services)
    {
        services.AddScoped<StaffBook>();
        services.AddScoped<StaffPages>();
        services.AddSingleton<Appointing>();
    }

    public static void MapStaff(this IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("/console/staff").RequireStaff(StaffRole.Administrator).ExcludeFromDescription();
        console.MapGet("", StaffPages.Show);
        console.MapPost("", StaffPages.Invite);
        console.MapPost("/{id:long}/role", StaffPages.SetRole);
        console.MapPost("/{id:long}/invite", StaffPages.InviteAgain);
        console.MapPost("/{id:long}/sign-out", StaffPages.SignOut);
        console.MapPost("/{id:long}/dismiss", StaffPages.Dismiss);
        StaffApi.Map(app);
    }
}
