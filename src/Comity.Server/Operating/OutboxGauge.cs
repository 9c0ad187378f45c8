using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Operating;

/// <summary>Looks every fifteen seconds how far the outbox is behind. Runs only when somebody is told.</summary>
internal sealed class OutboxGauge(IDbContextFactory<ComityDb> factory, TimeProvider time, ILogger<OutboxGauge> log) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(15);

    public async Task<(long Due, TimeSpan Lag)> MeasureAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var now = time.GetUtcNow();
        var due = db.Outbox.Where(m => m.SentAt == null && m.DueAt <= now);
        var (count, oldest) = (await due.LongCountAsync(cancel), await due.MinAsync(m => (DateTimeOffset?)m.DueAt, cancel));
        var lag = oldest is { } since ? now - since : TimeSpan.Zero;
        ComityMeter.OutboxDue.Record(count);
        ComityMeter.OutboxLag.Record(lag.TotalSeconds);
        return (count, lag);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await MeasureAsync(stoppingToken);
            }
            catch (Exception e) when (e is System.Data.Common.DbException or TimeoutException)
            {
                log.LogError(e, "The outbox could not be measured; the next try is in {Seconds} seconds.", s_pause.TotalSeconds);
            }

            await Task.Delay(s_pause, time, stoppingToken);
        }
    }
}
