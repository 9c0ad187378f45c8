using System.Globalization;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>Gives a story another address, and makes one discussion of two; what led there before goes on leading there.</summary>
public sealed class StoryMoves(Writer writer, LedgerWriter ledger, StoryAddresses addresses, TimeProvider time)
{
    /// <param name="Id">Of the story.</param>
    /// <param name="Actor">As the ledger names people.</param>
    public sealed record Order(int SiteId, long Id, string Actor);

    /// <summary>Lets a story be found by more addresses. One that is another story's stays that one's.</summary>
    internal Task<StoryFound> AliasAsync(int siteId, long id, IReadOnlyList<string> urls, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var story = await db.Stories.Include(s => s.Tags).SingleAsync(s => s.Id == id && s.SiteId == siteId, c);
        if (story.MergedIntoId is { } into)
            story = await db.Stories.Include(s => s.Tags).SingleAsync(s => s.Id == into, c);
        foreach (var url in urls)
            await addresses.KeepAsync(db, story, [url], c);
        return story.IsPublished(time.GetUtcNow())
            ? new StoryFound(story)
            : new StoryFound(null, "This story is not published yet.", StatusCodes.Status404NotFound);
    }, cancel);

    /// <summary>The story is at another address now; the old one goes on naming it.</summary>
    /// <returns>The story, or why not.</returns>
    public Task<StoryFound> MoveAsync(Order order, string? url, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        if (await FindAsync(db, order, c) is not { } story)
            return Missing;
        if (addresses.KeyOf(url) is not { } key)
            return new StoryFound(null, "The address of the story must be a whole one that begins with https:// or http://.", StatusCodes.Status422UnprocessableEntity);
        if (await StoryAddresses.FindAsync(db, order.SiteId, key, c) is { } other && other != story.Id)
            return new StoryFound(null, $"Story {other} has this address. Merge the two instead.", StatusCodes.Status409Conflict);
        if (story.ExternalUrl == url)
            return new StoryFound(story);
        await addresses.KeepAsync(db, story, [story.ExternalUrl, url], c);
        // What is left of a merged story may hold the address still, and two stories never hold one.
        await db.Stories.Where(s => s.SiteId == order.SiteId && s.ExternalUrl == url && s.MergedIntoId != null).ExecuteUpdateAsync(s => s.SetProperty(x => x.ExternalUrl, (string?)null), c);
        story.ExternalUrl = url;
        story.Version++;
        await ledger.AppendAsync(db, order.SiteId, EntryOf(order, LedgerKind.StoryUrl), c);
        return new StoryFound(story);
    }, cancel);

    /// <summary>
    /// Takes the comments of a story into another's discussion, behind those that are there: their numbers rise by the
    /// other's last one. What is left of the story leads there, addresses and permalinks too.
    /// </summary>
    /// <returns>The other story, or why not.</returns>
    public Task<StoryFound> MergeAsync(Order order, long intoId, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        if (await FindAsync(db, order, c) is not { } from || await FindAsync(db, order with { Id = intoId }, c) is not { } into)
            return Missing;
        if (from.Id == into.Id || !into.IsPublished(time.GetUtcNow()))
            return new StoryFound(null, "A story is merged into another one, which is published.", StatusCodes.Status422UnprocessableEntity);
        var offset = into.LastNumber;
        await db.Comments.Where(x => x.StoryId == from.Id)
            .ExecuteUpdateAsync(x => x.SetProperty(y => y.StoryId, into.Id).SetProperty(y => y.Number, y => y.Number + offset), c);
        await MoveReadingAsync(db, from.Id, into.Id, c);
        await db.StoryAddresses.Where(a => a.StoryId == from.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.StoryId, into.Id), c);
        await db.Stories.Where(s => s.MergedIntoId == from.Id).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.MergedIntoId, into.Id).SetProperty(x => x.MergedOffset, x => x.MergedOffset + offset), c);
        into.LastNumber += from.LastNumber;
        into.CommentCount += from.CommentCount;
        into.Version++;
        (from.LastNumber, from.CommentCount, from.PublishedAt) = (0, 0, null);
        (from.MergedIntoId, from.MergedOffset) = (into.Id, offset);
        from.Version++;
        await ledger.AppendAsync(db, order.SiteId, EntryOf(order, LedgerKind.StoryMerge) with { Measure = "story-" + into.Id.ToString(CultureInfo.InvariantCulture) }, c);
        return new StoryFound(into);
    }, cancel);

    /// <summary>A draft goes along unless its writer has one there already. How far somebody has read is not known of the new discussion.</summary>
    private static async Task MoveReadingAsync(ComityDb db, long from, long into, CancellationToken cancel)
    {
        await db.CommentDrafts.Where(d => d.StoryId == from && db.CommentDrafts.Any(o => o.StoryId == into && o.MemberId == d.MemberId)).ExecuteDeleteAsync(cancel);
        await db.CommentDrafts.Where(d => d.StoryId == from).ExecuteUpdateAsync(d => d.SetProperty(x => x.StoryId, into).SetProperty(x => x.ParentNumber, (int?)null), cancel);
        await db.StoryVisits.Where(v => v.StoryId == from).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Where a merged story's page leads now; null when no merged story of the site has the slug.</summary>
    /// <param name="number">Of a comment there.</param>
    internal static async Task<string?> PathAsync(ComityDb db, int siteId, string slug, int? number, CancellationToken cancel)
    {
        var found = await db.Stories.Where(s => s.SiteId == siteId && s.Slug == slug && s.MergedIntoId != null)
            .Join(db.Stories, s => s.MergedIntoId, i => i.Id, (s, i) => new { i.Slug, s.MergedOffset }).SingleOrDefaultAsync(cancel);
        return found is null ? null
            : number is { } n ? $"/stories/{found.Slug}/comments/{n + found.MergedOffset}"
            // A fragment of its own, or the browser would keep the old one, and with it the old number.
            : $"/stories/{found.Slug}#discussion";
    }

    private static StoryFound Missing => new(null, "There is no such story.", StatusCodes.Status404NotFound);

    private static Task<Story?> FindAsync(ComityDb db, Order order, CancellationToken cancel) => db.Stories.Include(s => s.Tags).Include(s => s.Corrections).AsSplitQuery()
        .SingleOrDefaultAsync(s => s.SiteId == order.SiteId && s.Id == order.Id && s.MergedIntoId == null, cancel);

    private LedgerEvent EntryOf(Order order, string kind) => new() { Kind = kind, At = time.GetUtcNow(), Actor = order.Actor, Subject = $"story:{order.Id}" };
}
