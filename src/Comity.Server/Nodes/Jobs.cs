using System.Security.Cryptography;
using Comity.Storage;
using Comity.Storage.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Nodes;

/// <summary>
/// Whose turn a job is. Who begins it moves the time at which it is due a lease on, and when it is done to the next turn; a node that is
/// killed meanwhile loses only the lease. One that works longer than its lease is joined by another, so a job must be one that may be
/// done twice.
/// </summary>
internal sealed class Jobs(Writer writer, TimeProvider time)
{
    /// <summary>Also the longest wait for a job whose node was killed.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>This process; another that is started later on the same machine is another node.</summary>
    private readonly string node = RandomNumberGenerator.GetHexString(32);

    /// <summary>Does a job, unless it is not due or another node is at it.</summary>
    /// <param name="job">Its name, the same on all nodes.</param>
    /// <param name="pause">From the beginning of one turn to the next, whether the first came to an end or failed.</param>
    /// <returns>How long until it may be due; never negative.</returns>
    public async Task<TimeSpan> RunIfDueAsync(string job, TimeSpan pause, Func<CancellationToken, Task> work, CancellationToken cancel)
    {
        var begun = time.GetUtcNow();
        if (await writer.RunAsync(Reach.Nothing, (db, c) => BeginAsync(db, (job, begun, pause), c), cancel) is { } wait)
            return wait;
        try
        {
            await work(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Another node may go on with it.
            await EndAsync(job, begun);
            throw;
        }
        catch (Exception)
        {
            await EndAsync(job, begun + pause);
            throw;
        }

        await EndAsync(job, begun + pause);
        var left = begun + pause - time.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <returns>How long to wait; null: it is this node's turn.</returns>
    private async Task<TimeSpan?> BeginAsync(ComityDb db, (string Name, DateTimeOffset Now, TimeSpan Pause) turn, CancellationToken cancel)
    {
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Name == turn.Name, cancel);
        var wait = job?.DueAt - turn.Now;
        // Later than any turn or lease: the time was written by a clock that has been put back since.
        var longest = turn.Pause > Lease ? turn.Pause : Lease;
        if (wait > TimeSpan.Zero && wait <= longest)
            return wait;
        if (job is null)
            db.Jobs.Add(job = new Job { Name = turn.Name });
        (job.Node, job.DueAt) = (node, turn.Now + Lease);
        return null;
    }

    /// <summary>Not when another has begun since, after this one's lease.</summary>
    private Task EndAsync(string job, DateTimeOffset next) => writer.RunAsync(Reach.Nothing, (db, c) => db.Jobs.Where(j => j.Name == job && j.Node == node)
        .ExecuteUpdateAsync(set => set.SetProperty(j => j.DueAt, next).SetProperty(j => j.Node, (string?)null), c), CancellationToken.None);
}
