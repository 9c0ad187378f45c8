using System.Collections.Concurrent;
using System.Globalization;
using Comity.Server.Discussion;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Caching;

/// <summary>
/// From what one can tell that a page is old. Nothing is asked of the database while this process commits nothing; what other
/// processes commit is seen within <see cref="SeenWithin"/>.
/// </summary>
internal sealed class PageMarks(IDbContextFactory<ComityDb> factory, CommitCount commits, PageMarks.Rules rules, TimeProvider time)
{
    internal sealed record Rules(PolicyBook Policies, SiteDirectory Sites, ProofOfWork Work);

    public static readonly TimeSpan SeenWithin = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(int Site, long Story), Kept> kept = new();

    private sealed record Kept(long Commits, DateTimeOffset At, Lazy<Task<string>> Mark);

    /// <summary>The part of a mark that is the story's own.</summary>
    public static string Of(Story story, DateTimeOffset now) =>
        string.Create(CultureInfo.InvariantCulture, $"{story.Version} {story.DiscussionAt(now)} {story.IsPublished(now)} {story.MergedIntoId}");

    /// <summary>What pages depend on whatever their story.</summary>
    public async Task<string> OfSiteAsync(int siteId, bool all)
    {
        var count = all ? commits.All : commits.Wide;
        var policy = await rules.Policies.VersionInForceAsync(siteId);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {policy} {rules.Sites.Reads} {rules.Work.IsAsked}");
    }

    /// <summary>As it is now, if that is known without asking the database; otherwise null.</summary>
    public string? Known(int siteId, long storyId, DateTimeOffset now) =>
        kept.TryGetValue((siteId, storyId), out var last) && last.Commits == commits.All && now - last.At < SeenWithin && last.Mark.Value.IsCompletedSuccessfully ? last.Mark.Value.Result : null;

    /// <summary>As it is now; many who ask at once ask the database once.</summary>
    public Task<string> NowAsync(int siteId, long storyId)
    {
        var next = new Kept(commits.All, time.GetUtcNow(), new(() => ReadAsync(siteId, storyId)));
        return kept.AddOrUpdate((siteId, storyId), next, (_, last) => IsGood(last) ? last : next).Mark.Value;

        // One that failed must not be kept.
        bool IsGood(Kept last) => last.Commits == next.Commits && next.At - last.At < SeenWithin && !(last.Mark.IsValueCreated && last.Mark.Value.IsFaulted);
    }

    /// <summary>Forgets what is asked for no longer.</summary>
    public void Sweep()
    {
        var now = time.GetUtcNow();
        foreach (var (key, one) in kept)
            if (now - one.At > SeenWithin)
                kept.TryRemove(new(key, one));
    }

    private async Task<string> ReadAsync(int siteId, long storyId)
    {
        var site = await OfSiteAsync(siteId, all: storyId == 0);
        if (storyId == 0)
            return site;
        await using var db = await factory.CreateDbContextAsync();
        var story = await db.Stories.Where(s => s.Id == storyId)
            .Select(s => new Story { Slug = "", Headline = "", Version = s.Version, Discussion = s.Discussion, ClosesAfterDays = s.ClosesAfterDays, PublishedAt = s.PublishedAt, MergedIntoId = s.MergedIntoId })
            .SingleOrDefaultAsync();
        return $"{site} {(story is null ? "" : Of(story, time.GetUtcNow()))}";
    }
}
