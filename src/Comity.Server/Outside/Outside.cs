using Comity.Policy;
using Comity.Policy.Classifier;
using Comity.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Comity.Server.Outside;

internal static class OutsideSetup
{
    /// <summary>A decision names all models in at most so many characters; the ledger takes no more.</summary>
    private const int LongestModel = 100;

    public static void AddOutside(this IServiceCollection services)
    {
        services.AddNamedOptions<OutsideOptions, OutsideModelOptions>("Outside");
        // A redirect would carry readers' texts to a host that nobody chose.
        services.AddHttpClient(Endpoint.Client)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .ConfigureHttpClient(c => (c.Timeout, c.MaxResponseContentBufferSize) = (Timeout.InfiniteTimeSpan, Endpoint.LargestAnswer))
            .RemoveAllLoggers();
        services.AddSingleton(Load);
        services.AddHostedService(s => s.GetRequiredService<OutsideModels>());
    }

    /// <exception cref="SettingException">A file cannot be read or does not fit the settings.</exception>
    private static OutsideModels Load(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<OutsideOptions>>().Value;
        if (Scorer.Shipped.Version.Length + options.Keys.Sum(name => name.Length + OutsideVersion.Longest + 2) > LongestModel)
            throw new SettingException("There are too many models in Comity:Outside, or their names are too long, for decisions to name them all.");
        return new OutsideModels(
            [.. options.Select(o => new ConfiguredModel(
                o.Value.Kind == OutsideKind.Transformer
                    ? Transformer.Load(o.Key, o.Value)
                    : new Endpoint(o.Key, o.Value, services.GetRequiredService<IHttpClientFactory>()),
                TimeSpan.FromMilliseconds(o.Value.TimeLimit),
                o.Value.Failure == OutsideFailure.Publish ? Verdict.Publish : Verdict.Hold))],
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<OutsideModels>>());
    }
}
