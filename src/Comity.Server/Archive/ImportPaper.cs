using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Policies;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Comity.Server.Archive;

/// <summary>Gives back an exported paper, identical, to an installation that has none yet.</summary>
public sealed class ImportPaper(Writer writer, LedgerKeyFile ledgerKey)
{
    private const int RowsAtOnce = 500;

    /// <param name="file">Written by <see cref="ExportPaper"/>.</param>
    /// <param name="progress">Told the table and its number of rows after each.</param>
    /// <param name="cancel">Changes nothing.</param>
    /// <exception cref="ArchiveException">It is not such a file, it is damaged, or there is a paper already. Nothing was changed.</exception>
    public async Task ReadAsync(string file, Action<string, long> progress, CancellationToken cancel = default)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancel);
            var manifest = await ManifestAsync(zip, cancel);
            await writer.RunAsync(async (db, c) =>
            {
                await MakeRoomAsync(db, c);
                foreach (var table in ArchiveFormat.Tables(db))
                {
                    var count = await ReadTableAsync(db, table, Entry(zip, ArchiveFormat.FileOf(table)), c);
                    if (manifest.Rows.GetValueOrDefault(table.GetTableName()!) != count)
                        throw new ArchiveException($"{ArchiveFormat.FileOf(table)} does not have the number of rows that {ArchiveFormat.ManifestName} tells.");
                    progress(table.GetTableName()!, count);
                }

                await db.ContinueIdsAsync(new Dictionary<string, long>(), c);
                await RestoreKeyAsync(zip, c);
            }, cancel);
        }
        catch (InvalidDataException e)
        {
            throw new ArchiveException($"{file} is not a Comity export, or it is damaged: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{file} cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is DbUpdateException or InvalidOperationException)
        {
            throw new ArchiveException($"{file} contradicts itself: {e.InnerException?.Message ?? e.Message}");
        }
    }

    /// <summary>The one site of a fresh installation gives way; anything more is somebody's paper.</summary>
    private static async Task MakeRoomAsync(ComityDb db, CancellationToken cancel)
    {
        var used = await db.Stories.AnyAsync(cancel) || await db.Members.AnyAsync(cancel)
            || await db.Sites.CountAsync(cancel) > 1 || await db.PolicyVersions.CountAsync(cancel) > 1;
        if (used)
            throw new ArchiveException("This installation has a paper already; import into an empty data folder (--data DIR).");
        // What the first start sealed goes with the key that sealed it.
        await db.LedgerEntries.ExecuteDeleteAsync(cancel);
        await db.LedgerCheckpoints.ExecuteDeleteAsync(cancel);
        await db.Set<PolicyVersion>().ExecuteDeleteAsync(cancel);
        await db.Set<Site>().ExecuteDeleteAsync(cancel);
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new ArchiveException($"The file has no {name}; it is not a Comity export, or not a whole one.");

    private static async Task<ArchiveManifest> ManifestAsync(ZipArchive zip, CancellationToken cancel)
    {
        await using var stream = await Entry(zip, ArchiveFormat.ManifestName).OpenAsync(cancel);
        try
        {
            var manifest = await JsonSerializer.DeserializeAsync<ArchiveManifest>(stream, ArchiveFormat.Json, cancel);
            if (manifest is { Format: ArchiveFormat.Version, Rows: not null })
                return manifest;
            throw new ArchiveException($"The export has format {manifest?.Format}; this program reads format {ArchiveFormat.Version}.");
        }
        catch (JsonException e)
        {
            throw new ArchiveException($"{ArchiveFormat.ManifestName} cannot be read: {e.Message}");
        }
    }

    private static async Task<long> ReadTableAsync(ComityDb db, IEntityType table, ZipArchiveEntry file, CancellationToken cancel)
    {
        var columns = ArchiveFormat.Columns(table).ToDictionary(c => c.Name, c => c.Property, StringComparer.Ordinal);
        await using var stream = await file.OpenAsync(cancel);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        long count = 0;
        while (await LineAsync(reader, file, cancel) is { } line)
        {
            count++;
            try
            {
                Add(db, table, columns, line);
            }
            catch (JsonException e)
            {
                throw new ArchiveException($"{file.Name}, line {count}: {e.Message}");
            }

            if (count % RowsAtOnce == 0)
                await SaveAsync(db, cancel);
        }

        await SaveAsync(db, cancel);
        return count;
    }

    private static async Task<string?> LineAsync(StreamReader reader, ZipArchiveEntry file, CancellationToken cancel)
    {
        try
        {
            return await reader.ReadLineAsync(cancel);
        }
        catch (DecoderFallbackException)
        {
            throw new ArchiveException($"{file.Name} is not UTF-8; the file is damaged.");
        }
    }

    private static void Add(ComityDb db, IEntityType table, Dictionary<string, IProperty> columns, string line)
    {
        using var json = JsonDocument.Parse(line);
        var entry = db.Entry(Activator.CreateInstance(table.ClrType)!);
        var parts = ArchiveFormat.Parts(table);
        foreach (var field in json.RootElement.EnumerateObject())
        {
            if (parts.FirstOrDefault(p => p.Name == field.Name).Part is { } part)
            {
                entry.Navigation(part).CurrentValue = field.Value.Deserialize(part.ClrType, ArchiveFormat.Json);
                continue;
            }

            if (!columns.TryGetValue(field.Name, out var property))
                throw new JsonException($"there is no column {field.Name}");
            entry.Property(property).CurrentValue = field.Value.Deserialize(property.ClrType, ArchiveFormat.Json);
        }

        db.Add(entry.Entity);
    }

    private static async Task SaveAsync(ComityDb db, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task RestoreKeyAsync(ZipArchive zip, CancellationToken cancel)
    {
        if (zip.GetEntry(ArchiveFormat.LedgerKeyName) is not { } entry)
            return;
        using var reader = new StreamReader(await entry.OpenAsync(cancel));
        try
        {
            ledgerKey.Replace(await reader.ReadToEndAsync(cancel));
        }
        catch (FormatException e)
        {
            throw new ArchiveException($"{ArchiveFormat.LedgerKeyName} in the file cannot be used: {e.Message}.");
        }
    }
}
