using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Retention;

/// <summary>Forgets what is due, soon after the start and every six hours. Several nodes may do so: what one has forgotten the next no longer finds.</summary>
internal sealed class RetentionJob(Forgetting forgetting, NameKeys names, TimeProvider time, ILogger<RetentionJob> log) : BackgroundService
{
    private static readonly TimeSpan s_first = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan s_pause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Readers who wait for the start come first.
        await Task.Delay(s_first, time, stoppingToken);
        // A pause, not a beat: when the clock jumps, the beats in between need not be made up for.
        while (true)
        {
            try
            {
                await names.MatchAsync(stoppingToken);
                await forgetting.ForgetOldAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
            {
                log.LogError(e, "What is kept too long could not be forgotten; the next try is in {Hours} hours.", s_pause.TotalHours);
            }

            await Task.Delay(s_pause, time, stoppingToken);
        }
    }
}
