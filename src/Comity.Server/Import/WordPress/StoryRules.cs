using System.Net;
using System.Text.RegularExpressions;
using Comity.Server.Hosting;
using Comity.Storage.Stories;

namespace Comity.Server.Import.WordPress;

/// <summary>Which items of a blog become stories, and what their fields mean here.</summary>
internal static class StoryRules
{
    /// <summary>Why an item does not become a story; null when it does.</summary>
    public static string? LeftOut(WxrItem item) => (item.Type, item.Status) switch
    {
        ("post" or "page", "trash") => "in the trash",
        ("post" or "page", "auto-draft" or "inherit") => "never saved as a draft",
        ("page", _) when item.Comments == 0 => "page without comments",
        ("post" or "page", _) => null,
        _ => $"of type {(item.Type.Length > 0 ? item.Type : "(none)")}",
    };

    /// <summary>The story but for its body, slug, tags and pictures.</summary>
    public static Story Make(WxrItem item, ImportSession session, DateTimeOffset now)
    {
        var date = WordPressDates.FirstOf(item.PostDateGmt, item.PostDate, item.PubDate);
        var modified = WordPressDates.FirstOf(item.ModifiedGmt);
        var title = PlainWords(item.Title);
        var published = PublishedAt(item, date, session.Report, now);
        return new Story
        {
            SiteId = session.SiteId,
            Slug = "",
            Headline = title.Length > 0 ? title : $"(untitled {item.Id})",
            Standfirst = SafeHtml.Words(Nesting.Limit(item.Excerpt), 1000),
            Byline = session.Order.Survey.Authors.GetValueOrDefault(item.Creator, item.Creator),
            Language = session.Language,
            PublishedAt = published,
            UpdatedAt = published is not null && modified > published ? modified : null,
            CreatedAt = date ?? now,
            Discussion = item.CommentStatus == "open" ? DiscussionState.Open : DiscussionState.ReadOnly,
            ImportId = session.RunId,
        };
    }

    /// <summary>Words of a field that WordPress keeps with entities and sometimes with tags.</summary>
    public static string PlainWords(string text)
    {
        text = WebUtility.HtmlDecode(text);
        return text.Contains('<', StringComparison.Ordinal) ? SafeHtml.Words(Nesting.Limit(text), 1000) : text.Trim();
    }

    private static DateTimeOffset? PublishedAt(WxrItem item, DateTimeOffset? date, ImportReport report, DateTimeOffset now)
    {
        if (item.Status is not ("publish" or "future"))
        {
            if (item.Status != "draft")
                report.Change($"{item.Status} post became a draft", item.Title);
            return null;
        }

        if (item.Password.Length > 0)
        {
            report.Change("post with a password became a draft", item.Title);
            return null;
        }

        if (date is null)
            report.Change("post without a date got today's", item.Title);
        return date ?? now;
    }
}
