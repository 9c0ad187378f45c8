using System.Text.Json;
using System.Text.Json.Nodes;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;

namespace Comity.Server.Stories;

/// <summary>A story, and for readers nobody knows the comments on its page, as schema.org data in JSON-LD.</summary>
internal static class NewsArticle
{
    /// <summary>The JSON; "&lt;", "&gt;" and "&amp;" are escaped, so it cannot end the script element it stands in.</summary>
    public static string Of(ShowStory.View view)
    {
        var story = view.Story;
        var article = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["mainEntityOfPage"] = view.Address,
            ["url"] = view.Address,
            ["headline"] = story.Headline,
            ["inLanguage"] = story.Language,
            ["datePublished"] = Iso(story.PublishedAt ?? story.CreatedAt),
            ["dateModified"] = Iso(story.UpdatedAt ?? story.PublishedAt ?? story.CreatedAt),
            ["publisher"] = new JsonObject { ["@type"] = "NewsMediaOrganization", ["name"] = view.Site.Name, ["url"] = view.Root + "/" },
            ["commentCount"] = story.CommentCount,
        };
        if (story.Standfirst.Length > 0)
            article["description"] = story.Standfirst;
        if (story.Byline.Length > 0)
            article["author"] = Person(story.Byline);
        if (view.Picture is { } picture)
            article["image"] = Image(view.Root, picture);
        if (story.Tags.Count > 0)
            article["keywords"] = string.Join(", ", story.Tags.Select(t => t.Name));
        // For search engines, which nobody knows; a page made for a reader is not read by them, and finding the words takes a fifth of its time.
        if (view.Discussion.State != DiscussionState.Closed && view.Discussion.Visitor.Member is null)
            article["comment"] = new JsonArray([.. view.Discussion.Comments.Where(c => c.Comment.IsPublic).Select(c => Comment(view, c))]);
        return article.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Image(string root, Picture picture)
    {
        var image = new JsonObject { ["@type"] = "ImageObject", ["url"] = root + picture.Path, ["width"] = picture.Width, ["height"] = picture.Height };
        if (picture.Caption.Length > 0)
            image["caption"] = picture.Caption;
        if (picture.Credit.Length > 0)
            image["creditText"] = picture.Credit;
        return image;
    }

    private static JsonObject Comment(ShowStory.View view, CommentView shown)
    {
        var comment = shown.Comment;
        var page = $"{view.Root}/stories/{view.Story.Slug}#comment-";
        var node = new JsonObject
        {
            ["@type"] = "Comment",
            ["@id"] = page + comment.Number,
            ["url"] = page + comment.Number,
            ["author"] = Person(comment.AuthorName),
            ["dateCreated"] = Iso(comment.CreatedAt),
            ["text"] = SafeHtml.Words(comment.Html, 5000),
        };
        if (comment.EditedAt is { } edited)
            node["dateModified"] = Iso(edited);
        if (shown.ParentNumber is { } parent)
            node["parentItem"] = new JsonObject { ["@type"] = "Comment", ["@id"] = page + parent };
        return node;
    }

    private static JsonObject Person(string name) => new() { ["@type"] = "Person", ["name"] = name };

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("O");
}
