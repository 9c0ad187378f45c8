using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Comity.Storage.Sqlite;

/// <summary>
/// Keeps what statements were compiled to, on connections that stay open. Compiling most statements costs more than running them,
/// and the object mapper makes a new command for each. PostgreSQL's driver does the same by itself.
/// </summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    /// <summary>Some texts depend on how many values they compare with; then it begins anew.</summary>
    private const int Most = 200;

    private static readonly ConditionalWeakTable<DbConnection, Dictionary<string, Kept>> s_connections = [];

    private sealed class Kept(SqliteCommand command)
    {
        public SqliteCommand Command => command;

        public SqliteDataReader? Reading { get; set; }
    }

    /// <param name="connection">Open, used by one thread at a time.</param>
    public static void KeepFor(DbConnection connection) => s_connections.AddOrUpdate(connection, new Dictionary<string, Kept>(StringComparer.Ordinal));

    /// <summary>The connection is used by others from now on, who open and close it; a compiled statement would stay with the handle it was compiled on.</summary>
    public static void LetGoOf(DbConnection connection)
    {
        if (!s_connections.TryGetValue(connection, out var all))
            return;
        s_connections.Remove(connection);
        foreach (var kept in all.Values)
            kept.Command.Dispose();
    }

    /// <summary>The compiled command of a text, without parameters; null: the connection keeps none, or the text is being read.</summary>
    public static SqliteCommand? Find(DbConnection connection, string sql, DbTransaction? transaction) => FindKept(connection, sql, transaction)?.Command;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (FindFor(command) is not { } kept)
            return result;
        kept.Reading = await kept.Command.ExecuteReaderAsync(cancellationToken);
        return InterceptionResult<DbDataReader>.SuppressWithResult(kept.Reading);
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        FindFor(command) is { } kept ? InterceptionResult<int>.SuppressWithResult(await kept.Command.ExecuteNonQueryAsync(cancellationToken)) : result;

    private static Kept? FindFor(DbCommand command)
    {
        if (FindKept(command.Connection!, command.CommandText, command.Transaction) is not { } kept)
            return null;
        kept.Command.CommandTimeout = command.CommandTimeout;
        foreach (SqliteParameter parameter in command.Parameters)
            kept.Command.Parameters.Add(parameter);
        return kept;
    }

    private static Kept? FindKept(DbConnection connection, string sql, DbTransaction? transaction)
    {
        if (!s_connections.TryGetValue(connection, out var all))
            return null;
        if (!all.TryGetValue(sql, out var kept))
            all[sql] = kept = Keep(all, sql, (SqliteConnection)connection);
        if (kept.Reading is { IsClosed: false })
            return null;
        kept.Command.Transaction = (SqliteTransaction?)transaction;
        kept.Command.Parameters.Clear();
        return kept;
    }

    private static Kept Keep(Dictionary<string, Kept> all, string sql, SqliteConnection connection)
    {
        if (all.Count >= Most)
        {
            foreach (var old in all.Values.Where(k => k.Reading is not { IsClosed: false }))
                old.Command.Dispose();
            all.Clear();
        }

        return new Kept(new SqliteCommand(sql, connection));
    }
}
