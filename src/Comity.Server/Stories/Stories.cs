using Comity.Server.Caching;
using Comity.Server.Hosting;

namespace Comity.Server.Stories;

internal static class StoriesSetup
{
    public static void AddStories(this IServiceCollection services)
    {
        services.AddSliceOptions<StoriesOptions>("Stories");
        services.AddSingleton<PictureReader>();
        services.AddSingleton<StoryDesk>();
        services.AddSingleton<StoryAddresses>();
        services.AddSingleton<PageReader>();
        services.AddSingleton<StoryMoves>();
        services.AddSingleton<AddressMoves>();
        services.AddSingleton<NewStories>();
        services.AddSingleton<StoryByUrl>();
        services.AddScoped<StoryList>();
        services.AddScoped<StoryPages>();
    }

    public static void MapStories(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowFront.Handle).Shared(dependsOnAll: true);
        app.MapGet("/stories/{slug}", ShowStory.Handle).Shared();
        app.MapGet("/tags/{tag}", ShowTag.Handle).Shared(dependsOnAll: true);
        app.MapGet("/images/{id:long}/{width:int}.{format}", ShowImage.Handle);
        app.MapGet("/feed.atom", StoryFeeds.Atom);
        app.MapGet("/feed.json", StoryFeeds.Json);
        app.MapGet("/stories/{slug}/comments.atom", CommentFeeds.Atom);
        app.MapGet("/stories/{slug}/comments.json", CommentFeeds.Json);
        app.MapGet("/sitemap.xml", ShowSitemap.Handle);
        app.MapGet("/robots.txt", ShowSitemap.Robots);
        app.MapStoriesApi();
        app.MapConsoleStories();
    }
}
