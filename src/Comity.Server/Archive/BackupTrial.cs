using System.Data.Common;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Archive;

/// <summary>Restores a backup beside the paper and looks whether it is whole: every page of the database, every entry of the ledger.</summary>
public sealed class BackupTrial(Settings settings)
{
    /// <returns>Null: it is whole. Otherwise one sentence on what is wrong.</returns>
    public async Task<string?> FindFaultAsync(string file, CancellationToken cancel)
    {
        var folder = Path.Combine(settings.Data, "backup-trial");
        try
        {
            Clear(folder);
            Directory.CreateDirectory(folder);
            await Backup.RestoreAsync(file, folder, cancel);
            return await LookAsync(folder, cancel);
        }
        catch (Exception e) when (e is ArchiveException or DbException or FormatException or IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
        finally
        {
            Clear(folder);
        }
    }

    private static async Task<string?> LookAsync(string folder, CancellationToken cancel)
    {
        await using var db = StorageSetup.OpenCopy(Path.Combine(folder, StorageSetup.DatabaseFileName));
        if (await db.FindDamageAsync(cancel) is { } damage)
            return $"The database is damaged: {damage}.";
        if (new LedgerKeyFile(Path.Combine(folder, StorageSetup.LedgerKeyName)).Find() is not { } key)
            return "The ledger's key is missing.";
        var verifier = new LedgerVerifier(db);
        foreach (var site in await db.Sites.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel))
        {
            var report = await verifier.VerifyAsync(site, new LedgerTrust(key.Verifier(site.Key)) { Key = key }, cancel);
            if ((report.Fault ?? await verifier.FindUnsealedAsync(site, report.Size, cancel)) is { } fault)
                return $"The ledger is broken: {fault}.";
        }

        return null;
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
