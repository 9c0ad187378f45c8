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
    /// <param name="pause">From the end of one turn to the next, also when the first failed.</param>
    /// <param name="work">Is told whether this node did it the last time too.</param>
    /// <param name="cancel">The program ends; another node may go on with the job.</param>
    /// <returns>How long until it may be due.</returns>
    public async Task<TimeSpan> RunIfDueAsync(string job, TimeSpan pause, Func<bool, CancellationToken, Task> work, CancellationToken cancel)
    {
        var (wait, again) = await writer.RunAsync(Reach.Nothing, (db, c) => BeginAsync(db, (job, time.GetUtcNow(), pause), c), cancel);
        if (wait is not null)
            return wait.Value;
        try
        {
            await work(again, cancel);
        }
        catch (Exception)
        {
            await LeaveAsync(job, cancel.IsCancellationRequested ? TimeSpan.Zero : pause);
            throw;
        }

        await EndAsync(job, pause);
        return pause;
    }

    /// <returns>How long to wait; null: it is this node's turn. And whether it was the last time too.</returns>
    private async Task<(TimeSpan? Wait, bool Again)> BeginAsync(ComityDb db, (string Name, DateTimeOffset Now, TimeSpan Pause) turn, CancellationToken cancel)
    {
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Name == turn.Name, cancel);
        var wait = job?.DueAt - turn.Now;
        // Later than any turn or lease: the time was written by a clock that has been put back since.
        var longest = turn.Pause > Lease ? turn.Pause : Lease;
        if (wait > TimeSpan.Zero && wait <= longest)
            return (wait, false);
        var again = job?.Node == node;
        if (job is null)
            db.Jobs.Add(job = new Job { Name = turn.Name, Node = node });
        (job.Node, job.DueAt) = (node, turn.Now + Lease);
        return (null, again);
    }

    /// <summary>Not when another has begun since, after this one's lease.</summary>
    private Task EndAsync(string job, TimeSpan pause)
    {
        var next = time.GetUtcNow() + pause;
        return writer.RunAsync(Reach.Nothing, (db, c) => db.Jobs.Where(j => j.Name == job && j.Node == node).ExecuteUpdateAsync(set => set.SetProperty(j => j.DueAt, next), c), CancellationToken.None);
    }

    private async Task LeaveAsync(string job, TimeSpan pause)
    {
        try
        {
            await EndAsync(job, pause);
        }
        catch (Exception lost) when (StorageTrouble.IsFor(lost))
        {
            // The lease ends by itself; what the job failed of is what is to be told.
        }
    }
}
