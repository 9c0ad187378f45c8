using System.Net;
using Comity.Server.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Comity.Server.Fetching;

internal static class FetchingSetup
{
    public static void AddFetching(this IServiceCollection services)
    {
        services.AddSliceOptions<FetchingOptions>("Fetching");
        services.TryAddSingleton<Network>();
        services.AddSingleton<SafeDialer>();
        services.AddSingleton<SafeFetcher>();
        services.AddHttpClient(SafeFetcher.Client, c => c.Timeout = Timeout.InfiniteTimeSpan).ConfigurePrimaryHttpMessageHandler(s => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = (context, cancel) => s.GetRequiredService<SafeDialer>().DialAsync(context.DnsEndPoint, cancel),
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            UseCookies = false,
            // Through a proxy it would be the proxy that resolves the name.
            UseProxy = false,
        });
    }
}
