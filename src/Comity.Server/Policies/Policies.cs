namespace Comity.Server.Policies;

internal static class PoliciesSetup
{
    public static void AddPolicies(this IServiceCollection services) => services.AddSingleton<PolicyBook>();

    public static void MapPolicies(this IEndpointRouteBuilder app) => _ = app;
}
