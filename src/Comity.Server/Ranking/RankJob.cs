using System.Data.Common;
using Comity.Server.Nodes;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Ranking;

/// <summary>Ranks the comments of sites whose reactions have changed, every few minutes.</summary>
internal sealed class RankJob(Ranker ranker, Jobs jobs, RankJob.Tools tools) : NodeJob("rank", jobs, tools.Time, tools.Log)
{
    /// <summary>What this node has ranked by; unknown after another's turn.</summary>
    private readonly Dictionary<int, (int Count, DateTimeOffset? Last)> seen = [];

    internal sealed record Tools(ReactionOptions Options, SiteDirectory Sites, IDbContextFactory<ComityDb> Factory, TimeProvider Time, ILogger<RankJob> Log);

    protected override TimeSpan Pause => TimeSpan.FromMinutes(tools.Options.RankEveryMinutes);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => tools.Options.Enabled ? base.ExecuteAsync(stoppingToken) : Task.CompletedTask;

    protected override async Task WorkAsync(bool again, CancellationToken cancel)
    {
        if (!again)
            seen.Clear();
        foreach (var site in tools.Sites.All)
        {
            try
            {
                await RankAsync(site.Id, cancel);
            }
            catch (Exception e) when (e is DbUpdateException or DbException)
            {
                tools.Log.LogError(e, "The comments of site {Site} could not be ranked; the next try is in {Minutes} minutes.", site.Key, tools.Options.RankEveryMinutes);
            }
        }
    }

    private async Task RankAsync(int siteId, CancellationToken cancel)
    {
        await using var db = await tools.Factory.CreateDbContextAsync(cancel);
        var reactions = db.Reactions.Where(r => r.SiteId == siteId);
        var now = (await reactions.CountAsync(cancel), await reactions.MaxAsync(r => (DateTimeOffset?)r.At, cancel));
        if (seen.TryGetValue(siteId, out var before) && before == now)
            return;
        await ranker.RankAsync(siteId, cancel);
        seen[siteId] = now;
    }
}
