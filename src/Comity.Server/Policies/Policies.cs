using Comity.Policy.Classifier;
using Comity.Server.Hosting;
using Comity.Server.Policies.Workshop;

namespace Comity.Server.Policies;

internal static class PoliciesSetup
{
    public static void AddPolicies(this IServiceCollection services, Settings settings)
    {
        AddScorer(services, settings.Model);
        services.AddSingleton<PolicyBook>();
        services.AddSingleton<PolicyDesk>();
        services.AddWorkshop();
    }

    /// <exception cref="SettingException">The file cannot be read, or is no whole model of this program's.</exception>
    private static void AddScorer(IServiceCollection services, string path)
    {
        // The shipped one belongs to the program and must not be closed with the services; an own one is.
        if (path.Length == 0)
        {
            services.AddSingleton(Scorer.Shipped);
            return;
        }

        var own = ModelFile.Open(path, problem => new SettingException("The setting Comity:Model is wrong: " + problem));
        services.AddSingleton(_ => own);
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
