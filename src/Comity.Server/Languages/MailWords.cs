using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Languages;

/// <summary>The language of a mail that nobody's request asks for: what is about a comment speaks the language of its story, all else that of the site.</summary>
internal static class MailWords
{
    /// <param name="db">The database.</param>
    /// <param name="siteId">The site in whose name it is sent.</param>
    /// <param name="commentId">The comment that it is about, if any.</param>
    public static async Task<Words> OfAsync(ComityDb db, int siteId, long? commentId, CancellationToken cancel)
    {
        var story = commentId is null ? null
            : await db.Comments.Where(c => c.Id == commentId).Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => s.Language).SingleOrDefaultAsync(cancel);
        return Words.Find(story) ?? Words.Of((await db.Sites.FindAsync([siteId], cancel))!.Language);
    }

    /// <inheritdoc cref="OfAsync(ComityDb, int, long?, CancellationToken)"/>
    /// <param name="storyLanguage">BCP 47.</param>
    public static async Task<Words> OfAsync(ComityDb db, int siteId, string storyLanguage, CancellationToken cancel) =>
        Words.Find(storyLanguage) ?? Words.Of((await db.Sites.FindAsync([siteId], cancel))!.Language);
}
