using Comity.Server.Hosting;
using Comity.Server.Moderation;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Moderation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>The appeals of the site, open or closed.</summary>
public static class ShowAppeals
{
    public const int PageSize = 30;

    /// <param name="Open">Which list.</param>
    /// <param name="Waiting">How many are open in all.</param>
    /// <param name="Next">Where the next page begins; null: this is the last.</param>
    public sealed record View(Frame Frame, bool Open, int Waiting, IReadOnlyList<AppealView> Appeals, long? Next);

    internal static async Task<IResult> Handle(string? tab, long? after, AppealReader appeals, Frames frames, CancellationToken cancel)
    {
        var open = tab != "closed";
        var page = await appeals.ListAsync(open, after, PageSize + 1, cancel);
        var shown = page.Take(PageSize).ToList();
        var next = page.Count > PageSize ? shown[^1].Appeal.Id : (long?)null;
        return Page.Show<AppealsPage>(new View(await frames.ReadAsync(cancel), open, await appeals.CountOpenAsync(cancel), shown, next));
    }
}

/// <summary>One appeal with all that an answer needs.</summary>
/// <param name="Reasons">Of the decision contested, while it stands.</param>
public sealed record AppealPageView(Frame Frame, AppealView Appeal, StatementOfReasons? Reasons)
{
    /// <summary>The comment with its evidence, when the appeal is about one.</summary>
    public Entry? Entry { get; init; }

    public Sanction? Sanction { get; init; }

    /// <summary>Why the last answer was not taken.</summary>
    public string? Problem { get; init; }

    public string Typed { get; init; } = "";

    public int MaxLength { get; init; }
}

/// <summary>Gathers the page of one appeal of the current site.</summary>
internal sealed class AppealPages(ComityDb db, CurrentSite site, AppealReader appeals, EntryReader entries, AppealTools tools)
{
    public async Task<AppealPageView?> ReadAsync(long id, Frames frames, CancellationToken cancel)
    {
        if (await appeals.FindAsync(id, cancel) is not { } view)
            return null;
        var comment = view.Appeal.CommentId is { } commentId
            ? await db.Comments.AsNoTracking().SingleAsync(c => c.Id == commentId && c.SiteId == site.Id, cancel)
            : null;
        var sanction = view.Appeal.SanctionId is { } sanctionId ? await db.Sanctions.AsNoTracking().SingleAsync(s => s.Id == sanctionId, cancel) : null;
        var restriction = comment is not null ? await Restrictions.OfAsync(db, comment, cancel) : await Restrictions.OfAsync(db, sanction!, cancel);
        return new AppealPageView(
            await frames.ReadAsync(cancel, $"/console/appeals/{id}"), view,
            restriction?.Key == view.Appeal.Decision ? await tools.Reasons.OfAsync(db, restriction, cancel) : null)
        {
            Entry = comment is null ? null : (await entries.ReadAsync([comment], cancel))[0],
            Sanction = sanction,
            MaxLength = tools.Options.MaxLength,
        };
    }
}

/// <summary><c>/console/appeals/{id}</c> and the two answers.</summary>
internal static class ShowAppeal
{
    internal sealed record Form(string? Words);

    public static async Task<IResult> Handle(long id, AppealPages pages, Frames frames, CancellationToken cancel) =>
        await pages.ReadAsync(id, frames, cancel) is { } view ? Page.Show<AppealPage>(view) : TypedResults.NotFound();

    public static Task<IResult> Uphold(long id, [FromForm] Form form, [AsParameters] Services services, CancellationToken cancel) =>
        AnswerAsync(new Answer(id, true, form.Words), services, cancel);

    public static Task<IResult> Reject(long id, [FromForm] Form form, [AsParameters] Services services, CancellationToken cancel) =>
        AnswerAsync(new Answer(id, false, form.Words), services, cancel);

    private static async Task<IResult> AnswerAsync(Answer answer, Services services, CancellationToken cancel)
    {
        var outcome = await services.Appeals.RunAsync(answer, cancel);
        if (outcome.Action is { } action)
            return TypedResults.Redirect(Frames.Back("/console/appeals", action.Id));
        var view = await services.Pages.ReadAsync(answer.AppealId, services.Frames, cancel);
        return view is null ? TypedResults.NotFound() : Page.Show<AppealPage>(view with { Problem = outcome.Says, Typed = answer.Words ?? "" }, ConsoleAnswers.StatusOf(outcome));
    }

    internal sealed record Services(AnswerAppeal Appeals, AppealPages Pages, Frames Frames);
}
