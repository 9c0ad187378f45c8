using Comity.Server.Hosting;

namespace Comity.Server.Archive;

internal static class ArchiveSetup
{
    public static void AddArchive(this WebApplicationBuilder builder, Settings settings)
    {
        var services = builder.Services;
        services.AddSingleton<ExportPaper>();
        services.AddSingleton<ImportPaper>();
        services.AddSingleton<Backup>();
        services.AddSliceOptions<BackupOptions>("Backup");
        if (string.IsNullOrEmpty(builder.Configuration["Comity:Backup:Folder"]))
            return;
        services.AddOptions<BackupOptions>().Validate(_ => settings.Database.Length == 0, "Backups on schedule are for the embedded database; a PostgreSQL server has its own, pg_dump or WAL archiving.");
        services.AddSingleton<BackupTrial>();
        services.AddSingleton<BackupJob.Tools>();
        services.AddSingleton<BackupJob>();
        services.AddHostedService(s => s.GetRequiredService<BackupJob>());
        services.AddHealthChecks().AddCheck<BackupJob>("backup");
    }
}
