using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Comity.Server.Ranking;

internal static class RankingSetup
{
    public static void AddRanking(this IServiceCollection services)
    {
        services.AddSliceOptions<ReactionOptions>("Reactions");
        services.AddSingleton(s => s.GetRequiredService<IOptions<ReactionOptions>>().Value);
        services.AddSingleton<Reacting>();
        services.AddSingleton<Ranker>();
        services.AddSingleton<RankJob.Tools>();
        services.AddHostedService<RankJob>();
    }

    public static void MapRanking(this IEndpointRouteBuilder app)
    {
        app.MapPost("/stories/{slug}/comments/{number:int}/reaction", React.FromForm).ExcludeFromDescription();
        var api = app.MapGroup("/api/v1/comments/{id:long}/reaction").WithTags("Discussion")
            .ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(429);
        api.MapPut("", React.FromApi)
            .WithSummary("Say what you think of a comment")
            .WithDescription("For signed-in members, not of one's own comments. Reaction: valued, or disagree where the site has it. The count of those who value a comment is public; who did, and who disagrees, is not.")
            .Produces(204).ProducesProblem(400).ProducesProblem(422);
        api.MapDelete("", React.TakeBack).WithSummary("Take an own reaction back").Produces(204);
    }
}
