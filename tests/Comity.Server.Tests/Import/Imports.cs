using Comity.Server.Import;
using Comity.Server.Import.WordPress;
using Comity.Server.Tests.Harness;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Import;

/// <summary>Imports as tests call for them.</summary>
internal static class Imports
{
    /// <summary>What a real WordPress wrote; see tests/fixtures/wordpress/make-export.sh.</summary>
    public static string RealExport { get; } = Path.Combine(AppContext.BaseDirectory, "fixtures", "wordpress", "export.xml");

    public static Task<ImportReport> ImportAsync(this Paper paper, string file, Func<WordPressOrder, WordPressOrder>? change = null)
    {
        var order = new WordPressOrder(WxrSurvey.Of(file), paper.Site);
        return paper.Services.GetRequiredService<WordPressImport>().RunAsync(change is null ? order : change(order));
    }

    public static Task<UndoImport.Outcome?> UndoAsync(this Paper paper, long id, bool force = false) =>
        paper.Services.GetRequiredService<UndoImport>().RunAsync(id, force);

    /// <summary>Writes an export with the given items and imports it.</summary>
    public static async Task<ImportReport> ImportItemsAsync(this Paper paper, string items, Func<WordPressOrder, WordPressOrder>? change = null) =>
        await paper.ImportAsync(await paper.WriteAsync("items.xml", Wxr.Export(items)), change);

    public static async Task<string> WriteAsync(this Paper paper, string name, string text)
    {
        var file = Path.Combine(paper.Data, name);
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    /// <summary>Every row of every table but the ledger's, as text.</summary>
    public static Task<IReadOnlyList<string>> DumpAsync(this Paper paper) => paper.ReadAsync(async db =>
    {
        var lines = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Where(t => !t.StartsWith("Ledger", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                lines.Add(table + ": " + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i).ToString())));
        }

        return (IReadOnlyList<string>)lines;
    });

    public static async Task ShouldBeAsAsync(this Paper paper, IReadOnlyList<string> before)
    {
        var now = await paper.DumpAsync();
        now.Except(before).ShouldBeEmpty("came");
        before.Except(now).ShouldBeEmpty("went");
    }
}
