using Comity.Storage.Ledger;

namespace Comity.Storage;

/// <summary>A change that somebody has asked the <see cref="Writer"/> for and waits for.</summary>
internal abstract class WaitingChange
{
    private const int Waits = 0;
    private const int Runs = 1;
    private const int Withdrawn = 2;

    private int state = Waits;

    public required Reach Reach { get; init; }

    /// <summary>What it added to the ledger.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; set; } = [];

    /// <summary>False: it was withdrawn before, and its caller waits no longer.</summary>
    public bool Begin() => Interlocked.CompareExchange(ref state, Runs, Waits) == Waits;

    /// <summary>Runs it in the flow of who asked for it (their language, their request), and what follows from it.</summary>
    public abstract Task RunAsync(ComityDb db, Func<ComityDb, CancellationToken, Task> follow);

    /// <summary>It is durable: its caller gets the result.</summary>
    public abstract void Complete();

    /// <summary>Nothing of it stays. Of several reports the first counts.</summary>
    public abstract void Fail(Exception error);

    /// <summary>The caller does not want it any more; too late once it runs.</summary>
    public void Withdraw()
    {
        if (Interlocked.CompareExchange(ref state, Withdrawn, Waits) == Waits)
            Fail(new OperationCanceledException());
    }
}

/// <inheritdoc/>
internal sealed class WaitingChange<T>(Func<ComityDb, CancellationToken, Task<T>> change, CancellationToken cancel) : WaitingChange
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ExecutionContext? flow = ExecutionContext.Capture();
    private T? result;

    public Task<T> Result => answer.Task;

    public override Task RunAsync(ComityDb db, Func<ComityDb, CancellationToken, Task> follow)
    {
        if (flow is null)
            return RunHereAsync(db, follow);
        Task? running = null;
        ExecutionContext.Run(flow, _ => running = RunHereAsync(db, follow), null);
        return running!;
    }

    public override void Complete() => answer.TrySetResult(result!);

    public override void Fail(Exception error)
    {
        if (error is OperationCanceledException)
            answer.TrySetCanceled(cancel.IsCancellationRequested ? cancel : CancellationToken.None);
        else
            answer.TrySetException(error);
    }

    private async Task RunHereAsync(ComityDb db, Func<ComityDb, CancellationToken, Task> follow)
    {
        cancel.ThrowIfCancellationRequested();
        result = await change(db, cancel);
        await follow(db, cancel);
    }
}
