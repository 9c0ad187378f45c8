using System.Security.Cryptography;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Comity.Server.Hosting;

/// <summary>
/// The installation's secrets of 32 bytes. On one machine each is a file in the data folder, made when there is none; backups take
/// every file <c>*.key</c> there along. Over a database server, where there may be more nodes, one that is no file follows from
/// <c>ledger.key</c>: that is then the only file that every node must be given.
/// </summary>
public sealed class InstallationKeys(Settings settings, LedgerKeyFile ledger)
{
    /// <param name="name">The file's, without <c>.key</c>.</param>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public byte[] Read(string name)
    {
        var path = Path.Combine(settings.Data, name + ".key");
        if (!File.Exists(path))
        {
            if (settings.Database.Length > 0)
                return ledger.Key.Derive(name);
            Make(path);
        }

        var bytes = File.ReadAllBytes(path);
        return bytes.Length == 32 ? bytes : throw new InvalidDataException($"{path} must hold 32 bytes; restore it from a backup, or delete it to begin a new one.");
    }

    private static void Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(32));
            file.Flush(flushToDisk: true);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process of this installation was faster; its key holds for both.
        }
    }
}

internal static class InstallationKeysSetup
{
    /// <summary>Within the data folder, for the keys of sessions and forms of the embedded database.</summary>
    public const string Folder = "keys";

    /// <summary>Also the keys of sessions and forms, which change every few weeks: in the data folder, or for all nodes in the database, where they are sealed.</summary>
    public static void AddInstallationKeys(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton<InstallationKeys>();
        var protection = services.AddDataProtection().SetApplicationName("Comity");
        if (settings.Database.Length == 0)
        {
            services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((o, log) => o.XmlRepository = new KeyFolder(new DirectoryInfo(Path.Combine(settings.Data, Folder)), log));
            return;
        }

        protection.PersistKeysToDatabase();
        services.AddOptions<KeyManagementOptions>().Configure<InstallationKeys>((o, keys) => o.XmlEncryptor = new KeySeal(keys));
    }
}
