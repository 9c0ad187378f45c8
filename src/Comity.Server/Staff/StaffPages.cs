using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Comity.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Staff;

/// <summary><c>/console/staff</c>: the site's people, for administrators.</summary>
public sealed class StaffPages(StaffBook book, Appointing appointing, ComityDb db)
{
    public sealed record View(IReadOnlyList<StaffMember> People, bool ByMail)
    {
        /// <summary>Of the order that led here.</summary>
        public StaffOutcome? Outcome { get; init; }

        /// <summary>What was written in a form that was not taken.</summary>
        public InviteForm Form { get; init; } = new(null, null, null);
    }

    public sealed record InviteForm(string? Email, string? Name, string? Role);

    internal sealed record RoleForm(string? Role);

    internal static Task<IResult> Show(StaffPages pages, CancellationToken cancel) => pages.PageAsync(null, null, cancel);

    internal static async Task<IResult> Invite([FromForm] InviteForm form, StaffPages pages, CancellationToken cancel)
    {
        var outcome = await pages.Book.InviteAsync(form.Email, form.Name, Roles.Read(form.Role), cancel);
        return await pages.AfterAsync(outcome, outcome.Problem is null ? null : form, cancel);
    }

    internal static async Task<IResult> SetRole(long id, [FromForm] RoleForm form, StaffPages pages, CancellationToken cancel) =>
        await pages.AfterAsync(await pages.Book.SetRoleAsync(id, Roles.Read(form.Role), cancel), null, cancel);

    /// <param name="form">Read for its form token alone, as in the next ones.</param>
    internal static async Task<IResult> InviteAgain(long id, IFormCollection form, StaffPages pages, CancellationToken cancel)
    {
        _ = form;
        return await pages.AfterAsync(await pages.Book.InviteAgainAsync(id, cancel), null, cancel);
    }

    internal static async Task<IResult> SignOut(long id, IFormCollection form, StaffPages pages, CancellationToken cancel)
    {
        _ = form;
        return await pages.AfterAsync(await pages.Book.SignOutAsync(id, cancel), null, cancel);
    }

    internal static async Task<IResult> Dismiss(long id, IFormCollection form, StaffPages pages, CancellationToken cancel)
    {
        _ = form;
        return await pages.AfterAsync(await pages.Book.DismissAsync(id, cancel), null, cancel);
    }

    private StaffBook Book => book;

    private async Task<IResult> AfterAsync(StaffOutcome outcome, InviteForm? form, CancellationToken cancel) =>
        outcome.IsMissing ? TypedResults.NotFound()
        // A link is shown only now, so the answer is the page itself.
        : outcome is { Problem: null, Link: null } ? TypedResults.LocalRedirect("/console/staff")
        : await PageAsync(outcome, form, cancel);

    private async Task<IResult> PageAsync(StaffOutcome? outcome, InviteForm? form, CancellationToken cancel) =>
        Page.Show<StaffPage>(
            new View(await book.ReadAsync(db, cancel), appointing.ByMail) { Outcome = outcome, Form = form ?? new InviteForm(null, null, null) },
            outcome?.Problem is null ? StatusCodes.Status200OK : outcome.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
}
