using System.Globalization;
using Comity.Server.Hosting;
using Comity.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Comity.Server.Archive;

/// <summary>
/// Makes a backup when the newest one is old enough, tries it, and only then lets older ones go. One that is not whole
/// is put aside and counts for nothing. What came of it stands in the log, the health and the metrics.
/// </summary>
internal sealed class BackupJob(Backup backup, BackupTrial trial, IOptions<BackupOptions> options, BackupJob.Tools tools) : BackgroundService, IHealthCheck
{
    private const string Form = "'comity-'yyyyMMdd'T'HHmmss'Z.zip'";
    private const string Pattern = "comity-*Z.zip";
    private const string Aside = ".broken";

    /// <summary>From a failure to the next try.</summary>
    private static readonly TimeSpan s_soon = TimeSpan.FromHours(1);

    private DateTimeOffset next;

    internal sealed record Tools(Settings Settings, TimeProvider Time, ILogger<BackupJob> Log);

    /// <summary>What is wrong with the last one; null: nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>Makes one now.</summary>
    /// <returns>The file; null: it came to nothing, and <see cref="Problem"/> says why.</returns>
    public async Task<string?> RunAsync(CancellationToken cancel)
    {
        var now = tools.Time.GetUtcNow();
        var file = Path.Combine(options.Value.Folder, now.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture));
        try
        {
            Directory.CreateDirectory(options.Value.Folder);
            await backup.WriteAsync(file, cancel);
            Problem = await trial.FindFaultAsync(file, cancel);
            if (Problem is not null)
                PutAside(file);
            else
                Rotate();
        }
        catch (Exception e) when (e is ArchiveException or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            Problem = e.Message;
            tools.Log.LogError(e, "The backup {File} could not be made.", file);
            Count("failed");
            return null;
        }

        if (Problem is not null)
        {
            tools.Log.LogError("The backup {File} is not whole and was put aside: {Problem}", file, Problem);
            Count("broken");
            return null;
        }

        tools.Log.LogInformation("Backed up to {File}; restored for a trial and found whole.", file);
        Count("whole");
        ComityMeter.BackupLast.Record(now.ToUnixTimeSeconds());
        return file;
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Problem is null ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(Problem));

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // What a killed program left half-made.
        foreach (var rest in Directory.EnumerateFiles(tools.Settings.Data, Backup.CopyOf(Pattern)))
            File.Delete(rest);
        next = Newest() is { } last ? last + TimeSpan.FromHours(options.Value.Every) : tools.Time.GetUtcNow();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = TimeSpan.FromHours(options.Value.Every);
        while (true)
        {
            if (next - tools.Time.GetUtcNow() is { Ticks: > 0 } wait)
                await Task.Delay(wait, tools.Time, stoppingToken);
            var begun = tools.Time.GetUtcNow();
            var made = await RunAsync(stoppingToken);
            next = begun + (made is null && s_soon < every ? s_soon : every);
        }
    }

    private DateTimeOffset? Newest()
    {
        if (!Directory.Exists(options.Value.Folder))
            return null;
        var found = Made().Select(f => DateTimeOffset.TryParseExact(Path.GetFileName(f), Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : (DateTimeOffset?)null).Max();
        if (found is { } last)
            ComityMeter.BackupLast.Record(last.ToUnixTimeSeconds());
        return found;
    }

    private IEnumerable<string> Made() => Directory.EnumerateFiles(options.Value.Folder, Pattern);

    /// <summary>The names begin with the moment they were made at.</summary>
    private void Rotate()
    {
        foreach (var old in Made().OrderDescending(StringComparer.Ordinal).Skip(options.Value.Keep))
            File.Delete(old);
    }

    /// <summary>Kept for who wants to know what was wrong; one is enough.</summary>
    private void PutAside(string file)
    {
        foreach (var earlier in Directory.EnumerateFiles(options.Value.Folder, Pattern + Aside))
            File.Delete(earlier);
        File.Move(file, file + Aside);
    }

    private static void Count(string result) => ComityMeter.Backups.Add(1, new KeyValuePair<string, object?>("result", result));
}
