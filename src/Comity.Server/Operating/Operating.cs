namespace Comity.Server.Operating;

internal static class OperatingSetup
{
    public static void AddOperating(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<WriterCheck>("writer");
        services.AddSingleton<Readiness>();
    }
}
