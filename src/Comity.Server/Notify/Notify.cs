using Comity.Server.Hosting;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Notify;

internal static class NotifySetup
{
    public static void AddNotify(this IServiceCollection services)
    {
        services.AddSliceOptions<MailOptions>("Mail");
        services.AddSingleton<MailWriter>();
        services.AddSingleton<MailCarrier>();
        services.AddSingleton<DispatcherTools>();
        services.AddSingleton(s => new Dispatcher(
            s.GetRequiredService<Writer>(), s.GetRequiredService<IDbContextFactory<ComityDb>>(), s.GetRequiredService<MailCarrier>(), s.GetRequiredService<DispatcherTools>()));
        services.AddHostedService(s => s.GetRequiredService<Dispatcher>());
    }
}
