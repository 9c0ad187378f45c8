using Comity.Server.Policies.Workshop;

namespace Comity.Server.Policies;

internal static class PoliciesSetup
{
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddSingleton<PolicyBook>();
        services.AddSingleton<PolicyDesk>();
        services.AddWorkshop();
    }

    public static void MapPolicies(this IEndpointRouteBuilder app)
    {
        app.MapGet("/policy", ShowPolicy.Handle);
        app.MapGet("/policy/history", ShowPolicyHistory.Handle);
        app.MapGet("/policy/changes", ShowPolicyChanges.Handle);
        app.MapPolicyApi();
        app.MapWorkshop();
    }
}
