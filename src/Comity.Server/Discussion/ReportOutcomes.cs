using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Notify;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>Tells reporters who asked for it what came of their reports.</summary>
public sealed class ReportOutcomes(PublicAddress address, TimeProvider time)
{
    /// <summary>To be called within the change that closed reports, once they are closed.</summary>
    /// <param name="actions">Those that closed them.</param>
    public async Task TellAsync(ComityDb db, IReadOnlyList<Comment> comments, IReadOnlyList<ModerationAction> actions, CancellationToken cancel)
    {
        // The closing may not be saved yet: what is tracked counts, not the row.
        var (ids, by) = (comments.Select(c => c.Id).ToList(), actions.Select(a => a.Id).ToHashSet());
        var wishes = await db.Reports.Where(r => ids.Contains(r.CommentId) && r.WantsOutcome).ToListAsync(cancel);
        foreach (var report in wishes.Where(r => r.ClosedByActionId is { } id && by.Contains(id)))
        {
            var reporter = (await db.Members.FindAsync([report.ReporterId], cancel))!;
            var story = (await db.Stories.FindAsync([comments.First(c => c.Id == report.CommentId).StoryId], cancel))!;
            var words = await MailWords.OfAsync(db, report.SiteId, story.Language, cancel);
            Outbox.Mail(db, report.SiteId, reporter, Letters.ReportClosed(words, story.Headline, report.Upheld == true, address.Of("/status", report.SiteId)), time.GetUtcNow());
        }
    }
}
