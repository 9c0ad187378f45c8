using Comity.Server.Import.WordPress;

namespace Comity.Server.Import;

internal static class ImportSetup
{
    /// <summary>Imports are done by the command line; they have no routes.</summary>
    public static void AddImport(this IServiceCollection services)
    {
        services.AddSingleton<WordPressImport>();
        services.AddSingleton<WordPressImport.Steps>();
        services.AddSingleton<ImportStories>();
        services.AddSingleton<ImportComments>();
        services.AddSingleton<ImportBatches>();
        services.AddSingleton<PlaceComments>();
        services.AddSingleton<BodyPictures>();
        services.AddSingleton<UndoImport>();
    }
}
