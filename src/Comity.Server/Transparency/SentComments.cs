using Comity.Storage;
using Comity.Storage.Discussion;

namespace Comity.Server.Transparency;

/// <summary>What readers sent to a site within a period, whatever became of it; imports are no work of its discussions.</summary>
internal static class SentComments
{
    /// <summary>Named one by one, so that the index over site, state and time serves the range.</summary>
    private static readonly CommentState[] States = Enum.GetValues<CommentState>();

    public static IQueryable<Comment> In(ComityDb db, int siteId, Period period) => db.Comments
        .Where(c => c.SiteId == siteId && States.Contains(c.State) && c.CreatedAt >= period.Begin && c.CreatedAt < period.End && c.ImportId == null);
}
