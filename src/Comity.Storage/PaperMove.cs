using Comity.Storage.Postgres;
using Comity.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Comity.Storage;

/// <summary>
/// Moves a paper from the embedded database to a server's while it is read: changes are paused, every table is copied in the order
/// of its rows, and what came is compared. Broken off anywhere, it goes on where it was.
/// </summary>
public sealed class PaperMove : IAsyncDisposable
{
    private readonly ComityDb from;
    private readonly ComityDb to;
    private readonly MoveSource source;
    private readonly MoveTarget target;

    /// <param name="from">The embedded database.</param>
    /// <param name="to">The server database.</param>
    public PaperMove(ComityDb from, ComityDb to)
    {
        (this.from, this.to) = (from, to);
        source = new((SqliteComityDb)from);
        target = new((PostgresComityDb)to);
    }

    /// <summary>Rows in one transaction.</summary>
    public int RowsAtOnce { get; init; } = 2000;

    /// <summary>Lets a paper that was moving, or has moved, take changes where it was.</summary>
    /// <returns>False: it takes them already.</returns>
    public static async Task<bool> AbandonAsync(ComityDb from, CancellationToken cancel)
    {
        var paused = new MoveSource((SqliteComityDb)from);
        if (await paused.MoveAsync(cancel) == 0)
            return false;
        await paused.AbandonAsync(cancel);
        return true;
    }

    /// <summary>Pauses changes and copies what is not there yet.</summary>
    /// <param name="progress">Told the table and how many rows were committed.</param>
    /// <param name="cancel">What was committed stays, and changes stay paused.</param>
    /// <exception cref="MoveException">There is nothing to be moved, or no place for it; changes are not paused.</exception>
    public async Task CopyAsync(Action<string, long> progress, CancellationToken cancel)
    {
        if ((await from.Database.GetPendingMigrationsAsync(cancel)).Any())
            throw new MoveException("The paper is of an older version of Comity; start this version on it once.");
        if (await source.IsMovedAsync(cancel))
            throw new MoveException("The paper has been moved already: start Comity with Comity__Database set to where it is now, or take it up here again with --abandon.");
        var begun = await target.OpenAsync(cancel);
        var paused = await source.MoveAsync(cancel);
        if (begun != 0 && begun != paused)
            throw new MoveException("The database at --to holds part of another move, or of one that was abandoned; name an empty one.");
        if (paused == 0)
            paused = await source.PauseAsync(cancel);
        if (begun == 0)
            await target.BeginAsync(paused, cancel);
        await from.Database.OpenConnectionAsync(cancel);
        foreach (var table in Tables())
        {
            await using var select = source.Select(table.Name, table.Columns.Select(c => c.Name), await target.LastAsync(table.Name, cancel));
            await using var rows = await select.ExecuteReaderAsync(cancel);
            await target.CopyAsync(table, rows, RowsAtOnce, count => progress(table.Name, count), cancel);
        }

        await to.ContinueIdsAsync(await source.GivenIdsAsync(cancel), cancel);
    }

    /// <summary>Compares the number of rows of every table, and every site's signed head of the ledger.</summary>
    /// <returns>Number of rows by table.</returns>
    /// <exception cref="MoveException">Something is not the same.</exception>
    public async Task<IReadOnlyList<(string Table, long Rows)>> CompareAsync(CancellationToken cancel)
    {
        var counts = new List<(string, long)>();
        foreach (var table in Tables().Select(t => t.Name))
        {
            var (there, here) = (await CountAsync(from, table, cancel), await CountAsync(to, table, cancel));
            if (there != here)
                throw new MoveException($"{table} has {there} rows in the data folder and {here} at --to; empty that database and move again.");
            counts.Add((table, here));
        }

        if (!(await HeadsAsync(from, cancel)).SequenceEqual(await HeadsAsync(to, cancel)))
            throw new MoveException("The ledgers' signed heads are not the same; empty the database at --to and move again.");
        return counts;
    }

    /// <summary>From now on the paper is at its new place. Until it is served from there, readers see the old one, which takes no changes.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        await source.SetMovedAsync(await source.MoveAsync(cancel), cancel);
        await target.EndAsync(cancel);
    }

    /// <summary>Lets another move in.</summary>
    public ValueTask DisposeAsync() => target.CloseAsync();

    /// <summary>The paper's tables, each after those that it refers to.</summary>
    private List<ITable> Tables()
    {
        var moved = from.InOrder().Select(e => e.GetTableName()).ToHashSet(StringComparer.Ordinal);
        return [.. to.InOrder().Select(e => e.GetTableMappings().Single().Table).Where(t => moved.Contains(t.Name))];
    }

    private static async Task<long> CountAsync(ComityDb db, string table, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"""SELECT count(*) FROM "{table}" """;
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static Task<List<string>> HeadsAsync(ComityDb db, CancellationToken cancel) =>
        db.LedgerCheckpoints.OrderBy(c => c.SiteId).Select(c => c.Note).ToListAsync(cancel);
}

/// <summary>A paper cannot be moved; the message is one sentence.</summary>
public sealed class MoveException(string message) : Exception(message);
