namespace Comity.Server.Stories;

internal static class StoriesSetup
{
    public static void AddStories(this IServiceCollection services) => _ = services;

    public static void MapStories(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowFront.Handle);
        app.MapGet("/stories/{slug}", ShowStory.Handle);
    }
}
