using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Storage;

/// <summary>
/// The way of every change into the database: one writer at a time, one transaction a change, durable when the
/// task completes. A change that throws leaves nothing behind.
/// </summary>
public sealed class Writer(IDbContextFactory<ComityDb> factory, IEnumerable<IBeforeCommit> followers, IEnumerable<IAfterCommit> listeners) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Runs a change in its own transaction with its own context; what it added is saved and committed at its end.</summary>
    public async Task<T> RunAsync<T>(Func<ComityDb, CancellationToken, Task<T>> change, CancellationToken cancel = default)
    {
        await turn.WaitAsync(cancel);
        try
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.LockForWritingAsync(cancel);
            var result = await change(db, cancel);
            await FollowAsync(db, cancel);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            TellListeners(db);
            return result;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public Task RunAsync(Func<ComityDb, CancellationToken, Task> change, CancellationToken cancel = default) =>
        RunAsync(async (db, c) =>
        {
            await change(db, c);
            return 0;
        }, cancel);

    public void Dispose() => turn.Dispose();

    private async Task FollowAsync(ComityDb db, CancellationToken cancel)
    {
        var entries = Added(db);
        if (entries.Count == 0)
            return;
        foreach (var follower in followers)
            await follower.CommittingAsync(db, entries, cancel);
    }

    private static List<LedgerEntry> Added(ComityDb db) => [.. db.ChangeTracker.Entries<LedgerEntry>().Select(e => e.Entity)];

    private void TellListeners(ComityDb db)
    {
        var entries = Added(db);
        if (entries.Count == 0)
            return;
        foreach (var listener in listeners)
            listener.Committed(entries);
    }
}

/// <summary>Adds what follows from a decision to the change that decides: both are durable, or neither is.</summary>
public interface IBeforeCommit
{
    /// <param name="db">The context of the running change; what it tracks is as it will be saved.</param>
    /// <param name="entries">What the change added to the ledger, in no order. A change of very many entries may not tell all.</param>
    Task CommittingAsync(ComityDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel);
}

/// <summary>Hears what was decided as soon as it is durable, in this process. Must be quick and must not throw: the next writer waits.</summary>
public interface IAfterCommit
{
    /// <param name="entries">What one change added to the ledger, in no order. A change of very many entries may not tell all.</param>
    void Committed(IReadOnlyList<LedgerEntry> entries);
}
