using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Comity.Server.Stories;

/// <summary>One size of a picture. What stands at an address never changes.</summary>
internal static class ShowImage
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(
        long id, int width, string format, CurrentSite site, ComityDb db, HttpResponse response, CancellationToken cancel)
    {
        var bytes = await db.StoryImageVariants.AsNoTracking()
            .Where(v => v.ImageId == id && v.Width == width && v.Format == format && db.StoryImages.Any(i => i.Id == id && i.SiteId == site.Id))
            .Select(v => v.Bytes)
            .SingleOrDefaultAsync(cancel);
        if (bytes is null)
            return TypedResults.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.File(bytes, "image/" + format, entityTag: new EntityTagHeaderValue($"\"{id}-{width}-{format}\""));
    }
}
