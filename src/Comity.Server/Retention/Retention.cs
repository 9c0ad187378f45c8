using Comity.Server.Hosting;

namespace Comity.Server.Retention;

internal static class RetentionSetup
{
    public static void AddRetention(this IServiceCollection services)
    {
        services.AddSliceOptions<RetentionOptions>("Retention");
        services.AddSingleton<Forgetting>();
        services.AddSingleton<NameKeys>();
        services.AddHostedService<RetentionJob>();
    }
}
