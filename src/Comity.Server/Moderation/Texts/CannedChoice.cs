using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation.Texts;

/// <summary>Makes the words to an author of the canned text and the note that a moderator chose.</summary>
internal sealed class CannedChoice(ComityDb db, CurrentSite site)
{
    /// <param name="textId">Null: none was chosen.</param>
    /// <param name="note">The moderator's own words, which follow the text.</param>
    /// <param name="commentId">Whose language is spoken when the text has it; null or unknown: the site's, else the text's first.</param>
    /// <returns>The words, empty when there are none, or why they cannot be used.</returns>
    public async Task<(string Words, string? Problem)> WordsAsync(long? textId, string? note, long? commentId, CancellationToken cancel)
    {
        var own = (note ?? "").Trim();
        if (own.Length > Deciding.MaxNote)
            return ("", $"The note is longer than {Deciding.MaxNote} characters.");
        if (textId is null)
            return (own, null);
        var all = await db.CannedWords.AsNoTracking()
            .Where(w => w.TextId == textId && db.CannedTexts.Any(t => t.Id == textId && t.SiteId == site.Id))
            .OrderBy(w => w.Language).ToListAsync(cancel);
        if (all.Count == 0)
            return ("", "The chosen text is not there any more; choose another.");
        var spoken = await db.Comments.Where(c => c.Id == commentId && c.SiteId == site.Id)
            .Select(c => c.Language ?? db.Stories.Where(s => s.Id == c.StoryId).Select(s => s.Language).FirstOrDefault()).SingleOrDefaultAsync(cancel);
        var words = (Find(all, spoken) ?? Find(all, site.Site.Language) ?? all[0]).Body;
        return (own.Length > 0 ? words + "\n\n" + own : words, null);
    }

    private static CannedWords? Find(List<CannedWords> all, string? language) => language is null ? null
        : all.Find(w => w.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
        ?? all.Find(w => w.Language.Split('-')[0].Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
