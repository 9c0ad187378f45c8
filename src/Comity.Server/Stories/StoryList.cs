using System.Buffers.Binary;
using System.Buffers.Text;
using Comity.Server.Hosting;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>Reads published stories, newest first, a page at a time.</summary>
public sealed class StoryList(ComityDb db, TimeProvider time)
{
    /// <param name="siteId">The site.</param>
    /// <param name="tag">Slug of a tag; null: all.</param>
    /// <param name="cursor">From <see cref="StoryListPage.NextCursor"/>; null: from the newest.</param>
    /// <param name="size">Stories on the page.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Null: not a cursor.</returns>
    public async Task<StoryListPage?> ReadAsync(int siteId, string? tag, string? cursor, int size, CancellationToken cancel = default)
    {
        var stories = db.Stories.AsNoTracking().Include(s => s.Tags).PublishedOn(siteId, time.GetUtcNow());
        if (tag is not null)
            stories = stories.Where(s => s.Tags.Any(t => t.Slug == tag));
        if (!string.IsNullOrEmpty(cursor))
        {
            if (!TryReadCursor(cursor, out var at, out var id))
                return null;
            stories = stories.Where(s => s.PublishedAt < at || (s.PublishedAt == at && s.Id < id));
        }

        var found = await stories.OrderByDescending(s => s.PublishedAt).ThenByDescending(s => s.Id).Take(size + 1).ToListAsync(cancel);
        var page = found.Take(size).ToList();
        return new StoryListPage(page, await Pictures.OfAsync(db, page, cancel), found.Count > size ? CursorAfter(page[^1]) : null);
    }

    private static string CursorAfter(Story story)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, story.PublishedAt!.Value.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], story.Id);
        return Base64Url.EncodeToString(bytes);
    }

    private static bool TryReadCursor(string cursor, out DateTimeOffset at, out long id)
    {
        Span<byte> bytes = stackalloc byte[16];
        (at, id) = (default, 0);
        if (cursor.Length != 22 || !Base64Url.IsValid(cursor) || !Base64Url.TryDecodeFromChars(cursor, bytes, out var written) || written != 16)
            return false;
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (milliseconds < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
            return false;
        (at, id) = (DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), BinaryPrimitives.ReadInt64BigEndian(bytes[8..]));
        return true;
    }
}

/// <param name="Stories">Newest first, with their tags.</param>
/// <param name="Pictures">By story id.</param>
/// <param name="NextCursor">Null: this is the last page.</param>
public sealed record StoryListPage(IReadOnlyList<Story> Stories, IReadOnlyDictionary<long, Picture> Pictures, string? NextCursor);

/// <summary>Which stories a reader may see.</summary>
public static class StoryQueries
{
    /// <summary>Neither drafts nor scheduled ones nor those of other sites.</summary>
    public static IQueryable<Story> PublishedOn(this IQueryable<Story> stories, int siteId, DateTimeOffset now) =>
        stories.Where(s => s.SiteId == siteId && s.PublishedAt <= now);

    /// <summary>The published story with the slug, with tags and corrections; null when readers have none.</summary>
    public static Task<Story?> FindPublishedAsync(this ComityDb db, int siteId, string slug, DateTimeOffset now, CancellationToken cancel = default) =>
        db.Stories.AsNoTracking().Include(s => s.Tags).Include(s => s.Corrections.OrderBy(c => c.At)).AsSplitQuery()
            .PublishedOn(siteId, now).SingleOrDefaultAsync(s => s.Slug == slug, cancel);
}
