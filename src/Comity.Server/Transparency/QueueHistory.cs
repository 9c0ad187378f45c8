using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Transparency;

/// <summary>
/// How long held comments waited, from the moments that the tables keep: of the text decided on, of the reports or the notice on
/// which it was hidden, and of the decision. What an author withdrew while it was held has no such moment and is left out; a new
/// text of the author's begins a new wait; a decision that was taken back counts as none.
/// </summary>
public sealed class QueueHistory(ComityDb db, CurrentSite site, TimeProvider time)
{
    /// <param name="Decisions">Of the period.</param>
    /// <param name="Now">Of what is held now.</param>
    public sealed record Waited(Waits Decisions, Waits Now, IReadOnlyList<QueueDay> Days);

    /// <summary>What ends a wait; handing over to an editor, rejecting an appeal and holding on a notice leave the comment held.</summary>
    private static readonly ModerationKind[] Ends = [ModerationKind.Approve, ModerationKind.Remove, ModerationKind.UpholdAppeal];

    /// <param name="Until">Null: it still waits.</param>
    private readonly record struct Wait(DateTimeOffset Since, DateTimeOffset? Until);

    public async Task<Waited> ReadAsync(Period period, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var hidden = db.ModerationActions.Where(h => h.SiteId == site.Id && h.Kind == ModerationKind.Hold && h.Before == CommentState.Published && h.UndoneAt == null);
        // What was decided after the period had waited in it.
        var decided = await db.ModerationActions
            .Where(a => a.SiteId == site.Id && a.At >= period.Begin && a.Before == CommentState.Held && Ends.Contains(a.Kind) && a.UndoneAt == null)
            .Select(a => new
            {
                a.At,
                Written = db.CommentRevisions.Where(r => r.CommentId == a.CommentId && r.At <= a.At).Max(r => (DateTimeOffset?)r.At),
                Hidden = hidden.Where(h => h.CommentId == a.CommentId && h.At <= a.At).Max(h => (DateTimeOffset?)h.At),
            })
            .Where(a => a.Written != null).ToListAsync(cancel);
        var held = await db.Comments.Where(c => c.SiteId == site.Id && c.State == CommentState.Held)
            .Join(db.CommentRevisions, c => new { c.Id, c.Revision }, r => new { Id = r.CommentId, Revision = r.Number }, (c, r) => new
            {
                Written = r.At,
                Hidden = hidden.Where(h => h.CommentId == c.Id).Max(h => (DateTimeOffset?)h.At),
            }).ToListAsync(cancel);
        List<Wait> open = [.. held.Select(h => new Wait(Later(h.Written, h.Hidden), null))];
        List<Wait> waits = [.. decided.Select(d => new Wait(Later(d.Written!.Value, d.Hidden), d.At)), .. open];
        var byDay = waits.Where(w => w.Until is not null).ToLookup(w => Period.Day(w.Until!.Value));
        return new Waited(
            Waits.Of(waits.Where(w => w.Until < period.End).Select(w => w.Until!.Value - w.Since)),
            Waits.Of(open.Select(w => now - w.Since)),
            [.. period.Days.Select(day => QueueDay.Of(day, byDay[day].Select(w => w.Until!.Value - w.Since), WaitingAtEnd(waits, day, now)))]);
    }

    private static DateTimeOffset Later(DateTimeOffset written, DateTimeOffset? hidden) => hidden > written ? hidden.Value : written;

    private static IEnumerable<TimeSpan> WaitingAtEnd(List<Wait> waits, DateOnly day, DateTimeOffset now)
    {
        var end = Period.Start(day.AddDays(1));
        if (Period.Day(now) < day)
            return [];
        var moment = end < now ? end : now;
        return waits.Where(w => w.Since < end && (w.Until is null || w.Until >= end)).Select(w => moment - w.Since);
    }
}
