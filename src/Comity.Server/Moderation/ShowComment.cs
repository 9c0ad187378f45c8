using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>One comment with its history and every action that it admits.</summary>
internal static class ShowComment
{
    public static async Task<Results<RazorComponentResult<DecidePage>, NotFound>> Handle(long id, DecidePages pages, CancellationToken cancel) =>
        await pages.ReadAsync(id, cancel) is { } view ? Page.Show<DecidePage>(view) : TypedResults.NotFound();
}

/// <param name="History">What people decided over it, oldest first.</param>
public sealed record DecideView(Frame Frame, Entry Entry, IReadOnlyList<ActionView> History)
{
    /// <summary>Why the last order was not carried out.</summary>
    public string? Problem { get; init; }
}

/// <summary>Gathers the page of one comment of the current site.</summary>
internal sealed class DecidePages(ComityDb db, CurrentSite site, EntryReader entries, ActionReader actions, Frames frames)
{
    public async Task<DecideView?> ReadAsync(long id, CancellationToken cancel)
    {
        var comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SiteId == site.Id, cancel);
        if (comment is null)
            return null;
        var entry = (await entries.ReadAsync([comment], cancel))[0];
        return new DecideView(await frames.ReadAsync(cancel, $"/console/comments/{id}"), entry, await actions.OfCommentAsync(id, cancel));
    }
}
