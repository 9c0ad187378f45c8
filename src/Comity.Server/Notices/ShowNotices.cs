using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Notices;

/// <summary>The notices of the site, open ones oldest first, or decided ones newest first.</summary>
public static class ShowNotices
{
    public const int PageSize = 30;

    /// <param name="Next">Where the next page begins; null: this is the last.</param>
    public sealed record View(Frame Frame, bool Open, IReadOnlyList<Notice> Notices, long? Next);

    internal static async Task<IResult> Handle(string? tab, long? after, NoticeReader notices, Frames frames, CancellationToken cancel)
    {
        var open = tab != "decided";
        var page = await notices.ListAsync(open, after, PageSize + 1, cancel);
        var shown = page.Take(PageSize).ToList();
        return Page.Show<NoticesPage>(new View(await frames.ReadAsync(cancel), open, shown, page.Count > PageSize ? shown[^1].Id : null));
    }
}

/// <summary>Reads notices of the current site.</summary>
internal sealed class NoticeReader(ComityDb db, CurrentSite site, EntryReader entries, Frames frames)
{
    /// <param name="cursor">Id of the last one on the page before; null: from the beginning.</param>
    public Task<List<Notice>> ListAsync(bool open, long? cursor, int count, CancellationToken cancel)
    {
        var notices = db.Notices.AsNoTracking().Where(n => n.SiteId == site.Id);
        notices = open
            ? notices.Where(n => n.Outcome == null && (cursor == null || n.Id > cursor)).OrderBy(n => n.Id)
            : notices.Where(n => n.Outcome != null && (cursor == null || n.Id < cursor)).OrderByDescending(n => n.Id);
        return notices.Take(count).ToListAsync(cancel);
    }

    public Task<Notice?> FindAsync(long id, CancellationToken cancel) => db.Notices.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id && n.SiteId == site.Id, cancel);

    public async Task<DecideNoticeView?> ReadAsync(long id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } notice)
            return null;
        var comment = await db.Comments.AsNoTracking().SingleAsync(c => c.Id == notice.CommentId, cancel);
        var decider = await db.Members.Where(m => m.Id == notice.DecidedById).Select(m => m.DisplayName).SingleOrDefaultAsync(cancel);
        return new DecideNoticeView(await frames.ReadAsync(cancel, $"/console/notices/{id}"), notice, (await entries.ReadAsync([comment], cancel))[0], decider);
    }
}

/// <param name="DecidedBy">Name of who decided.</param>
public sealed record DecideNoticeView(Frame Frame, Notice Notice, Entry Entry, string? DecidedBy)
{
    /// <summary>Why the last order was not carried out.</summary>
    public string? Problem { get; init; }

    /// <summary>What was typed then.</summary>
    public (string? Outcome, string? Reasons, string? Note) Typed { get; init; }
}

/// <summary><c>/console/notices/{id}</c>: one notice, its decision and the erasure of who gave it.</summary>
internal static class ShowConsoleNotice
{
    internal sealed record Services(DecideNotice Notices, NoticeReader Reader);

    public static async Task<IResult> Handle(long id, NoticeReader notices, CancellationToken cancel) =>
        await notices.ReadAsync(id, cancel) is { } view ? Page.Show<NoticeDeskPage>(view) : TypedResults.NotFound();

    public static async Task<IResult> Decide(long id, [FromForm] NoticeOrder form, [AsParameters] Services services, CancellationToken cancel)
    {
        var outcome = await services.Notices.RunAsync(id, form, cancel);
        if (outcome.Kind == OutcomeKind.Done)
            return TypedResults.Redirect(outcome.Action!.Id > 0 ? Frames.Back("/console/notices", outcome.Action.Id) : "/console/notices");
        return await services.Reader.ReadAsync(id, cancel) is { } view
            ? Page.Show<NoticeDeskPage>(view with { Problem = outcome.Says, Typed = (form.Outcome, form.Reasons, form.Note) }, ConsoleAnswers.StatusOf(outcome))
            : TypedResults.NotFound();
    }

    public static async Task<IResult> DecideByApi(long id, NoticeOrder order, [AsParameters] Services services, CancellationToken cancel)
    {
        var outcome = await services.Notices.RunAsync(id, order, cancel);
        return outcome.Kind == OutcomeKind.Done ? TypedResults.Ok(NoticeJson.Of((await services.Reader.FindAsync(id, cancel))!)) : ApiAnswers.Of(outcome);
    }

    public static async Task<IResult> Erase(long id, IFormCollection form, EraseNotice erase, Visitors visitors, CurrentSite site)
    {
        _ = form; // Being there, it has the form's token checked.
        return await EraseAsync(id, erase, visitors, site) ? TypedResults.Redirect($"/console/notices/{id}") : TypedResults.NotFound();
    }

    public static async Task<IResult> EraseByApi(long id, EraseNotice erase, Visitors visitors, CurrentSite site) =>
        await EraseAsync(id, erase, visitors, site) ? TypedResults.NoContent() : ApiResults.NotFound();

    private static async Task<bool> EraseAsync(long id, EraseNotice erase, Visitors visitors, CurrentSite site) =>
        await erase.RunAsync(id, site.Id, "member:" + (await visitors.CurrentAsync()).Id, CancellationToken.None);
}

/// <summary>A notice as staff get it.</summary>
internal sealed record NoticeJson(long Id, long CommentId, string Law, string Explanation, string State)
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public bool AboutChildAbuse { get; init; }

    public DateTimeOffset FiledAt { get; init; }

    public string Reasons { get; init; } = "";

    public long? DecidedById { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The action taken; undo it by <c>/decisions/{id}/undo</c>.</summary>
    public long? ActionId { get; init; }

    public static NoticeJson Of(Notice notice) => new(notice.Id, notice.CommentId, notice.Law, notice.Explanation, notice.Outcome is { } outcome ? JsonName.Of(outcome) : "open")
    {
        Name = notice.Name,
        Email = notice.Email,
        AboutChildAbuse = notice.AboutChildAbuse,
        FiledAt = notice.FiledAt,
        Reasons = notice.Reasons,
        DecidedById = notice.DecidedById,
        DecidedAt = notice.DecidedAt,
        ActionId = notice.ActionId,
    };
}
