using System.Collections.Concurrent;
using System.Net;
using Comity.Server.Fetching;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Stories;

/// <summary>
/// Finds the story that a page on another server names. One that nobody has told of is made from the page itself, which the
/// program looks at once: so nobody but the site's own pages can open a discussion.
/// </summary>
internal sealed class StoryByUrl(IDbContextFactory<ComityDb> factory, NewStories making, StoryAddresses addresses, Limiter limiter, IOptions<StoriesOptions> options, TimeProvider time)
{
    private const int Crowded = 10_000;

    private readonly ConcurrentDictionary<string, Lazy<Task<StoryFound>>> flights = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, StoryFound Answer)> failures = new(StringComparer.Ordinal);

    /// <summary>The story by its id on the other CMS, else by its address; made when the address is new and lies on an origin of the site.</summary>
    public async Task<StoryFound> FindOrCreateAsync(Site site, StoryAsked asked, CancellationToken cancel)
    {
        var id = string.IsNullOrWhiteSpace(asked.StoryId) ? null : asked.StoryId.Trim();
        var key = addresses.KeyOf(asked.Url);
        if (asked.Url is not null && key is null)
            return new StoryFound(null, $"The address of the story must be a whole one that begins with https:// or http://, of at most {StoryAddresses.Longest} characters.", StatusCodes.Status400BadRequest);
        if (id is null && key is null)
            return new StoryFound(null, "Say which story is meant, by its address or its id.", StatusCodes.Status400BadRequest);
        await using var db = await factory.CreateDbContextAsync(cancel);
        if (await FindAsync(db, site.Id, id, key, cancel) is { } known)
            return known;
        if (key is null)
            return new StoryFound(null, "There is no story with this id; give its address too.", StatusCodes.Status404NotFound);
        var page = new Uri(asked.Url!);
        if (!site.Embeds(page))
            return new StoryFound(null, $"Pages of {Origin.Of(page)} may not embed discussions of {site.Name}. An administrator can allow it: comity site origins --add {Origin.Of(page)}", StatusCodes.Status403Forbidden);
        return await MakeAsync(site, new Wanted(page, id, $"{site.Id} {key}"), asked.From, cancel);
    }

    /// <summary>The published stories that are known, in the order asked: all of the addresses, then all of the ids; null for each that is not. Nothing is looked at and nothing made.</summary>
    public async Task<IReadOnlyList<Story?>> FindManyAsync(Site site, IReadOnlyList<string> urls, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var keys = urls.Select(addresses.KeyOf).ToList();
        var asked = keys.OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = await db.StoryAddresses.Where(a => a.SiteId == site.Id && asked.Contains(a.Key)).ToDictionaryAsync(a => a.Key, a => a.StoryId, StringComparer.Ordinal, cancel);
        var stories = await db.Stories.AsNoTracking().Where(s => s.SiteId == site.Id && (known.Values.Contains(s.Id) || (s.ExternalId != null && ids.Contains(s.ExternalId)))).ToListAsync(cancel);
        var heirs = stories.Select(s => s.MergedIntoId).OfType<long>().ToHashSet();
        var all = stories.Concat(await db.Stories.AsNoTracking().Where(s => heirs.Contains(s.Id)).ToListAsync(cancel)).DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var byId = stories.Where(s => s.ExternalId is not null).ToDictionary(s => s.ExternalId!, StringComparer.Ordinal);
        var found = keys.Select(k => k is not null && known.TryGetValue(k, out var id) ? all.GetValueOrDefault(id) : null).Concat(ids.Select(i => byId.GetValueOrDefault(i)));
        return [.. found.Select(s => s is { MergedIntoId: { } into } ? all.GetValueOrDefault(into) : s).Select(s => s?.IsPublished(time.GetUtcNow()) == true ? s : null)];
    }

    /// <summary>What is known already; null: nothing.</summary>
    private async Task<StoryFound?> FindAsync(ComityDb db, int siteId, string? id, string? key, CancellationToken cancel)
    {
        var stories = db.Stories.AsNoTracking().Include(s => s.Tags).Where(s => s.SiteId == siteId);
        var story = id is null ? null : await stories.SingleOrDefaultAsync(s => s.ExternalId == id, cancel);
        if (story is null && key is not null && await StoryAddresses.FindAsync(db, siteId, key, cancel) is { } at)
            story = await stories.SingleOrDefaultAsync(s => s.Id == at, cancel);
        if (story is { MergedIntoId: { } into })
            story = await stories.SingleOrDefaultAsync(s => s.Id == into, cancel);
        return story is null ? null
            : story.IsPublished(time.GetUtcNow()) ? new StoryFound(story)
            : new StoryFound(null, "This story is not published yet.", StatusCodes.Status404NotFound);
    }

    private async Task<StoryFound> MakeAsync(Site site, Wanted wanted, IPAddress? from, CancellationToken cancel)
    {
        if (failures.TryGetValue(wanted.Flight, out var failure) && failure.Until > time.GetUtcNow())
            return failure.Answer;
        if (!flights.TryGetValue(wanted.Flight, out var flight))
        {
            if (!await limiter.TakeAsync(site.Id, $"page-from:{SignInRequests.KeyOf(from)}", options.Value.PagesPerMinutePerAddress, TimeSpan.FromMinutes(1))
                || !await limiter.TakeAsync(site.Id, "page", options.Value.PagesPerMinute, TimeSpan.FromMinutes(1)))
                return new StoryFound(null, "Too many new stories at once. Try again in a minute.", StatusCodes.Status429TooManyRequests);
            flight = flights.GetOrAdd(wanted.Flight, _ => new(() => FlyAsync(site, wanted)));
        }

        return await flight.Value.WaitAsync(cancel);
    }

    /// <summary>Nobody who waits for it can end it for the others.</summary>
    private async Task<StoryFound> FlyAsync(Site site, Wanted wanted)
    {
        try
        {
            return await making.MakeAsync(site, wanted.Page, wanted.Id, CancellationToken.None);
        }
        catch (FetchException e)
        {
            var answer = new StoryFound(null, $"The page could not be read, because {e.Message}.", StatusCodes.Status422UnprocessableEntity);
            Remember(wanted.Flight, answer);
            return answer;
        }
        finally
        {
            flights.TryRemove(wanted.Flight, out _);
        }
    }

    private void Remember(string flight, StoryFound answer)
    {
        var now = time.GetUtcNow();
        if (failures.Count >= Crowded)
        {
            foreach (var old in failures.Where(f => f.Value.Until <= now).ToList())
                failures.TryRemove(old);
            if (failures.Count >= Crowded)
                failures.Clear();
        }

        failures[flight] = (now.AddMinutes(options.Value.FailureMinutes), answer);
    }

    /// <param name="Flight">One page is looked at once, however many ask.</param>
    private sealed record Wanted(Uri Page, string? Id, string Flight);
}

/// <param name="Url">Canonical address of the story, or what the page takes for it.</param>
/// <param name="StoryId">The story's key on the other CMS.</param>
/// <param name="From">Who asks.</param>
public sealed record StoryAsked(string? Url, string? StoryId, IPAddress? From);

/// <param name="Story">A published story with its tags; null: see the problem.</param>
/// <param name="Problem">One or two sentences for whoever sets up the page.</param>
/// <param name="Status">HTTP status that goes with the problem.</param>
public sealed record StoryFound(Story? Story, string? Problem = null, int Status = StatusCodes.Status200OK);
