using System.Globalization;
using Comity.Server.Sites;
using Comity.Server.Stories;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Finds what an address names, on the site of the request and among what is published.</summary>
internal sealed class CommentLookup(ComityDb db, CurrentSite site, TimeProvider time)
{
    private static readonly Compiled<Func<ComityDb, int, string, CancellationToken, Task<Story?>>> s_bySlug = new(() => EF.CompileAsyncQuery(
        (ComityDb db, int siteId, string slug, CancellationToken _) => db.Stories.AsNoTracking().SingleOrDefault(s => s.SiteId == siteId && s.Slug == slug)));

    /// <summary>With its tags and corrections.</summary>
    public async Task<Story?> StoryAsync(string slug, CancellationToken cancel) =>
        Published(await db.Stories.AsNoTracking().Include(s => s.Tags).Include(s => s.Corrections).AsSplitQuery()
            .SingleOrDefaultAsync(s => s.SiteId == site.Id && s.Slug == slug, cancel));

    /// <summary>For what was written while its story was merged: the story that has the discussion now, and by how much the numbers rose.</summary>
    public async Task<(Story Story, int Offset)?> StoryOrHeirAsync(string slug, CancellationToken cancel)
    {
        if (await StoryAsync(slug, cancel) is { } story)
            return (story, 0);
        var merged = await db.Stories.AsNoTracking().SingleOrDefaultAsync(s => s.SiteId == site.Id && s.Slug == slug && s.MergedIntoId != null, cancel);
        return merged is not null && await StoryByIdAsync(merged.Id.ToString(CultureInfo.InvariantCulture), cancel) is { } heir ? (heir, merged.MergedOffset) : null;
    }

    /// <summary>The way to where a merged story's page or comment is now; nothing here, when no story was merged that had the slug.</summary>
    public async Task<IResult> MovedAsync(string slug, int number, CancellationToken cancel) =>
        await StoryMoves.PathAsync(db, site.Id, slug, number, cancel) is { } now ? TypedResults.Redirect(now, permanent: true) : TypedResults.NotFound();

    /// <summary>Without its tags and corrections.</summary>
    /// <param name="idOrSlug">As the API takes it.</param>
    public async Task<Story?> StoryByIdAsync(string idOrSlug, CancellationToken cancel)
    {
        if (!long.TryParse(idOrSlug, out var id))
            return Published(await s_bySlug.For(db)(db, site.Id, idOrSlug, cancel));
        var story = await db.Stories.AsNoTracking().SingleOrDefaultAsync(s => s.SiteId == site.Id && s.Id == id, cancel);
        if (story is { MergedIntoId: { } into })
            story = await db.Stories.AsNoTracking().SingleAsync(s => s.Id == into, cancel);
        return Published(story) ?? Published(await s_bySlug.For(db)(db, site.Id, idOrSlug, cancel));
    }

    public Task<Comment?> CommentAsync(Story story, int number, CancellationToken cancel) =>
        db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.StoryId == story.Id && c.Number == number, cancel);

    /// <summary>A comment of the site and its published story.</summary>
    public async Task<(Comment Comment, Story Story)?> CommentByIdAsync(long id, CancellationToken cancel)
    {
        var comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SiteId == site.Id, cancel);
        return comment is not null && Published(await db.Stories.AsNoTracking().SingleAsync(s => s.Id == comment.StoryId, cancel)) is { } story
            ? (comment, story)
            : null;
    }

    private Story? Published(Story? story)
    {
        if (story?.IsPublished(time.GetUtcNow()) != true)
            return null;
        About(story.Language);
        return story;
    }
}
