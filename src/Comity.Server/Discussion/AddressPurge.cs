using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Erases the hashes of senders' address prefixes when their time is over, at the start and every six hours.</summary>
public sealed class AddressPurge(Writer writer, DiscussionOptions options, TimeProvider time, ILogger<AddressPurge> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    /// <summary>Erases what is due now; returns how many.</summary>
    public Task<int> PurgeAsync(CancellationToken cancel)
    {
        var before = time.GetUtcNow().AddDays(-options.AddressHashDays);
        return writer.RunAsync(
            Reach.Nothing,
            (db, c) => db.Comments.Where(m => m.AddressHash != null && m.CreatedAt < before).ExecuteUpdateAsync(set => set.SetProperty(m => m.AddressHash, (string?)null), c),
            cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A pause, not a beat: when the clock jumps, the beats in between need not be made up for.
        while (true)
        {
            try
            {
                await PurgeAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
            {
                log.LogError(e, "Address hashes could not be erased; the next try is in {Pause}", Pause);
            }

            await Task.Delay(Pause, time, stoppingToken);
        }
    }
}
