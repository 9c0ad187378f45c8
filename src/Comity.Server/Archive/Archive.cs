namespace Comity.Server.Archive;

internal static class ArchiveSetup
{
    public static void AddArchive(this IServiceCollection services)
    {
        services.AddSingleton<ExportPaper>();
        services.AddSingleton<ImportPaper>();
        services.AddSingleton<Backup>();
    }
}
