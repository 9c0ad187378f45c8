using Comity.Server.Hosting;
using Comity.Server.Moderation;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>The statement of reasons that an author has, for staff: as a page, JSON or text.</summary>
public static class ShowStatement
{
    /// <param name="Title">What it is about.</param>
    /// <param name="Back">Path of the comment's or member's page.</param>
    /// <param name="Path">Of this page.</param>
    public sealed record View(string Title, string Back, string Path, StatementOfReasons Reasons);

    internal static async Task<IResult> OfComment(long id, string? format, StatementReader statements, HttpContext context, CancellationToken cancel) =>
        Show(await statements.OfCommentAsync(id, cancel), format, context);

    internal static async Task<IResult> OfSanction(long id, string? format, StatementReader statements, HttpContext context, CancellationToken cancel) =>
        Show(await statements.OfSanctionAsync(id, cancel), format, context);

    internal static async Task<IResult> JsonOfComment(long id, string? format, StatementReader statements, HttpContext context, CancellationToken cancel) =>
        ForProgram(await statements.OfCommentAsync(id, cancel), format, context);

    internal static async Task<IResult> JsonOfSanction(long id, string? format, StatementReader statements, HttpContext context, CancellationToken cancel) =>
        ForProgram(await statements.OfSanctionAsync(id, cancel), format, context);

    private static IResult Show(View? view, string? format, HttpContext context) =>
        view is null ? TypedResults.NotFound()
        : format is null ? Page.Show<StatementPage>(view)
        : ShowStatus.Download(format, view.Reasons, context);

    private static IResult ForProgram(View? view, string? format, HttpContext context) =>
        view is null ? Discussion.Api.ApiResults.NotFound()
        : format == "txt" ? ShowStatus.Download(format, view.Reasons, context)
        : TypedResults.Ok(view.Reasons);
}

/// <summary>Finds statements on the current site; null where nothing is restricted.</summary>
internal sealed class StatementReader(ComityDb db, CurrentSite site, Reasons reasons)
{
    public async Task<ShowStatement.View?> OfCommentAsync(long id, CancellationToken cancel) =>
        await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SiteId == site.Id, cancel) is { } comment
        && await Restrictions.OfAsync(db, comment, cancel) is { } restriction
            ? new ShowStatement.View(
                comment.Number is { } number ? $"comment #{number}" : "a refused comment", $"/console/comments/{id}", $"/console/comments/{id}/statement", ForStaff(await reasons.OfAsync(db, restriction, cancel)))
            : null;

    public async Task<ShowStatement.View?> OfSanctionAsync(long id, CancellationToken cancel) =>
        await db.Sanctions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is { } sanction
        && await Restrictions.OfAsync(db, sanction, cancel) is { } restriction && restriction.SiteId == site.Id
            ? new ShowStatement.View(
                $"a {SanctionWords.Name(sanction.Kind)}", $"/console/members/{sanction.MemberId}", $"/console/sanctions/{id}/statement", ForStaff(await reasons.OfAsync(db, restriction, cancel)))
            : null;

    /// <summary>Without the author's private links: who has one can appeal in the author's name.</summary>
    private static StatementOfReasons ForStaff(StatementOfReasons statement) =>
        statement with { Redress = [.. statement.Redress.Select(r => r with { Address = null })] };
}
