using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Harness;

/// <summary>What a database holds, whatever its tables are.</summary>
public static class Cells
{
    /// <summary>All cells of all tables.</summary>
    public static Task<string> EverythingAsync(this Paper paper) => paper.ReadAsync(async db =>
    {
        var all = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are the model's own.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                    all.AppendLine(TextOf(reader.GetValue(i)));
            }
        }

        return all.ToString();
    });

    private static string? TextOf(object cell) => cell switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        string[] texts => string.Join('\n', texts),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    };
}
