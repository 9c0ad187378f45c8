using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;

namespace Comity.Server.Members;

/// <summary><c>/account/delete</c>: says what goes and what stays, then does it.</summary>
internal static class DeleteAccount
{
    public static async Task<IResult> Show(Visitors visitors, CancellationToken cancel) =>
        (await visitors.CurrentAsync(cancel)).Member is { } member
            ? Page.Show<DeleteAccountPage>(member.DisplayName)
            : TypedResults.LocalRedirect("/sign-in?return=/account");

    public static async Task<IResult> Handle(IFormCollection form, Visitors visitors, Erasure erasure, Sessions sessions, CurrentSite site, CancellationToken cancel)
    {
        if ((await visitors.CurrentAsync(cancel)).Member is not { } member)
            return TypedResults.LocalRedirect("/sign-in?return=/account");
        await erasure.EraseAsync(member.Id, site.Id, texts: form["Texts"] == "remove", cancel);
        if (member.IsGuest)
            visitors.ForgetGuest();
        else
            await sessions.CloseAsync();
        return TypedResults.LocalRedirect("/");
    }
}
