using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;

namespace Comity.Server.Members;

/// <summary><c>/account/delete</c>: says what goes and what stays, then does it.</summary>
public sealed class DeleteAccount(Visitors visitors, SecondFactor secondFactor, Erasure erasure, Sessions sessions, CurrentSite site)
{
    /// <param name="Name">The member's.</param>
    /// <param name="Problem">Why it was not done, one sentence.</param>
    public sealed record View(string Name, string? Problem);

    internal static async Task<IResult> Show(DeleteAccount deleting, CancellationToken cancel) =>
        await deleting.ForMemberAsync(visitor => Task.FromResult<IResult>(Page.Show<DeleteAccountPage>(new View(visitor.Member!.DisplayName, null))), cancel);

    internal static async Task<IResult> Handle(IFormCollection form, DeleteAccount deleting, CancellationToken cancel) =>
        await deleting.ForMemberAsync(visitor => deleting.EraseAsync(visitor, form["Texts"] == "remove", cancel), cancel);

    private async Task<IResult> ForMemberAsync(Func<Visitor, Task<IResult>> act, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor.Member is null)
            return TypedResults.LocalRedirect("/sign-in?return=/account");
        return await secondFactor.MayEraseThemselvesAsync(visitor, cancel) ? await act(visitor) : TypedResults.LocalRedirect("/staff/sign-in?return=/account/delete");
    }

    private async Task<IResult> EraseAsync(Visitor visitor, bool texts, CancellationToken cancel)
    {
        var member = visitor.Member!;
        if (await erasure.EraseAsync(member.Id, site.Id, texts, cancel) is { } problem)
            return Page.Show<DeleteAccountPage>(new View(member.DisplayName, problem), StatusCodes.Status409Conflict);
        if (member.IsGuest)
            visitors.ForgetGuest();
        else
            await sessions.CloseAsync();
        return TypedResults.LocalRedirect("/");
    }
}
