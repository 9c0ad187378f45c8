using Comity.Server.Nodes;

namespace Comity.Server.Retention;

/// <summary>Forgets what is due, every six hours.</summary>
internal sealed class RetentionJob(Forgetting forgetting, NameKeys names, Jobs jobs, TimeProvider time, ILogger<RetentionJob> log) : NodeJob("retention", jobs, time, log)
{
    protected override TimeSpan Pause => TimeSpan.FromHours(6);

    protected override async Task WorkAsync(bool again, CancellationToken cancel)
    {
        await names.MatchAsync(cancel);
        await forgetting.ForgetOldAsync(cancel);
    }
}
