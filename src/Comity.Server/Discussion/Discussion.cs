namespace Comity.Server.Discussion;

internal static class DiscussionSetup
{
    public static void AddDiscussion(this IServiceCollection services)
    {
        services.AddScoped<DiscussionReader>();
        services.AddScoped<Judging>();
        services.AddScoped<Posting>();
    }

    public static void MapDiscussion(this IEndpointRouteBuilder app)
    {
        app.MapPost("/stories/{slug}/comments", PostCommentForm.Handle);
    }
}
