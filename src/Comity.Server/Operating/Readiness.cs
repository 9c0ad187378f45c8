using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Comity.Server.Operating;

/// <summary>Runs the health checks, however often it is asked, once in a second: anybody may ask, and the writer has better to do.</summary>
internal sealed class Readiness(HealthCheckService checks, TimeProvider time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromSeconds(1);

    /// <summary>A check that takes longer has failed.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock door = new();
    private Task<HealthReport>? last;
    private DateTimeOffset until;

    public Task<HealthReport> NowAsync()
    {
        lock (door)
        {
            var now = time.GetUtcNow();
            if (last is null || last.IsCompleted && now >= until)
            {
                until = now + s_kept;
                last = CheckAsync();
            }

            return last;
        }
    }

    private async Task<HealthReport> CheckAsync()
    {
        // The lock is not to be held while the checks begin.
        await Task.Yield();
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return await checks.CheckHealthAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            var late = new HealthReportEntry(HealthStatus.Unhealthy, null, Patience, null, null);
            return new HealthReport(new Dictionary<string, HealthReportEntry> { ["within 5 seconds"] = late }, Patience);
        }
    }
}
