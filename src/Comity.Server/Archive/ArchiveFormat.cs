using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Comity.Storage;
using Comity.Storage.Nodes;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Comity.Server.Archive;

/// <summary>The form of an exported paper: a zip of JSON lines, one file a table. See docs/reference/archive.md.</summary>
internal static class ArchiveFormat
{
    public const int Version = 1;

    public const string ManifestName = "comity.json";

    public const string LedgerKeyName = "ledger.key";

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The paper's tables, each after those that it refers to. The keys of sessions and forms and whose turn a job is are the installation's own.</summary>
    public static IReadOnlyList<IEntityType> Tables(ComityDb db) => [.. db.InOrder().Where(e => e.ClrType != typeof(DataProtectionKey) && e.ClrType != typeof(Job))];

    public static string FileOf(IEntityType table) => table.GetTableName() + ".jsonl";

    /// <summary>Columns by their name in the file.</summary>
    public static IReadOnlyList<(string Name, IProperty Property)> Columns(IEntityType table) =>
        [.. table.GetProperties().Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name), p))];

    /// <summary>Columns that the database holds as JSON, such as a passkey's data, by their name in the file.</summary>
    public static IReadOnlyList<(string Name, INavigation Part)> Parts(IEntityType table) =>
        [.. table.GetNavigations().Where(n => n.TargetEntityType.IsMappedToJson()).Select(n => (JsonNamingPolicy.CamelCase.ConvertName(n.Name), n))];
}

/// <summary>What stands in <c>comity.json</c>.</summary>
/// <param name="Format">Of the archive; this program reads 1.</param>
/// <param name="Program">Version of Comity that wrote it.</param>
/// <param name="At">The moment that it shows.</param>
/// <param name="Rows">Number of rows by table.</param>
internal sealed record ArchiveManifest(int Format, string Program, DateTimeOffset At, IReadOnlyDictionary<string, long> Rows);

/// <summary>An archive cannot be written or read; the message is one sentence.</summary>
public sealed class ArchiveException(string message) : Exception(message);
