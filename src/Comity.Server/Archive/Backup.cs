using System.IO.Compression;
using Comity.Server.Hosting;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Archive;

/// <summary>The data folder as one file, taken while the paper is served, and put back.</summary>
public sealed class Backup(IDbContextFactory<ComityDb> factory, Settings settings)
{
    private const string DatabaseName = "comity.db";

    /// <param name="file">A zip with a consistent copy of the database and the keys; appears only when it is complete.</param>
    /// <param name="cancel">Leaves no file behind.</param>
    /// <exception cref="ArchiveException">It cannot be written, or the database is a server with a backup of its own.</exception>
    public async Task WriteAsync(string file, CancellationToken cancel = default)
    {
        var copy = Path.Combine(settings.Data, CopyOf(Path.GetFileName(file)));
        File.Delete(copy);
        try
        {
            await using (var db = await factory.CreateDbContextAsync(cancel))
                await db.CopyToAsync(copy, cancel);
            await NewFile.WriteAsync(file, async stream =>
            {
                await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
                await zip.CreateEntryFromFileAsync(copy, DatabaseName, CompressionLevel.Fastest, cancel);
                foreach (var (path, name) in Keys())
                    await zip.CreateEntryFromFileAsync(path, name, CompressionLevel.Fastest, cancel);
            });
        }
        catch (NotSupportedException e)
        {
            throw new ArchiveException(e.Message);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Where the copy of the database lies until it is in the backup of that name; two at once do not meet.</summary>
    internal static string CopyOf(string name) => $"{DatabaseName}.{name}.backup";

    /// <summary>Puts a backup into an empty data folder.</summary>
    /// <exception cref="ArchiveException">The folder holds a paper, or the file is not a backup.</exception>
    public static async Task RestoreAsync(string file, string data, CancellationToken cancel = default)
    {
        if (File.Exists(Path.Combine(data, DatabaseName)))
            throw new ArchiveException($"{data} holds a paper already; restore into an empty data folder (--data DIR).");
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancel);
            if (zip.GetEntry(DatabaseName) is null)
                throw new ArchiveException($"{file} is not a Comity backup: it has no {DatabaseName}.");
            foreach (var entry in zip.Entries)
            {
                var path = Path.GetFullPath(Path.Combine(data, entry.FullName));
                if (!path.StartsWith(Path.GetFullPath(data) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    throw new ArchiveException($"{file} is not a Comity backup: it has a file outside of the folder.");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await using var from = await entry.OpenAsync(cancel);
                await using var to = new FileStream(path, NewFile.OwnerOnly());
                await from.CopyToAsync(to, cancel);
                to.Flush(flushToDisk: true);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{file} cannot be restored: {e.Message}");
        }
    }

    /// <summary>All that the data folder holds beside the database and mail: keys.</summary>
    private IEnumerable<(string Path, string Name)> Keys()
    {
        var folder = Path.Combine(settings.Data, "keys");
        if (Directory.Exists(folder))
            foreach (var key in Directory.EnumerateFiles(folder))
                yield return (key, "keys/" + Path.GetFileName(key));
        foreach (var key in Directory.EnumerateFiles(settings.Data, "*.key"))
            yield return (key, Path.GetFileName(key));
    }
}
