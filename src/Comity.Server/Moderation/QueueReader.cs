using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>The two lists that wait for moderators.</summary>
public enum QueueTab
{
    /// <summary>Comments that no reader sees until somebody decides.</summary>
    Held,

    /// <summary>Published comments with open reports.</summary>
    Reported,
}

/// <summary>Which part of the queue.</summary>
/// <param name="Story">Slug; null: all stories.</param>
/// <param name="Clause">Clause's id, found by the program or named in a report; null: all.</param>
/// <param name="Cursor">Where the page begins; null: at the oldest. Opaque to callers.</param>
public sealed record QueueQuery(QueueTab Tab, string? Story, string? Clause, string? Cursor)
{
    /// <summary>Entries on a page, 1–50.</summary>
    public int Limit { get; init; } = 20;
}

/// <summary>A page of the queue, oldest first.</summary>
public sealed record QueueSlice(IReadOnlyList<Entry> Entries, string? NextCursor, QueueCounts Counts);

public sealed record QueueCounts(int Held, int Reported);

/// <summary>A story with entries in the queue.</summary>
public sealed record QueueStory(string Slug, string Headline, int Count);

/// <summary>Reads the queue of the current site.</summary>
public sealed class QueueReader(ComityDb db, CurrentSite site, EntryReader entries)
{
    public async Task<QueueSlice> ReadAsync(QueueQuery query, CancellationToken cancel)
    {
        var comments = Filter(In(query.Tab), query);
        if (QueueCursor.Parse(query.Cursor) is { } cursor)
            comments = comments.Where(c => c.CreatedAt > cursor.At || (c.CreatedAt == cursor.At && c.Id > cursor.Id));
        var page = await comments.AsNoTracking().OrderBy(c => c.CreatedAt).ThenBy(c => c.Id).Take(query.Limit + 1).ToListAsync(cancel);
        var shown = page.Take(query.Limit).ToList();
        return new QueueSlice(
            await entries.ReadAsync(shown, cancel),
            page.Count > query.Limit ? QueueCursor.Behind(shown[^1]).ToString() : null,
            await CountAsync(cancel));
    }

    public async Task<QueueCounts> CountAsync(CancellationToken cancel) =>
        new(await In(QueueTab.Held).CountAsync(cancel), await In(QueueTab.Reported).CountAsync(cancel));

    /// <summary>The stories with most entries, to choose from.</summary>
    public async Task<IReadOnlyList<QueueStory>> StoriesAsync(QueueTab tab, CancellationToken cancel)
    {
        var counts = await In(tab).GroupBy(c => c.StoryId).Select(g => new { StoryId = g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.StoryId).Take(100).ToListAsync(cancel);
        var ids = counts.Select(c => c.StoryId).ToList();
        var stories = await db.Stories.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Slug, s.Headline }).ToDictionaryAsync(s => s.Id, cancel);
        return [.. counts.Select(c => new QueueStory(stories[c.StoryId].Slug, stories[c.StoryId].Headline, c.Count))];
    }

    private IQueryable<Comment> In(QueueTab tab)
    {
        var comments = db.Comments.Where(c => c.SiteId == site.Id);
        return tab == QueueTab.Held
            ? comments.Where(c => c.State == CommentState.Held)
            : comments.Where(c => c.OpenReports > 0 && c.State == CommentState.Published);
    }

    private IQueryable<Comment> Filter(IQueryable<Comment> comments, QueueQuery query)
    {
        if (query.Story is { Length: > 0 } slug)
            comments = comments.Where(c => db.Stories.Any(s => s.Id == c.StoryId && s.Slug == slug));
        if (query.Clause is { Length: > 0 } clause)
        {
            // Ids of clauses need no escapes in JSON, so that the stored findings can be searched as text.
            var found = $"\"clause\":\"{clause}\"";
            comments = comments.Where(c =>
                db.Reports.Any(r => r.CommentId == c.Id && r.ClosedAt == null && r.Clause == clause)
                || db.CommentRevisions.Any(r => r.CommentId == c.Id && r.Number == c.Revision && r.Findings.Contains(found)));
        }

        return comments;
    }
}
