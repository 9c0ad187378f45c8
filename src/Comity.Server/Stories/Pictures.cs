using Comity.Storage;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>Keeps pictures and says how they are shown.</summary>
public static class Pictures
{
    /// <summary>Adds the picture inside the caller's transaction, or finds the one that came from the same file before.</summary>
    /// <param name="read">From <see cref="PictureReader.ReadAsync"/>.</param>
    /// <returns>The id.</returns>
    public static async Task<long> KeepAsync(ComityDb db, int siteId, StoryImage read, DateTimeOffset now, CancellationToken cancel = default)
    {
        var known = await db.StoryImages.Where(i => i.SiteId == siteId && i.Sha256 == read.Sha256).Select(i => (long?)i.Id).SingleOrDefaultAsync(cancel);
        if (known is { } id)
            return id;
        read.SiteId = siteId;
        read.CreatedAt = now;
        db.StoryImages.Add(read);
        await db.SaveChangesAsync(cancel);
        return read.Id;
    }

    /// <summary>The lead pictures of some stories, by story id.</summary>
    public static async Task<IReadOnlyDictionary<long, Picture>> OfAsync(ComityDb db, IEnumerable<Story> stories, CancellationToken cancel = default)
    {
        var wanted = stories.Where(s => s.LeadImageId is not null).ToList();
        if (wanted.Count == 0)
            return new Dictionary<long, Picture>();
        var ids = wanted.Select(s => s.LeadImageId!.Value).ToHashSet();
        var images = await db.StoryImages.AsNoTracking().Where(i => ids.Contains(i.Id))
            .Select(i => new { i.Id, i.Width, i.Height, Variants = i.Variants.Select(v => new { v.Width, v.Format }).ToList() })
            .ToDictionaryAsync(i => i.Id, cancel);
        return wanted.Where(s => images.ContainsKey(s.LeadImageId!.Value)).ToDictionary(s => s.Id, s =>
        {
            var image = images[s.LeadImageId!.Value];
            return new Picture(image.Id, image.Width, image.Height)
            {
                Widths = [.. image.Variants.Select(v => v.Width).Distinct().Order()],
                Fallback = image.Variants.Find(v => v.Format != "webp")?.Format ?? "jpeg",
                Alt = s.ImageAlt,
                Caption = s.ImageCaption,
                Credit = s.ImageCredit,
            };
        });
    }
}

/// <summary>A story's lead picture as a page shows it.</summary>
/// <param name="Id">Of the image.</param>
/// <param name="Width">Pixels of the largest size.</param>
/// <param name="Height">Pixels of the largest size.</param>
public sealed record Picture(long Id, int Width, int Height)
{
    /// <summary>Ascending.</summary>
    public required IReadOnlyList<int> Widths { get; init; }

    /// <summary>The format for what cannot show WebP: "jpeg" or "png".</summary>
    public required string Fallback { get; init; }

    public string Alt { get; init; } = "";

    public string Caption { get; init; } = "";

    public string Credit { get; init; } = "";

    /// <summary>Path of the largest size in the fallback format.</summary>
    public string Path => PathOf(Width, Fallback);

    public string SourceSet(string format) => string.Join(", ", Widths.Select(w => $"{PathOf(w, format)} {w}w"));

    private string PathOf(int width, string format) => $"/images/{Id}/{width}.{format}";
}
