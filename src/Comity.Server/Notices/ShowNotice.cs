using Comity.Server.Appeals;
using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Pages.Notices;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Notices;

/// <param name="Path">Of the page with its secret.</param>
public sealed record OwnNoticeView(Notice Notice, string Path, string SiteName);

/// <summary>A notifier's private page, and the erasure of what they gave of themselves.</summary>
internal sealed class ShowNotice(ComityDb db, CurrentSite site, StatusLinks links, EraseNotice erase)
{
    public static async Task<IResult> Handle(string token, ShowNotice notices, CancellationToken cancel) =>
        await notices.FindAsync(token, cancel) is { } view ? Page.Show<NoticePage>(view) : TypedResults.NotFound();

    public static async Task<IResult> Json(string token, ShowNotice notices, CancellationToken cancel) =>
        await notices.FindAsync(token, cancel) is { } view ? TypedResults.Ok(OwnNoticeJson.Of(view.Notice, view.Path)) : ApiResults.NotFound();

    public static async Task<IResult> Erase(string token, IFormCollection form, ShowNotice notices, CancellationToken cancel)
    {
        _ = form; // Being there, it has the form's token checked.
        if (await notices.FindAsync(token, cancel) is not { } view)
            return TypedResults.NotFound();
        await notices.EraseAsync(view, cancel);
        return TypedResults.Redirect(view.Path);
    }

    public static async Task<IResult> EraseByApi(string token, ShowNotice notices, CancellationToken cancel)
    {
        if (await notices.FindAsync(token, cancel) is not { } view)
            return ApiResults.NotFound();
        await notices.EraseAsync(view, cancel);
        return TypedResults.NoContent();
    }

    private async Task<OwnNoticeView?> FindAsync(string token, CancellationToken cancel) =>
        links.Read(token) is (StatusKind.Notice, var id)
        && await db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id && n.SiteId == site.Id, cancel) is { } notice
            ? new OwnNoticeView(notice, links.PathOf(StatusKind.Notice, id), site.Site.Name)
            : null;

    private Task EraseAsync(OwnNoticeView view, CancellationToken cancel) =>
        erase.RunAsync(view.Notice.Id, view.Notice.SiteId, view.Notice.NotifierId is { } id ? "member:" + id : "program", cancel);
}

/// <summary>Forgets who gave a notice and what they wrote; the decision and its ledger entries stay.</summary>
internal sealed class EraseNotice(Writer writer, LedgerWriter ledger, TimeProvider time)
{
    /// <returns>False: there is no such notice on the site.</returns>
    public Task<bool> RunAsync(long id, int siteId, string actor, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        if (await db.Notices.SingleOrDefaultAsync(n => n.Id == id && n.SiteId == siteId, c) is not { } notice)
            return false;
        if (notice.ErasedAt is not null)
            return true;
        Forget(notice, time.GetUtcNow());
        await ledger.AppendAsync(db, siteId, new LedgerEvent { Kind = LedgerKind.NoticeErase, At = notice.ErasedAt!.Value, Actor = actor, Subject = "notice:" + id }, c);
        return true;
    }, cancel);

    public static void Forget(Notice notice, DateTimeOffset now)
    {
        notice.Name = notice.Email = null;
        notice.Law = notice.Explanation = "";
        notice.Salt = null;
        notice.ErasedAt = now;
    }
}

/// <summary>A notice as its notifier gets it.</summary>
/// <param name="Number">As in the acknowledgement.</param>
/// <param name="Path">Of the private page.</param>
/// <param name="State">"open", "removed", "held" or "noAction".</param>
internal sealed record OwnNoticeJson(long Number, string Path, string State)
{
    public DateTimeOffset FiledAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string Reasons { get; init; } = "";

    public static OwnNoticeJson Of(Notice notice, string path) => new(notice.Id, path, notice.Outcome is { } outcome ? Moderation.JsonName.Of(outcome) : "open")
    {
        FiledAt = notice.FiledAt,
        DecidedAt = notice.DecidedAt,
        Reasons = notice.Reasons,
    };
}
