using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Storage.Alerts;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary><c>/alerts/replies/TOKEN.atom</c>: the answers to a person's comments and mentions of them, for a feed reader, which knows no cookie.</summary>
internal static class ReplyFeed
{
    private const int Size = 50;

    internal sealed record Services(AlertTools Tools, CurrentSite Site, PublicAddress Address, HttpContext Context);

    public static async Task<IResult> Handle(string token, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Tools.FindAsync(token, AlertLink.Feed, cancel) is not { } member)
            return TypedResults.NotFound();
        var db = services.Tools.Db;
        var found = await db.Alerts.AsNoTracking()
            .Where(a => a.MemberId == member.Id && a.SiteId == services.Site.Id && (a.Kind == AlertKind.Reply || a.Kind == AlertKind.Mention))
            .Join(db.Comments.Where(c => c.State == CommentState.Published), a => a.CommentId, c => c.Id, (a, c) => new { a.Id, Comment = c })
            .Join(db.Stories, f => f.Comment.StoryId, s => s.Id, (f, s) => new { f.Id, f.Comment, s.Slug, s.Headline })
            .OrderByDescending(f => f.Id).Take(Size).ToListAsync(cancel);
        services.Context.Response.Headers["X-Robots-Tag"] = "noindex";
        return new FeedResult(
            new Feed($"Replies to {member.DisplayName}", services.Address.Of("/alerts"), services.Address.Of($"/alerts/replies/{token}.atom"))
            {
                Language = services.Site.Site.Language,
                Items = [.. found.Select(f => (f, Url: services.Address.Of($"/stories/{f.Slug}/comments/{f.Comment.Number}"))).Select(i => new FeedItem(i.Url, i.Url, $"#{i.f.Comment.Number} {i.f.Comment.AuthorName}: {i.f.Headline}")
                {
                    Author = i.f.Comment.AuthorName,
                    Html = i.f.Comment.Html,
                    PublishedAt = i.f.Comment.CreatedAt,
                    UpdatedAt = i.f.Comment.EditedAt ?? i.f.Comment.CreatedAt,
                })],
            },
            FeedKind.Atom);
    }
}
