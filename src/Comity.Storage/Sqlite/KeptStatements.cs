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

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!s_connections.TryGetValue(command.Connection!, out var all))
            return result;
        if (!all.TryGetValue(command.CommandText, out var kept))
            all[command.CommandText] = kept = Keep(all, (SqliteCommand)command);
        // Whoever is still reading has the compiled one; a second runs as it came.
        if (kept.Reading is { IsClosed: false })
            return result;
        kept.Command.Transaction = (SqliteTransaction?)command.Transaction;
        kept.Command.CommandTimeout = command.CommandTimeout;
        kept.Command.Parameters.Clear();
        foreach (SqliteParameter parameter in command.Parameters)
            kept.Command.Parameters.Add(parameter);
        kept.Reading = await kept.Command.ExecuteReaderAsync(cancellationToken);
        return InterceptionResult<DbDataReader>.SuppressWithResult(kept.Reading);
    }

    private static Kept Keep(Dictionary<string, Kept> all, SqliteCommand command)
    {
        if (all.Count >= Most)
        {
            foreach (var old in all.Values.Where(k => k.Reading is not { IsClosed: false }))
                old.Command.Dispose();
            all.Clear();
        }

        // The text is the source's, through the mapper; nothing of it comes from who sends a request.
        return new Kept(new SqliteCommand(command.CommandText, command.Connection));
    }
}
