using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Comity.Storage;

/// <summary>
/// The way of every change into the database: one writer at a time, durable when the task completes. Changes that wait
/// together share one transaction and so one flush to the disk (group commit: DeWitt et al., "Implementation Techniques
/// for Main Memory Database Systems", SIGMOD 1984); each has a savepoint, so a change that throws leaves nothing behind
/// and harms no other.
/// </summary>
public sealed class Writer(IDbContextFactory<ComityDb> factory, CommitCount commits, LedgerWriter ledger, IEnumerable<IBeforeCommit> followers, IEnumerable<IAfterCommit> listeners) : IAsyncDisposable
{
    /// <summary>Few enough that the first of a batch does not wait long for the last.</summary>
    private const int LargestBatch = 64;

    private readonly Channel<WaitingChange> queue = Channel.CreateUnbounded<WaitingChange>();
    private readonly Lock starting = new();
    private Task? working;
    private ComityDb? own;
    private bool isSound;

    /// <summary>How many changes wait for their turn.</summary>
    public int Waiting => queue.Reader.Count;

    /// <summary>Runs a change in the writer's transaction; what it added is saved at its end, and committed when the task completes.</summary>
    /// <param name="change">May save in between. Its context knows nothing of earlier changes and is not to be kept.</param>
    /// <param name="cancel">A change that has not begun is left out; one that runs may stop, and then leaves nothing behind.</param>
    /// <exception cref="ObjectDisposedException">The program ends; nothing was changed.</exception>
    public Task<T> RunAsync<T>(Func<ComityDb, CancellationToken, Task<T>> change, CancellationToken cancel = default) =>
        RunAsync(Reach.Anything, change, cancel);

    /// <inheritdoc cref="RunAsync{T}(Func{ComityDb, CancellationToken, Task{T}}, CancellationToken)"/>
    public async Task<T> RunAsync<T>(Reach reach, Func<ComityDb, CancellationToken, Task<T>> change, CancellationToken cancel = default)
    {
        var waiting = new WaitingChange<T>(change, cancel) { Reach = reach };
        await using var withdrawing = cancel.UnsafeRegister(static c => ((WaitingChange<T>)c!).Withdraw(), waiting);
        ObjectDisposedException.ThrowIf(!queue.Writer.TryWrite(waiting), this);
        ComityMeter.WriterQueue.Add(1);
        Start();
        return await waiting.Result;
    }

    /// <inheritdoc cref="RunAsync{T}(Func{ComityDb, CancellationToken, Task{T}}, CancellationToken)"/>
    public Task RunAsync(Func<ComityDb, CancellationToken, Task> change, CancellationToken cancel = default) =>
        RunAsync(Reach.Anything, change, cancel);

    /// <inheritdoc cref="RunAsync{T}(Func{ComityDb, CancellationToken, Task{T}}, CancellationToken)"/>
    public Task RunAsync(Reach reach, Func<ComityDb, CancellationToken, Task> change, CancellationToken cancel = default) =>
        RunAsync(reach, async (db, c) =>
        {
            await change(db, c);
            return 0;
        }, cancel);

    /// <summary>Takes no more, and ends when all that waits is done.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        if (working is { } last)
            await last;
        await CloseAsync();
    }

    private void Start()
    {
        if (working is not null)
            return;
        lock (starting)
        {
            // Each change runs in the flow of who asked for it; the writer's own belongs to nobody.
            using var nobody = ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow();
            working ??= Task.Run(WorkAsync);
        }
    }

    private async Task WorkAsync()
    {
        while (await queue.Reader.WaitToReadAsync())
        {
            while (TryTake(out var first))
                await RunBatchAsync(first);
        }
    }

    /// <summary>Runs a change and those that have come to wait meanwhile, commits once, and only then answers any of them.</summary>
    private async Task RunBatchAsync(WaitingChange first)
    {
        var done = new List<WaitingChange>();
        WaitingChange? current = first;
        try
        {
            var (db, begun) = await BeginAsync();
            await using var transaction = begun;
            // Who comes while it runs is in the next one: taken along, all callers would fall into step, and their texts be read while the writer has nothing to do.
            var size = Math.Min(LargestBatch, 1 + queue.Reader.Count);
            for (var taken = 1; ; taken++)
            {
                if (await TryAsync(db, transaction, current, mayEnd: done.Count == 0))
                    done.Add(current);
                else if (done.Count == 0)
                    return;
                if (taken == size || !TryTake(out current))
                    break;
            }

            await ledger.SignAsync(db, db.LedgerBatch!);
            var committing = Stopwatch.GetTimestamp();
            await transaction.CommitAsync();
            db.LedgerBatch = null;
            isSound = true;
            ComityMeter.WriterCommit.Record(Stopwatch.GetElapsedTime(committing).TotalSeconds);
            ComityMeter.WriterBatch.Record(done.Count);
            commits.Add(done.Count(c => c.Reach != Reach.Nothing), done.Count(c => c.Reach == Reach.Anything));
        }
        catch (Exception lost)
        {
            foreach (var change in done)
                change.Fail(lost);
            current?.Fail(lost);
            return;
        }

        foreach (var change in done)
            Answer(change);
    }

    /// <summary>One context for all batches, so that its connection keeps what it has learned of the statements; a new one after a batch that was not committed.</summary>
    private async Task<(ComityDb Db, IDbContextTransaction Transaction)> BeginAsync()
    {
        var wasSound = isSound;
        isSound = false;
        if (own is { } open && wasSound)
        {
            try
            {
                return (open, await BeginAsync(open));
            }
            catch (Exception ended) when (StorageTrouble.IsFor(ended))
            {
                // The connection may have ended while nobody wrote, as when the database restarts; a new one tells.
            }
        }

        await CloseAsync();
        own = await factory.CreateDbContextAsync();
        // The batch has savepoints of its own.
        own.Database.AutoSavepointsEnabled = false;
        await own.StayOpenAsync(default);
        return (own, await BeginAsync(own));
    }

    private static async Task<IDbContextTransaction> BeginAsync(ComityDb db)
    {
        var transaction = await db.Database.BeginTransactionAsync();
        try
        {
            await db.LockForWritingAsync(default);
            db.LedgerBatch = new LedgerBatch();
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private async Task CloseAsync()
    {
        var closing = own;
        own = null;
        if (closing is null)
            return;
        closing.LedgerBatch = null;
        await using (closing)
            await closing.StayOpenNoLongerAsync();
    }

    private bool TryTake([NotNullWhen(true)] out WaitingChange? next)
    {
        while (queue.Reader.TryRead(out next))
        {
            ComityMeter.WriterQueue.Add(-1);
            if (next.Begin())
                return true;
        }

        return false;
    }

    /// <param name="mayEnd">Nothing came before in this transaction: a failure ends it, and needs no savepoint.</param>
    /// <returns>False: it has failed, its caller knows, and nothing is left of it, once the transaction ends or already.</returns>
    private async Task<bool> TryAsync(ComityDb db, IDbContextTransaction transaction, WaitingChange change, bool mayEnd)
    {
        const string before = "change";
        if (!mayEnd)
            await RunAsync(db, "SAVEPOINT " + before);
        try
        {
            await change.RunAsync(db, FollowAsync);
            change.Entries = db.LedgerBatch!.Keep();
        }
        catch (Exception error)
        {
            change.Fail(error);
            if (!mayEnd)
                await GoBackAsync(transaction, before);
            db.LedgerBatch!.GoBack();
            db.ChangeTracker.Clear();
            return false;
        }

        if (!mayEnd)
            await RunAsync(db, "RELEASE SAVEPOINT " + before);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>By a command that the connection may keep: the transaction's own methods make a new one each time.</summary>
    private static Task RunAsync(ComityDb db, string sql) => db.CommandOf(sql).ExecuteNonQueryAsync();

    private static async Task GoBackAsync(IDbContextTransaction transaction, string savepoint)
    {
        try
        {
            await transaction.RollbackToSavepointAsync(savepoint);
        }
        catch (Exception gone)
        {
            throw new LostTransactionException(gone);
        }
    }

    private async Task FollowAsync(ComityDb db, CancellationToken cancel)
    {
        var entries = db.LedgerBatch!.Added;
        if (entries.Count > 0)
        {
            foreach (var follower in followers)
                await follower.CommittingAsync(db, entries, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    private void Answer(WaitingChange change)
    {
        try
        {
            foreach (var listener in change.Entries.Count > 0 ? listeners : [])
                listener.Committed(change.Entries);
            change.Complete();
        }
        catch (Exception broken)
        {
            // A listener must not throw; the writer goes on all the same, and somebody hears of it.
            change.Fail(broken);
        }
    }
}

/// <summary>The transaction of a batch is gone, as with its connection: what was in it was not committed, through no fault of its own.</summary>
public sealed class LostTransactionException(Exception gone) : Exception("The transaction was lost before it was committed.", gone);

/// <summary>What of all that readers see a change may alter.</summary>
public enum Reach
{
    Anything,

    /// <summary>Only what stands under stories whose version it raises.</summary>
    Stories,

    /// <summary>Nothing that is shown to readers nobody knows, and nothing of a comment that anybody is shown.</summary>
    Nothing,
}

/// <summary>Adds what follows from a decision to the change that decides: both are durable, or neither is.</summary>
public interface IBeforeCommit
{
    /// <param name="db">The context of the running change; what it tracks is as it will be saved.</param>
    /// <param name="entries">What the change added to the ledger, in its order.</param>
    Task CommittingAsync(ComityDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel);
}

/// <summary>Hears what was decided as soon as it is durable, in this process. Must be quick and must not throw: the next writer waits.</summary>
public interface IAfterCommit
{
    /// <param name="entries">What one change added to the ledger, in its order.</param>
    void Committed(IReadOnlyList<LedgerEntry> entries);
}
