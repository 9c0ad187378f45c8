using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Transparency;

/// <summary>
/// How long held comments waited, from the moments that the tables keep: of the text decided on, and of the decision. What an
/// author withdrew while it was held has no such moment and is left out; a new text of the author's begins a new wait; a decision
/// that was taken back counts as none.
/// </summary>
public sealed class QueueHistory(ComityDb db, CurrentSite site, TimeProvider time)
{
    /// <param name="Decisions">Of the period.</param>
    /// <param name="Now">Of what is held now.</param>
    public sealed record Waited(Waits Decisions, Waits Now, IReadOnlyList<QueueDay> Days);

    /// <param name="Until">Null: it still waits.</param>
    private readonly record struct Wait(DateTimeOffset Since, DateTimeOffset? Until);

    public async Task<Waited> ReadAsync(Period period, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        // What was decided after the period had waited in it.
        var decided = await db.ModerationActions
            .Where(a => a.SiteId == site.Id && a.At >= period.Begin && a.Before == CommentState.Held && a.UndoneAt == null)
            .Select(a => new { a.At, Since = db.CommentRevisions.Where(r => r.CommentId == a.CommentId && r.At <= a.At).Max(r => (DateTimeOffset?)r.At) })
            .Where(a => a.Since != null).ToListAsync(cancel);
        var held = await db.Comments.Where(c => c.SiteId == site.Id && c.State == CommentState.Held)
            .Join(db.CommentRevisions, c => new { c.Id, c.Revision }, r => new { Id = r.CommentId, Revision = r.Number }, (c, r) => r.At).ToListAsync(cancel);
        List<Wait> waits = [.. decided.Select(d => new Wait(d.Since!.Value, d.At)), .. held.Select(at => new Wait(at, null))];
        var byDay = waits.Where(w => w.Until is not null).ToLookup(w => Period.Day(w.Until!.Value));
        return new Waited(
            Waits.Of(waits.Where(w => w.Until < period.End).Select(w => w.Until!.Value - w.Since)),
            Waits.Of(held.Select(at => now - at)),
            [.. period.Days.Select(day => QueueDay.Of(day, byDay[day].Select(w => w.Until!.Value - w.Since), WaitingAtEnd(waits, day, now)))]);
    }

    private static IEnumerable<TimeSpan> WaitingAtEnd(List<Wait> waits, DateOnly day, DateTimeOffset now)
    {
        var end = Period.Start(day.AddDays(1));
        if (Period.Day(now) < day)
            return [];
        var moment = end < now ? end : now;
        return waits.Where(w => w.Since < end && (w.Until is null || w.Until >= end)).Select(w => moment - w.Since);
    }
}
