using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Comity.Server.Discussion;

/// <summary>The image of a comment: for everybody while the comment is public, otherwise for the site's staff and, while it waits, its author.</summary>
internal static class ShowCommentImage
{
    internal sealed record Services(CurrentSite Site, ComityDb Db, Visitors Visitors, ImageLinks Links, HttpContext Context);

    public static string PathOf(Comment comment) => $"/comments/{comment.Id}/images/{comment.ImageHash}";

    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(
        long id, string hash, string? pass, [AsParameters] Services services, CancellationToken cancel)
    {
        var (db, context) = (services.Db, services.Context);
        var comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SiteId == services.Site.Id && c.ImageHash == hash, cancel);
        if (comment is null)
            return TypedResults.NotFound();
        if (!comment.IsPublic && !(comment.State == CommentState.Held && services.Links.Opens(pass, comment)))
        {
            var visitor = await services.Visitors.CurrentAsync(cancel);
            if (!visitor.IsStaff && !(comment.State == CommentState.Held && visitor.Is(comment.AuthorId)))
                return TypedResults.NotFound();
        }

        var image = await db.CommentImages.AsNoTracking().SingleAsync(i => i.CommentId == id, cancel);
        context.Features.Set(new OwnContentPolicy("default-src 'none'"));
        var headers = context.Response.Headers;
        // A page of another origin that embeds the discussion shows it too.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        // Asked anew each time: what is taken back must not be shown from a cache.
        headers.CacheControl = comment.IsPublic ? "no-cache" : "no-store";
        return TypedResults.File(image.Bytes, "image/webp", entityTag: new EntityTagHeaderValue($"\"{hash}\""));
    }
}
