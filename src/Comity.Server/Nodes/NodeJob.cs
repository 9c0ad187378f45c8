using System.Data.Common;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Nodes;

/// <summary>A job that is done every so often, on one node for all. What the database refuses is logged and tried at the next turn.</summary>
internal abstract partial class NodeJob(string name, Jobs jobs, TimeProvider time, ILogger log) : BackgroundService
{
    /// <summary>Readers who wait for the start come first.</summary>
    private static readonly TimeSpan s_first = TimeSpan.FromMinutes(1);

    protected abstract TimeSpan Pause { get; }

    /// <param name="again">This node, since it was started, did it the last time too.</param>
    /// <param name="cancel">The program ends.</param>
    protected abstract Task WorkAsync(bool again, CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = s_first;
        // A pause, not a beat: when the clock jumps, the beats in between need not be made up for.
        while (true)
        {
            await Task.Delay(wait, time, stoppingToken);
            try
            {
                wait = await jobs.RunIfDueAsync(name, Pause, WorkAsync, stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or DbException || StorageTrouble.IsFor(e))
            {
                wait = Pause;
                NotDone(e, name, Pause);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} could not be done; the next try is in {Pause}.")]
    private partial void NotDone(Exception error, string job, TimeSpan pause);
}
