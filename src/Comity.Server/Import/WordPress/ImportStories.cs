using System.Globalization;
using Comity.Server.Stories;
using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>First pass over the file: posts, and pages that were commented on, become stories.</summary>
internal sealed class ImportStories(BodyPictures pictures, TimeProvider time)
{
    /// <summary>Takes one batch within the caller's transaction.</summary>
    public async Task TakeAsync(ComityDb db, ImportSession session, IReadOnlyList<WxrNode> batch, CancellationToken cancel)
    {
        var items = batch.OfType<WxrItem>().Where(i => i.Type != "attachment").ToList();
        var here = await session.HereAsync(db, "story", [.. items.Select(Key)], cancel);
        foreach (var item in items)
        {
            if (StoryRules.LeftOut(item) is { } reason)
                session.Report.Left(reason, $"{item.Title} ({item.Type} {item.Id})");
            else if (!here.TryAdd(Key(item), 0))
                session.Report.WasHere("stories");
            else
                await AddAsync(db, session, item, cancel);
        }
    }

    /// <summary>Kind under which the stories are noted that an attachment stands over: pictures come anywhere in the file.</summary>
    public static string FeaturedKind(long attachment) => string.Create(CultureInfo.InvariantCulture, $"featured:{attachment}");

    private static string Key(WxrItem item) => item.Id.ToString(CultureInfo.InvariantCulture);

    private async Task AddAsync(ComityDb db, ImportSession session, WxrItem item, CancellationToken cancel)
    {
        var story = StoryRules.Make(item, session, time.GetUtcNow());
        story.Slug = await FreeSlugAsync(db, session, item, story.Headline, cancel);
        story.ExternalId = await FreeIdAsync(db, story, Key(item), cancel);
        if (item.Slug.Length > 0 && story.Slug != item.Slug)
            session.Report.Change("address of a story changed", $"{Uri.UnescapeDataString(item.Slug)} → {story.Slug}");
        AddTags(story, item);
        var featured = item.Meta.TryGetValue("_thumbnail_id", out var id) && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var attachment) ? attachment : 0;
        await FillBodyAsync(db, session, (story, item), featured > 0, cancel);
        session.Report.Brought("stories");
        if (session.DryRun)
        {
            session.Dry.Featured.Add(featured);
            return;
        }

        db.Stories.Add(story);
        await db.SaveChangesAsync(cancel);
        db.ImportedItems.Add(session.Item("story", Key(item), story.Id));
        if (featured > 0)
            db.ImportedItems.Add(session.Item(FeaturedKind(featured), Key(item), story.Id));
        await db.SaveChangesAsync(cancel);
    }

    private async Task FillBodyAsync(ComityDb db, ImportSession session, (Story Story, WxrItem Item) post, bool featured, CancellationToken cancel)
    {
        var (story, item) = post;
        var body = new StoryBody(item.Content, what => session.Report.Change($"{what} taken out", $"{story.Headline} (post {item.Id})"));
        if (!featured && body.FirstCaptioned is { } lead)
        {
            (story.ImageCaption, story.ImageCredit, story.ImageAlt) = (lead.Caption, lead.Credit, lead.Alt);
            if (BodyPictures.Find(session.Order.Images, lead.Address) is not null && await pictures.TakeAsync(db, session, lead.Address, cancel) is { } image)
            {
                story.LeadImageId = session.DryRun ? null : image;
                body.RemoveFirstCaptioned();
            }
        }

        await body.ServePicturesAsync(async address =>
            await pictures.TakeAsync(db, session, address, cancel) is { } image && !session.DryRun ? await BodyPictures.PathAsync(db, image, cancel) : null);
        story.BodyHtml = body.Html;
    }

    private static void AddTags(Story story, WxrItem item)
    {
        foreach (var term in item.Terms.Where(t => t.Slug != "uncategorized"))
        {
            var name = StoryRules.PlainWords(term.Name);
            var slug = Slug.From(Uri.UnescapeDataString(term.Slug), Slug.From(name, "tag"));
            if (story.Tags.TrueForAll(t => t.Slug != slug))
                story.Tags.Add(new StoryTag { SiteId = story.SiteId, Slug = slug, Name = name });
        }
    }

    /// <summary>By it a discussion on the page in WordPress finds what came from there. A draft has none: the page that it becomes makes a story of its own.</summary>
    private static async Task<string?> FreeIdAsync(ComityDb db, Story story, string id, CancellationToken cancel) =>
        story.PublishedAt is null || await db.Stories.AnyAsync(s => s.SiteId == story.SiteId && s.ExternalId == id, cancel) ? null : id;

    private static async Task<string> FreeSlugAsync(ComityDb db, ImportSession session, WxrItem item, string headline, CancellationToken cancel)
    {
        var wished = Slug.From(item.Slug.Length > 0 ? Uri.UnescapeDataString(item.Slug) : headline, "story-" + Key(item));
        var slug = wished;
        for (var n = 2; await db.Stories.AnyAsync(s => s.SiteId == session.SiteId && s.Slug == slug, cancel); n++)
            slug = $"{wished[..Math.Min(wished.Length, Slug.MaxLength - 6)]}-{n}";
        return slug;
    }
}
