using Comity.Server.Hosting;

namespace Comity.Server.Sso;

internal static class SsoSetup
{
    public static void AddSso(this IServiceCollection services)
    {
        services.AddNamedOptions<SsoOptions, SsoSigner>("Sso");
        services.AddOptions<SsoOptions>().PostConfigure(options =>
        {
            // Reading a key tells at the start, not at the first reader's, whether it is one.
            foreach (var signer in options.Values.Where(s => s.Problem() is null && s.JwksUrl is null))
                SsoKeys.Configured(signer);
        });
        services.AddSingleton<SsoKeys>();
        services.AddSingleton<SsoTokens>();
        services.AddScoped<ExchangeToken>();
        services.AddScoped<ExchangeToken.Tools>();
    }

    public static void MapSso(this IEndpointRouteBuilder app) => app.MapPost("/api/v1/sso", ExchangeToken.Handle)
        .WithMetadata(new HeedsNoCookie()).NoStore().WithTags("Members")
        .WithSummary("Exchange a token signed by the site for a session")
        .WithDescription("401 says what is wrong with the token. The answer's token is sent as Authorization: Bearer; it lives on with every request and is among the member's sessions.")
        .Produces<ExchangeToken.Answer>().ProducesProblem(401).ProducesProblem(422).ProducesProblem(429);
}
