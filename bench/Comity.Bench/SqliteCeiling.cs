using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Comity.Bench;

/// <summary>How many comments a second SQLite alone makes durable: the same rows into the same tables with the same indexes, by prepared statements of one thread that does nothing else.</summary>
internal static class SqliteCeiling
{
    /// <param name="file">A database of the product in which somebody has posted; it is spoiled.</param>
    /// <param name="batch">Comments that share one transaction and so one flush to the disk.</param>
    /// <returns>Comments a second.</returns>
    public static double Measure(string file, int batch, double seconds)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000;");
        using var comment = new Row(connection, "Comments", "\"Number\" IS NOT NULL");
        using var revision = new Row(connection, "CommentRevisions", "1");
        using var entry = new Row(connection, "LedgerEntries", "1");
        using var story = Command(connection, """UPDATE "Stories" SET "CommentCount" = "CommentCount" + 1, "LastNumber" = @n, "Version" = "Version" + 1 WHERE "Id" = @id""", ("@n", 0L), ("@id", comment.Last["StoryId"]));
        using var checkpoint = Command(connection, """UPDATE "LedgerCheckpoints" SET "Size" = @n, "Frontier" = substr("Frontier", 1), "Note" = "Note" || '' WHERE "SiteId" = @id""", ("@n", 0L), ("@id", comment.Last["SiteId"]));
        var (id, number, index) = (Most(connection, "Comments", "Id"), Most(connection, "Comments", "Number"), Most(connection, "LedgerEntries", "Index"));
        var (done, started) = (0, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            using var transaction = connection.BeginTransaction();
            for (var i = 0; i < batch; i++, done++)
            {
                (id, number, index) = (id + 1, number + 1, index + 1);
                comment.Insert(transaction, ("Id", id), ("Number", number), ("ThreadId", id), ("OnceKey", DBNull.Value));
                revision.Insert(transaction, ("CommentId", id), ("Number", 1L));
                entry.Insert(transaction, ("Index", index));
                story.Parameters["@n"].Value = number;
                checkpoint.Parameters["@n"].Value = index;
                (story.Transaction, checkpoint.Transaction) = (transaction, transaction);
                story.ExecuteNonQuery();
                checkpoint.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return done / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static long Most(SqliteConnection connection, string table, string column)
    {
        using var command = Command(connection, $"SELECT MAX(\"{column}\") FROM \"{table}\"");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    // Names and texts are of this file and of the database's own tables.
    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }

    /// <summary>The last row of a table, to be inserted again and again.</summary>
    private sealed class Row : IDisposable
    {
        private readonly SqliteCommand insert;

        public Row(SqliteConnection connection, string table, string where)
        {
            using (var last = Command(connection, $"SELECT * FROM \"{table}\" WHERE {where} ORDER BY rowid DESC LIMIT 1"))
            using (var reader = last.ExecuteReader())
            {
                if (!reader.Read())
                    throw new InvalidOperationException($"{table} is empty.");
                for (var i = 0; i < reader.FieldCount; i++)
                    Last[reader.GetName(i)] = reader.GetValue(i);
            }

            insert = Command(connection, $"INSERT INTO \"{table}\" ({string.Join(", ", Last.Keys.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", Last.Keys.Select(c => "@" + c))})", [.. Last.Select(c => ("@" + c.Key, c.Value))]);
        }

        public Dictionary<string, object> Last { get; } = [];

        public void Insert(SqliteTransaction transaction, params (string Column, object Value)[] other)
        {
            insert.Transaction = transaction;
            foreach (var (column, value) in other)
                insert.Parameters["@" + column].Value = value;
            insert.ExecuteNonQuery();
        }

        public void Dispose() => insert.Dispose();
    }
}
