using Comity.Server.Caching;
using Comity.Server.Hosting;
using Microsoft.AspNetCore.Antiforgery;

namespace Comity.Server.Embedding;

/// <summary>The discussion on pages of other sites: a custom element, and the doors through which it comes.</summary>
internal static class EmbeddingSetup
{
    public static void AddEmbedding(this IServiceCollection services)
    {
        services.AddSingleton<EmbedScripts>();
        var forms = services.Last(s => s.ServiceType == typeof(IAntiforgery));
        services.AddSingleton<IAntiforgery>(s => new EmbedAntiforgery((IAntiforgery)ActivatorUtilities.CreateInstance(s, forms.ImplementationType!)));
    }

    public static void UseEmbedding(this IApplicationBuilder app) => app.UseMiddleware<EmbedDoor>();

    public static void MapEmbedding(this IEndpointRouteBuilder app)
    {
        app.MapGet("/comity.js", (EmbedScripts scripts, HttpContext context) => scripts.Show(EmbedScripts.Discussion, context)).ExcludeFromDescription();
        app.MapGet("/comity-count.js", (EmbedScripts scripts, HttpContext context) => scripts.Show(EmbedScripts.Count, context)).ExcludeFromDescription();
        app.MapGet("/embed", ShowEmbed.Handle).Shared().ExcludeFromDescription();
        app.MapGet("/api/v1/counts", CountComments.Handle)
            .WithTags("Discussion")
            .WithSummary("Numbers of comments under up to 100 stories, named by url or id, in the order asked")
            .Produces<IReadOnlyList<CountComments.Count>>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }
}
