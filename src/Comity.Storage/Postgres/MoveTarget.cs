using System.Data;
using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Comity.Storage.Postgres;

/// <summary>The server database that a paper moves into. How far each table has come is committed together with its rows, in a table that goes when the move is done.</summary>
internal sealed class MoveTarget(PostgresComityDb db)
{
    private const string Progress = "ComityMove";

    /// <summary>Few enough that pictures are not gathered in memory.</summary>
    private const int BytesAtOnce = 8 * 1024 * 1024;

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    /// <summary>Waits for the rest of a killed move, then makes the tables.</summary>
    /// <returns>The move that has begun here; 0: none, and there is nothing in it.</returns>
    /// <exception cref="MoveException">It holds something else.</exception>
    public async Task<int> OpenAsync(CancellationToken cancel)
    {
        // A database whose name is mistyped is not made: the paper would go there.
        await db.Database.OpenConnectionAsync(cancel);
        await db.EnterSchemaAsync(cancel);
        await ScalarAsync($"SELECT pg_advisory_lock({PostgresComityDb.MoveLock})", cancel);
        var tables = await db.Database.SqlQuery<string>($"""SELECT tablename AS "Value" FROM pg_tables WHERE schemaname = current_schema()""").ToListAsync(cancel);
        if (tables.Count > 0 && !tables.Contains("__EFMigrationsHistory"))
            throw new MoveException("The database at --to holds tables of something else; name an empty one.");
        await db.BringUpToDateAsync(cancel);
        if (tables.Contains(Progress))
            return (int)(long)(await ScalarAsync($"""SELECT "Last" FROM "{Progress}" WHERE "Table" = ''""", cancel))!;
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            if ((bool)(await ScalarAsync($"""SELECT EXISTS (SELECT 1 FROM "{table.Name}")""", cancel))!)
                throw new MoveException("The database at --to holds a paper already; name an empty one.");
        }

        return 0;
    }

    /// <summary>Whether a move has begun to here and has not ended.</summary>
    public Task<bool> IsBegunAsync(CancellationToken cancel) =>
        db.Database.SqlQuery<bool>($"""SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = {Progress}) AS "Value" """).SingleAsync(cancel);

    public Task BeginAsync(int move, CancellationToken cancel) => ScalarAsync($"""
        CREATE TABLE "{Progress}" ("Table" text PRIMARY KEY, "Last" bigint NOT NULL);
        INSERT INTO "{Progress}" VALUES ('', {move})
        """, cancel);

    /// <summary>The last row of a table that is here, by its row id there.</summary>
    public async Task<long> LastAsync(string table, CancellationToken cancel) =>
        (long?)await ScalarAsync($"""SELECT "Last" FROM "{Progress}" WHERE "Table" = '{table}'""", cancel) ?? 0;

    /// <param name="rows">The row id, then the columns in their order.</param>
    /// <param name="most">Rows in one transaction.</param>
    /// <param name="committed">Told the number of rows of each.</param>
    public async Task CopyAsync(ITable table, DbDataReader rows, int most, Action<long> committed, CancellationToken cancel)
    {
        var columns = table.Columns.Select(c => (c.Name, Type: c.StoreType.Split('(')[0])).ToList();
        var takes = columns.ConvertAll(c => c.Type == "jsonb" ? JsonTaker(table.Name, c.Name) : Taker(c.Type));
        var copy = $"""COPY "{table.Name}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) FROM STDIN (FORMAT BINARY)""";
        var more = await rows.ReadAsync(cancel);
        while (more)
        {
            long last = 0, count = 0, bytes = 0;
            await using var transaction = await Connection.BeginTransactionAsync(cancel);
            await using (var importer = await Connection.BeginBinaryImportAsync(copy, cancel))
            {
                for (; more && count < most && bytes < BytesAtOnce; more = await rows.ReadAsync(cancel))
                {
                    await importer.StartRowAsync(cancel);
                    for (var i = 0; i < columns.Count; i++)
                    {
                        var value = rows.GetValue(i + 1);
                        bytes += value is byte[] blob ? blob.Length : value is string text ? text.Length : 0;
                        if (value is DBNull)
                            await importer.WriteNullAsync(cancel);
                        else
                            await importer.WriteAsync(takes[i](value), columns[i].Type, cancel);
                    }

                    last = rows.GetInt64(0);
                    count++;
                }

                await importer.CompleteAsync(cancel);
            }

            await ScalarAsync($"""INSERT INTO "{Progress}" VALUES ('{table.Name}', {last}) ON CONFLICT ("Table") DO UPDATE SET "Last" = excluded."Last" """, cancel);
            await transaction.CommitAsync(cancel);
            committed(count);
        }
    }

    public Task EndAsync(CancellationToken cancel) => ScalarAsync($"""DROP TABLE "{Progress}" """, cancel);

    public async ValueTask CloseAsync()
    {
        if (Connection.State == ConnectionState.Open)
            await ScalarAsync($"SELECT pg_advisory_unlock({PostgresComityDb.MoveLock})", default);
        await db.Database.CloseConnectionAsync();
    }

    /// <summary>What the embedded database keeps as number, text or bytes, in this one's type.</summary>
    private static Func<object, object> Taker(string type) => type switch
    {
        "boolean" => v => (long)v != 0,
        "integer" => v => checked((int)(long)v),
        "text[]" => v => JsonSerializer.Deserialize<string[]>((string)v)!,
        "bigint" or "bytea" or "text" or "character varying" => v => v,
        _ => throw new NotSupportedException($"No way is known to move a column of type {type}."),
    };

    /// <summary>Bytes within JSON are hex there and base64 here.</summary>
    private Func<object, object> JsonTaker(string table, string column)
    {
        var bytes = db.Model.GetEntityTypes().Where(e => e.IsMappedToJson() && e.GetTableName() == table && e.GetContainerColumnName() == column)
            .SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(byte[])).Select(p => p.GetJsonPropertyName()).OfType<string>().ToList();
        return value =>
        {
            var json = JsonNode.Parse((string)value)!;
            foreach (var name in bytes.Where(n => json[n] is not null))
                json[name] = Convert.ToBase64String(Convert.FromHexString(json[name]!.GetValue<string>()));
            return json.ToJsonString();
        };
    }

    private async Task<object?> ScalarAsync(string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        return await command.ExecuteScalarAsync(cancel);
    }
}
