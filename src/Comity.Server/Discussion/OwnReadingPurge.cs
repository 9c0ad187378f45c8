using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Forgets drafts and visits that are older than they are kept, a few times a day.</summary>
internal sealed class OwnReadingPurge(Writer writer, DiscussionOptions options, TimeProvider time, ILogger<OwnReadingPurge> log) : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromHours(6);

    public Task ForgetOldAsync(CancellationToken cancel) => writer.RunAsync(Reach.Nothing, async (db, c) =>
    {
        var now = time.GetUtcNow();
        await db.CommentDrafts.Where(d => d.At < now.AddDays(-options.DraftDays)).ExecuteDeleteAsync(c);
        await db.StoryVisits.Where(v => v.At < now.AddDays(-options.VisitDays)).ExecuteDeleteAsync(c);
    }, cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(s_every, time, stoppingToken);
            try
            {
                await ForgetOldAsync(stoppingToken);
            }
            catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
            {
                log.LogError(e, "Old drafts and visits could not be forgotten; the next try is in {Hours} hours.", s_every.TotalHours);
            }
        }
    }
}
