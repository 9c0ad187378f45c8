using System.Text;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Appeals;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>An author's private page: by the secret in the link, or as the author known by session or cookie.</summary>
internal static class ShowStatus
{
    public static async Task<IResult> Handle(string token, StatusReader status, CancellationToken cancel) => Show(await status.ByTokenAsync(token, cancel));

    public static async Task<IResult> OfComment(long id, StatusReader status, CancellationToken cancel) => Show(await status.OwnCommentAsync(id, cancel));

    public static async Task<IResult> OfSanction(long id, StatusReader status, CancellationToken cancel) => Show(await status.OwnSanctionAsync(id, cancel));

    public static async Task<IResult> Json(string token, StatusReader status, CancellationToken cancel) => ShowJson(await status.ByTokenAsync(token, cancel));

    public static async Task<IResult> JsonOfComment(long id, StatusReader status, CancellationToken cancel) => ShowJson(await status.OwnCommentAsync(id, cancel));

    public static async Task<IResult> JsonOfSanction(long id, StatusReader status, CancellationToken cancel) => ShowJson(await status.OwnSanctionAsync(id, cancel));

    /// <summary>The statement of reasons to keep, as text or JSON.</summary>
    public static async Task<IResult> Statement(string token, string format, StatusReader status, HttpContext context, CancellationToken cancel) =>
        Download(format, (await status.ByTokenAsync(token, cancel))?.Reasons, context);

    internal static IResult Download(string format, StatementOfReasons? reasons, HttpContext context)
    {
        if (reasons is null || format is not ("json" or "txt"))
            return TypedResults.NotFound();
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"statement-of-reasons.{format}\"";
        return format == "json" ? TypedResults.Json(reasons, StatusJson.Form) : TypedResults.Text(ReasonsText.Of(reasons), "text/plain", Encoding.UTF8);
    }

    /// <summary>Withdraws the comment; who has the link could do so on its page as well.</summary>
    public static async Task<IResult> Withdraw(string token, IFormCollection form, [AsParameters] WithdrawServices services, CancellationToken cancel)
    {
        _ = form; // Being there, it has the form's token checked.
        if (await services.Status.ByTokenAsync(token, cancel) is not { Comment: not null } view)
            return TypedResults.NotFound();
        return await services.RunAsync(view, cancel) is { } problem
            ? Page.Show<StatusPage>(view with { Problem = problem.Says }, problem.Status)
            : TypedResults.Redirect(view.Path);
    }

    public static async Task<IResult> WithdrawByApi(string token, [AsParameters] WithdrawServices services, CancellationToken cancel)
    {
        if (await services.Status.ByTokenAsync(token, cancel) is not { Comment: not null } view)
            return Discussion.Api.ApiResults.NotFound();
        return await services.RunAsync(view, cancel) is { } problem ? Discussion.Api.ApiResults.Of(problem) : TypedResults.NoContent();
    }

    private static IResult Show(StatusView? view) => view is null ? TypedResults.NotFound() : Page.Show<StatusPage>(view);

    private static IResult ShowJson(StatusView? view) => view is null ? Discussion.Api.ApiResults.NotFound() : TypedResults.Ok(StatusJson.Of(view));

    internal sealed record WithdrawServices(StatusReader Status, Withdrawing Withdrawing, ComityDb Db)
    {
        public async Task<Problem?> RunAsync(StatusView view, CancellationToken cancel)
        {
            var author = await Db.Members.AsNoTracking().SingleAsync(m => m.Id == view.Comment!.AuthorId, cancel);
            return await Withdrawing.WithdrawAsync(view.Comment!.Id, new Visitor(author, null), cancel);
        }
    }
}
