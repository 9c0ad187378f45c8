using System.Text.RegularExpressions;
using Comity.Server.Fetching;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>Makes a story from its page on another server, or finds that the page is a known story's under another address.</summary>
internal sealed partial class NewStories(PageReader reader, StoryDesk desk, StoryAddresses addresses, IDbContextFactory<ComityDb> factory, StoryMoves moves, TimeProvider time)
{
    private const int LongestHeadline = 300;
    private const int LongestByline = 200;
    private const int MostAskedWhetherMoved = 3;

    /// <exception cref="FetchException">There is no story in it; the message is the end of a sentence.</exception>
    public async Task<StoryFound> MakeAsync(Site site, Uri page, string? id, CancellationToken cancel)
    {
        var seen = await reader.SeeAsync(site, page, cancel);
        if (seen.Facts.Headline.Length == 0)
            throw new FetchException("it has no headline");
        string[] urls = [seen.Canonical.AbsoluteUri, seen.Address.AbsoluteUri, page.AbsoluteUri];
        if ((await KnownAsync(site, urls, cancel) ?? await MovedAsync(site, seen, cancel)) is { } known)
            return await moves.AliasAsync(site.Id, known, urls, cancel);
        var image = await reader.PictureAsync(seen.Facts.Image, cancel);
        var saved = await desk.SaveAsync(site.Id, null, InputOf(site, seen, id) with { OtherUrls = urls, Image = image }, "program", cancel);
        return saved.Story is { } story
            ? new StoryFound(story)
            : throw new FetchException("what it says of itself cannot be taken: " + string.Join(" ", saved.Problems.Select(p => p.Says)).TrimEnd('.'));
    }

    /// <summary>Only what the page itself says: who merely asks for it could say anything.</summary>
    private StoryInput InputOf(Site site, PageReader.Seen seen, string? id)
    {
        var (facts, now) = (seen.Facts, time.GetUtcNow());
        return new StoryInput
        {
            ExternalUrl = seen.Canonical.AbsoluteUri,
            ExternalId = id is not null && facts.StoryIds.Contains(id) ? id : null,
            Headline = Cut(facts.Headline, LongestHeadline),
            Byline = Cut(facts.Byline, LongestByline),
            Language = facts.Language is { } language && LanguageTag().IsMatch(language) ? language : site.Language,
            PublishedAt = facts.PublishedAt is { } at && at <= now && at.Year > 1990 ? at : now,
        };
    }

    private async Task<long?> KnownAsync(Site site, IEnumerable<string> urls, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        foreach (var key in urls.Select(addresses.KeyOf).OfType<string>().Distinct(StringComparer.Ordinal))
            if (await StoryAddresses.FindAsync(db, site.Id, key, cancel) is { } id)
                return id;
        return null;
    }

    /// <summary>
    /// A story with the same headline whose old address leads to this page has moved here, and its discussion with it.
    /// </summary>
    private async Task<long?> MovedAsync(Site site, PageReader.Seen seen, CancellationToken cancel)
    {
        var headline = new StoryInput { Headline = Cut(seen.Facts.Headline, LongestHeadline) }.Cleaned().Headline;
        List<Story> likely;
        await using (var db = await factory.CreateDbContextAsync(cancel))
        {
            likely = await db.Stories.AsNoTracking().Where(s => s.SiteId == site.Id && s.Headline == headline && s.ExternalUrl != null && s.MergedIntoId == null)
                .OrderByDescending(s => s.Id).Take(MostAskedWhetherMoved).ToListAsync(cancel);
        }

        var here = addresses.KeyOf(seen.Canonical);
        foreach (var story in likely)
        {
            if (await NowAtAsync(site, story, cancel) is { } now && addresses.KeyOf(now) == here)
            {
                await moves.MoveAsync(new StoryMoves.Order(site.Id, story.Id, "program"), seen.Canonical.AbsoluteUri, cancel);
                return story.Id;
            }
        }

        return null;
    }

    private async Task<Uri?> NowAtAsync(Site site, Story story, CancellationToken cancel)
    {
        try
        {
            return (await reader.SeeAsync(site, new Uri(story.ExternalUrl!), cancel)).Canonical;
        }
        catch (FetchException)
        {
            // Whatever has become of it, it does not lead here.
            return null;
        }
    }

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
