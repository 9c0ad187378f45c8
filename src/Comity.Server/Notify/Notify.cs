using Comity.Server.Hosting;

namespace Comity.Server.Notify;

internal static class NotifySetup
{
    public static void AddNotify(this IServiceCollection services)
    {
        services.AddSliceOptions<MailOptions>("Mail");
        services.AddSingleton<MailWriter>();
        services.AddSingleton<MailCarrier>();
        services.AddSingleton<DispatcherTools>();
        services.AddSingleton<Dispatcher>();
        services.AddHostedService(s => s.GetRequiredService<Dispatcher>());
    }
}
