using System.IO.Compression;
using System.Text.Json;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Comity.Server.Archive;

/// <summary>Writes the whole installation, as it is at one moment, to one file, while others go on reading and writing.</summary>
public sealed class ExportPaper(IDbContextFactory<ComityDb> factory, LedgerKeyFile ledgerKey, TimeProvider time)
{
    /// <param name="file">Appears only when it is complete; readable by its owner alone, for it holds addresses, password hashes and the ledger's key.</param>
    /// <param name="progress">Told the table and its number of rows after each.</param>
    /// <param name="cancel">Leaves no file behind.</param>
    public Task WriteAsync(string file, Action<string, long> progress, CancellationToken cancel = default) =>
        NewFile.WriteAsync(file, async stream =>
        {
            await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            await using var db = await factory.CreateDbContextAsync(cancel);
            await db.BeginSnapshotAsync(cancel);
            var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var table in ArchiveFormat.Tables(db))
            {
                await using var entry = await zip.CreateEntry(ArchiveFormat.FileOf(table), CompressionLevel.Fastest).OpenAsync(cancel);
                var count = await WriteTableAsync(db, table, entry, cancel);
                rows[table.GetTableName()!] = count;
                progress(table.GetTableName()!, count);
            }

            if (ledgerKey.Find() is not null)
                await WriteAsync(zip, ArchiveFormat.LedgerKeyName, await File.ReadAllBytesAsync(ledgerKey.Path, cancel), cancel);
            var program = typeof(ExportPaper).Assembly.GetName().Version!.ToString(3);
            var manifest = new ArchiveManifest(ArchiveFormat.Version, program, time.GetUtcNow(), rows);
            await WriteAsync(zip, ArchiveFormat.ManifestName, JsonSerializer.SerializeToUtf8Bytes(manifest, ArchiveFormat.Json), cancel);
        });

    private static async Task WriteAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancel);
        await entry.WriteAsync(bytes, cancel);
    }

    private static async Task<long> WriteTableAsync(ComityDb db, IEntityType table, Stream to, CancellationToken cancel)
    {
        var (columns, parts) = (ArchiveFormat.Columns(table), ArchiveFormat.Parts(table));
        long count = 0;
        await foreach (var row in Rows(db, table).WithCancellation(cancel))
        {
            var entry = db.Entry(row);
            await using (var json = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = ArchiveFormat.Json.Encoder }))
            {
                json.WriteStartObject();
                foreach (var (name, property) in columns)
                {
                    json.WritePropertyName(name);
                    JsonSerializer.Serialize(json, entry.Property(property).CurrentValue, property.ClrType, ArchiveFormat.Json);
                }

                foreach (var (name, part) in parts)
                {
                    json.WritePropertyName(name);
                    JsonSerializer.Serialize(json, entry.Navigation(part).CurrentValue, part.ClrType, ArchiveFormat.Json);
                }

                json.WriteEndObject();
            }

            to.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }

    /// <summary>All rows of a table in the order of its key.</summary>
    private static IAsyncEnumerable<object> Rows(ComityDb db, IEntityType table)
    {
        var read = typeof(ExportPaper).GetMethod(nameof(RowsOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (IAsyncEnumerable<object>)read.MakeGenericMethod(table.ClrType).Invoke(null, [db, table])!;
    }

    private static IAsyncEnumerable<object> RowsOf<T>(ComityDb db, IEntityType table)
        where T : class
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var key in table.FindPrimaryKey()!.Properties.Select(p => p.Name))
            ordered = ordered is null ? db.Set<T>().AsNoTracking().OrderBy(e => EF.Property<object>(e, key)) : ordered.ThenBy(e => EF.Property<object>(e, key));
        return ordered!.AsAsyncEnumerable();
    }
}
