using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Moderation;
using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>An alert as its member reads it.</summary>
/// <param name="Says">One sentence.</param>
/// <param name="Excerpt">The first words of the comment; null where it is not to be read.</param>
/// <param name="Path">Where it leads.</param>
public sealed record AlertView(long Id, AlertKind Kind, DateTimeOffset At, bool IsRead, string Says, string? Excerpt, string Path)
{
    /// <summary>The reply or mention is not public any more.</summary>
    public bool IsGone { get; init; }

    public long? CommentId { get; init; }
}

/// <summary>Makes sentences of alerts, by what is true now: what is not public any more is not quoted.</summary>
internal static class AlertReader
{
    private const int ExcerptLength = 200;

    public static async Task<IReadOnlyList<AlertView>> OfAsync(ComityDb db, Words words, IReadOnlyList<Alert> alerts, CancellationToken cancel)
    {
        var (commentIds, actionIds) = (alerts.Select(a => a.CommentId).Distinct().ToList(), alerts.Select(a => a.ActionId).Distinct().ToList());
        var comments = await db.Comments.AsNoTracking().Where(c => commentIds.Contains(c.Id))
            .Join(db.Stories, c => c.StoryId, s => s.Id, (c, s) => new Place(c, s.Slug, s.Headline)).ToDictionaryAsync(p => p.Comment.Id, cancel);
        var actions = await db.ModerationActions.AsNoTracking().Where(a => actionIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancel);
        var reports = await db.Reports.AsNoTracking().Where(r => r.ClosedByActionId != null && actionIds.Contains(r.ClosedByActionId))
            .Select(r => new { r.ClosedByActionId, r.ReporterId, r.Upheld }).ToListAsync(cancel);
        return [.. alerts.Select(a =>
        {
            var action = a.ActionId is { } id ? actions.GetValueOrDefault(id) : null;
            var upheld = reports.FirstOrDefault(r => r.ClosedByActionId == a.ActionId && r.ReporterId == a.MemberId)?.Upheld;
            return Of(words, a, a.CommentId is { } comment ? comments.GetValueOrDefault(comment) : null, action, upheld);
        })];
    }

    private sealed record Place(Comment Comment, string Slug, string Headline)
    {
        public string Path => $"/stories/{Slug}/comments/{Comment.Number}";
    }

    private static AlertView Of(Words words, Alert alert, Place? place, ModerationAction? action, bool? upheld)
    {
        var under = place is null ? "" : " " + words.Under(words.Apart(place.Headline));
        if (alert.Kind is AlertKind.Reply or AlertKind.Mention)
        {
            if (place is not { Comment.IsPublic: true })
                return View(alert, words.CommentGone(under), place?.Path ?? "/status") with { IsGone = true };
            var who = words.Apart(place.Comment.AuthorName);
            return View(alert, alert.Kind == AlertKind.Reply ? words.AnsweredYou(who, under) : words.NamedYou(who, under), place.Path) with { Excerpt = SafeHtml.Words(place.Comment.Html, ExcerptLength) };
        }

        var own = place is null ? "/status" : $"/comments/{place.Comment.Id}/status";
        var back = action?.UndoneAt is null ? "" : " " + words.TakenBackSince;
        return alert.Kind switch
        {
            AlertKind.ReportAnswer when upheld is null => View(alert, words.ReportReopened(under), "/status"),
            AlertKind.ReportAnswer => View(alert, upheld == true ? words.ReportAnsweredUpheld(under) : words.ReportAnsweredKept(under), "/status"),
            AlertKind.AppealAnswer => View(alert, (action?.Kind == ModerationKind.UpholdAppeal ? words.AppealAnsweredUpheld(under) : words.AppealAnsweredRejected(under)) + back, own),
            _ => View(alert, (action?.Kind switch
            {
                ModerationKind.Approve => words.IsPublished(under),
                ModerationKind.Restore => words.IsBack(under),
                ModerationKind.Hold => words.IsHidden(under),
                ModerationKind.Remove => words.WasRemoved(under),
                ModerationKind.LiftSanction => words.MeasureLiftedAlert,
                _ => words.MeasureImposedAlert,
            }) + back, own),
        };
    }

    private static AlertView View(Alert alert, string says, string path) =>
        new(alert.Id, alert.Kind, alert.At, alert.ReadAt is not null, says, null, path) { CommentId = alert.CommentId };
}
