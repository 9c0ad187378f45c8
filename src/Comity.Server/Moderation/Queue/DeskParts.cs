using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>
/// Answers the console's script, which sends the same forms as the pages do and puts the answer into the page that
/// stands: the notice of what was done, and the entry where it still waits or waits again.
/// </summary>
internal sealed class DeskParts(ComityDb db, CurrentSite site, EntryReader entries, Frames frames, IHttpContextAccessor accessor)
{
    public bool Wanted => Fragments.Wanted(accessor.HttpContext!);

    /// <param name="commentId">What it was about; null: no comment.</param>
    public async Task<IResult> OfAsync(Outcome outcome, long? commentId, string? back, CancellationToken cancel)
    {
        if (outcome.Kind == OutcomeKind.NotFound)
            return TypedResults.NotFound();
        var frame = await frames.ReadAsync(cancel, Frames.Safe(back));
        if (outcome.Action is { } action)
            frame = frame with { Done = await frames.DoneAsync(action.Id, cancel) };
        var waits = outcome.Action is null || outcome.Action.UndoneAt is not null;
        var comment = waits ? await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == commentId && c.SiteId == site.Id, cancel) : null;
        var entry = comment is null ? null : (await entries.ReadAsync([comment], cancel))[0];
        return Page.Show<DeskPart>(new DeskPartView(frame, entry, outcome.Says), ConsoleAnswers.StatusOf(outcome));
    }
}

/// <param name="Entry">To stand in the place of the entry; null: it waits no longer.</param>
/// <param name="Problem">Why the order was not carried out; empty: it was.</param>
public sealed record DeskPartView(Frame Frame, Entry? Entry, string Problem);
