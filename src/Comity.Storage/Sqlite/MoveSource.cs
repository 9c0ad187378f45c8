using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Comity.Storage.Sqlite;

/// <summary>
/// The embedded database of a paper that moves away. The pause lies in the database itself, as triggers that refuse every change: it
/// holds for every program that has the file open, at once, and outlives them all. The header's user version names the move.
/// </summary>
internal sealed class MoveSource(SqliteComityDb db)
{
    private const string Prefix = "ComityMove_";

    private SqliteConnection Connection => (SqliteConnection)db.Database.GetDbConnection();

    /// <summary>The move that has paused this database; 0: none has.</summary>
    public async Task<int> MoveAsync(CancellationToken cancel) => Math.Abs(await VersionAsync(cancel));

    /// <summary>Whether the move is complete and verified.</summary>
    public async Task<bool> IsMovedAsync(CancellationToken cancel) => await VersionAsync(cancel) < 0;

    /// <summary>From the commit on, nothing changes here.</summary>
    /// <returns>The new move.</returns>
    public async Task<int> PauseAsync(CancellationToken cancel)
    {
        var move = RandomNumberGenerator.GetInt32(1, int.MaxValue);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // The history too: no newer program then migrates what was copied already.
        foreach (var table in db.Model.GetRelationalModel().Tables.Select(t => t.Name).Append("__EFMigrationsHistory"))
        {
            foreach (var verb in (string[])["INSERT", "UPDATE", "DELETE"])
                await RunAsync($"""CREATE TRIGGER "{Prefix}{table}_{verb}" BEFORE {verb} ON "{table}" BEGIN SELECT RAISE(ABORT, 'The paper moves to another database, and takes no changes here.'); END""", cancel);
        }

        await RunAsync($"PRAGMA user_version = {move}", cancel);
        await transaction.CommitAsync(cancel);
        return move;
    }

    /// <summary>The pause stays, but the move is known to be complete.</summary>
    public Task SetMovedAsync(int move, CancellationToken cancel) => RunAsync($"PRAGMA user_version = {-move}", cancel);

    /// <summary>Takes changes again.</summary>
    public async Task AbandonAsync(CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var triggers = await db.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sqlite_schema WHERE type = 'trigger' AND substr(name, 1, {Prefix.Length}) = {Prefix}""").ToListAsync(cancel);
        foreach (var trigger in triggers)
            await RunAsync($"""DROP TRIGGER "{trigger}" """, cancel);
        await RunAsync("PRAGMA user_version = 0", cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>The last id that each table has given.</summary>
    public async Task<IReadOnlyDictionary<string, long>> GivenIdsAsync(CancellationToken cancel) =>
        await db.Database.SqlQuery<Given>($"""SELECT name AS "Table", seq AS "Last" FROM sqlite_sequence""").ToDictionaryAsync(g => g.Table, g => g.Last, cancel);

    /// <summary>The rows of a table, each after its row id, from one on; while nothing is changed their ids stay.</summary>
    public SqliteCommand Select(string table, IEnumerable<string> columns, long after)
    {
        var command = Connection.CreateCommand();
        command.CommandText = $"""SELECT rowid, {string.Join(", ", columns.Select(c => $"\"{c}\""))} FROM "{table}" WHERE rowid > $after ORDER BY rowid""";
        command.Parameters.AddWithValue("$after", after);
        return command;
    }

    private sealed record Given(string Table, long Last);

    private async Task<int> VersionAsync(CancellationToken cancel) =>
        (await db.Database.SqlQuery<int>($"""SELECT user_version AS "Value" FROM pragma_user_version""").ToListAsync(cancel))[0];

    private Task RunAsync(string sql, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync(sql, cancel);
}
