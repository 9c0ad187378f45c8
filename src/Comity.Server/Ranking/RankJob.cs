using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Ranking;

/// <summary>Ranks the comments of sites whose reactions have changed, every few minutes.</summary>
internal sealed class RankJob(Ranker ranker, SiteDirectory sites, IDbContextFactory<ComityDb> factory, RankJob.Settings settings) : BackgroundService
{
    private readonly Dictionary<int, (int Count, DateTimeOffset? Last)> seen = [];

    internal sealed record Settings(ReactionOptions Options, TimeProvider Time, ILogger<RankJob> Log);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.Options.Enabled)
        {
            await Task.Delay(TimeSpan.FromMinutes(settings.Options.RankEveryMinutes), settings.Time, stoppingToken);
            foreach (var site in sites.All)
            {
                try
                {
                    await RankAsync(site.Id, stoppingToken);
                }
                catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
                {
                    settings.Log.LogError(e, "The comments of site {Site} could not be ranked; the next try is in {Minutes} minutes.", site.Key, settings.Options.RankEveryMinutes);
                }
            }
        }
    }

    private async Task RankAsync(int siteId, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var reactions = db.Reactions.Where(r => r.SiteId == siteId);
        var now = (await reactions.CountAsync(cancel), await reactions.MaxAsync(r => (DateTimeOffset?)r.At, cancel));
        if (seen.TryGetValue(siteId, out var before) && before == now)
            return;
        await ranker.RankAsync(siteId, cancel);
        seen[siteId] = now;
    }
}
