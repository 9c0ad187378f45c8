using Microsoft.Data.Sqlite;
using Npgsql;

namespace Comity.Storage;

/// <summary>Tells what is wrong with the database for now from what is wrong with a request.</summary>
public static class StorageTrouble
{
    // https://www.sqlite.org/rescode.html: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN
    private static readonly int[] s_sqlite = [5, 6, 8, 10, 13, 14];

    // The extended code of a trigger's refusal; the only triggers are those of a move, Sqlite/MoveSource.cs.
    private const int Moving = 1811;

    // https://www.postgresql.org/docs/current/errcodes-appendix.html: connection, read-only transaction (a stand-by), resources, a database closed to connections by its operator, operator's intervention, system
    private static readonly string[] s_postgres = ["08", "25006", "53", "55000", "57P", "58"];

    /// <summary>Whether an error says that the database can't be reached or written just now: full or read-only disk, locked, restarting, the paper moving elsewhere, the program ending.</summary>
    public static bool IsFor(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error switch
            {
                SqliteException sqlite => s_sqlite.Contains(sqlite.SqliteErrorCode) || sqlite.SqliteExtendedErrorCode == Moving,
                PostgresException postgres => Array.Exists(s_postgres, c => postgres.SqlState.StartsWith(c, StringComparison.Ordinal)),
                NpgsqlException or LostTransactionException => true,
                ObjectDisposedException closed => closed.ObjectName == typeof(Writer).FullName,
                _ => false,
            })
                return true;
        }

        return false;
    }
}
