using System.Collections.Concurrent;
using System.Net.Http.Json;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Caching;

/// <summary>
/// Tells a CDN which pages to throw away, a second after they changed, all in one request: those of the stories whose comments the
/// ledger names, and all of a site when anything else has changed. What it could not be told is told with the next.
/// </summary>
internal sealed class CdnPurge(CdnPurge.Tools tools, CommitCount commits, ILogger<CdnPurge> log) : BackgroundService, IAfterCommit
{
    internal sealed record Tools(IDbContextFactory<ComityDb> Factory, IHttpClientFactory Clients, SiteDirectory Sites, IOptions<CachingOptions> Options, TimeProvider Time);

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<long, bool> comments = new();
    private readonly HashSet<string> waiting = new(StringComparer.Ordinal);
    private long wide;

    private bool IsOn => tools.Options.Value.PurgeUrl.Length > 0;

    public void Committed(IReadOnlyList<LedgerEntry> entries)
    {
        if (!IsOn)
            return;
        foreach (var entry in entries)
        {
            if (LedgerSubject.Id(CanonicalEntry.Parse(entry.Entry).Event.Subject, "comment:") is { } id)
                comments[id] = true;
        }
    }

    /// <summary>Sends what has come together; the keys stay when that fails.</summary>
    internal async Task SendAsync(CancellationToken cancel)
    {
        await GatherAsync(cancel);
        if (waiting.Count == 0)
            return;
        var keys = waiting.Order(StringComparer.Ordinal).ToList();
        using var client = tools.Clients.CreateClient(nameof(CdnPurge));
        client.Timeout = s_patience;
        using var request = new HttpRequestMessage(HttpMethod.Post, tools.Options.Value.PurgeUrl) { Content = JsonContent.Create(new { keys, tags = keys }) };
        request.Headers.TryAddWithoutValidation("Surrogate-Key", string.Join(' ', keys));
        if (tools.Options.Value.PurgeAuthorization is { Length: > 0 } authorization)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var answer = await client.SendAsync(request, cancel);
        answer.EnsureSuccessStatusCode();
        waiting.Clear();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        wide = commits.Wide;
        while (IsOn)
        {
            await Task.Delay(s_pause, tools.Time, stoppingToken);
            try
            {
                await SendAsync(stoppingToken);
            }
            catch (Exception e) when (e is HttpRequestException || StorageTrouble.IsFor(e) || e is TaskCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("The CDN could not be told of {Count} changes: {Problem}", waiting.Count, e.Message);
            }
        }
    }

    private async Task GatherAsync(CancellationToken cancel)
    {
        if (commits.Wide is var now && now != wide)
        {
            wide = now;
            waiting.UnionWith(tools.Sites.All.Select(s => PageKeys.Site(s.Id)));
        }

        var ids = comments.Keys.ToList();
        if (ids.Count == 0)
            return;
        await using var db = await tools.Factory.CreateDbContextAsync(cancel);
        var stories = await db.Comments.Where(c => ids.Contains(c.Id)).Select(c => new { c.SiteId, c.StoryId }).Distinct().ToListAsync(cancel);
        waiting.UnionWith(stories.SelectMany(s => (string[])[PageKeys.Story(s.SiteId, s.StoryId), PageKeys.Lists(s.SiteId)]));
        foreach (var id in ids)
            comments.TryRemove(id, out _);
    }
}
