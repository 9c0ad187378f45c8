using System.Security.Cryptography;
using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Pages.Appeals;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>Takes an author's appeal of the decision that binds now: once for each decision, within the time for it.</summary>
internal sealed class FileAppeal(Writer writer, LedgerWriter ledger, AppealTools tools)
{
    /// <param name="Decision">The decision that the author saw; null appeals whatever binds.</param>
    internal sealed record Form(string? Text, string? Decision);

    public static async Task<IResult> FromForm(string token, [FromForm] Form form, StatusReader status, FileAppeal file, CancellationToken cancel)
    {
        if (await status.ByTokenAsync(token, cancel) is not { } view)
            return TypedResults.NotFound();
        if (await file.RunAsync(view, form, cancel) is { } problem)
            return Page.Show<StatusPage>((await status.ByTokenAsync(token, cancel))! with { Problem = problem.Says, Typed = CommentShape.FromForm(form.Text) }, problem.Status);
        return TypedResults.Redirect(view.Path);
    }

    public static async Task<IResult> FromApi(string token, JsonBody<Form> body, StatusReader status, FileAppeal file, CancellationToken cancel) =>
        await FromApiAsync(await status.ByTokenAsync(token, cancel), body, (status, file), cancel);

    public static async Task<IResult> FromApiOfComment(long id, JsonBody<Form> body, StatusReader status, FileAppeal file, CancellationToken cancel) =>
        await FromApiAsync(await status.OwnCommentAsync(id, cancel), body, (status, file), cancel);

    public static async Task<IResult> FromApiOfSanction(long id, JsonBody<Form> body, StatusReader status, FileAppeal file, CancellationToken cancel) =>
        await FromApiAsync(await status.OwnSanctionAsync(id, cancel), body, (status, file), cancel);

    private static async Task<IResult> FromApiAsync(StatusView? view, JsonBody<Form> body, (StatusReader Status, FileAppeal File) services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (view is null)
            return ApiResults.NotFound();
        return await services.File.RunAsync(view, body.Value!, cancel) is { } problem
            ? ApiResults.Of(problem)
            : TypedResults.Created((string?)null, StatusJson.Of((await services.Status.ByTokenAsync(view.Path[(view.Path.LastIndexOf('/') + 1)..], cancel))!));
    }

    private async Task<Problem?> RunAsync(StatusView view, Form form, CancellationToken cancel)
    {
        var text = CommentShape.FromForm(form.Text).Trim();
        if (text.Length == 0)
            return Problem.Shape(Say.WriteWhyWrong);
        if (CommentShape.ProblemOfBody(text, int.MaxValue) is { } shape)
            return Problem.Shape(shape);
        if (text.Length > tools.Options.MaxLength)
            return Problem.Shape(Say.AppealTooLong(tools.Options.MaxLength, text.Length));
        return await writer.RunAsync((db, c) => WriteAsync(db, view, (text, form.Decision), c), cancel);
    }

    private async Task<Problem?> WriteAsync(ComityDb db, StatusView view, (string Text, string? Decision) sent, CancellationToken cancel)
    {
        var restriction = view.Comment is { } seen
            ? await Restrictions.OfAsync(db, await db.Comments.SingleAsync(c => c.Id == seen.Id, cancel), cancel)
            : await db.Sanctions.SingleOrDefaultAsync(s => s.Id == view.Sanction!.Id && s.LiftedAt == null, cancel) is { } sanction
                ? await Restrictions.OfAsync(db, sanction, cancel)
                : null;
        if (restriction is null || sent.Decision is not null && sent.Decision != restriction.Key)
            return Problem.Conflict(Say.DecisionChanged);
        if (tools.WhyNot(restriction, await db.Appeals.Where(a => a.Decision == restriction.Key).ToListAsync(cancel)) is { } why)
            return Problem.Conflict(why);
        var appeal = new Appeal
        {
            SiteId = restriction.SiteId,
            Decision = restriction.Key,
            AuthorId = restriction.AuthorId,
            CommentId = restriction.Comment?.Id,
            SanctionId = restriction.Sanction?.Id,
            ActionId = restriction.Action?.Id,
            DeciderId = restriction.DeciderId,
            Clause = restriction.Clause,
            Check = restriction.Check,
            Text = sent.Text,
            TextSalt = RandomNumberGenerator.GetBytes(16),
            FiledAt = tools.Now,
        };
        db.Appeals.Add(appeal);
        await ledger.AppendAsync(db, appeal.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.AppealFile,
            At = appeal.FiledAt,
            Actor = "member:" + appeal.AuthorId,
            Subject = AppealEntry.SubjectOf(appeal),
            Clause = appeal.Clause,
            Note = LedgerEvent.Salted(appeal.TextSalt, appeal.Text),
        }, cancel);
        return null;
    }
}

/// <summary>How appeals are named in the ledger.</summary>
internal static class AppealEntry
{
    public static string SubjectOf(Appeal appeal) => appeal.CommentId is { } comment ? $"comment:{comment}" : $"member:{appeal.AuthorId}";
}
