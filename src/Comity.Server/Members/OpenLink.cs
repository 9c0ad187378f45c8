using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Storage;
using Comity.Storage.Members;

namespace Comity.Server.Members;

/// <summary>
/// <c>/sign-in/{secret}</c>: the page that a link in a mail leads to. Only its button uses the link up, because
/// programs that look for harm in mails open every link they see.
/// </summary>
public sealed class OpenLink(SignInLinks links, Visitors visitors, MemberNames names, Sessions sessions, OpenLink.Tools tools)
{
    public sealed record View(string Secret, string Name, bool AsksForName, Guest? Guest, string? Problem)
    {
        /// <summary>Comments of guests, from other browsers, who gave the address that the link went to.</summary>
        public int OfAddress { get; init; }
    }

    public sealed record Guest(string Name, int Comments);

    public sealed record Tools(Writer Writer, ComityDb Db, GuestTakeover Takeover);

    internal static Task<IResult> Show(string secret, OpenLink open, CancellationToken cancel) => open.PageAsync(secret, cancel);

    internal static Task<IResult> Use(string secret, IFormCollection form, OpenLink open, CancellationToken cancel) => open.UseAsync(secret, form, cancel);

    private async Task<IResult> PageAsync(string secret, CancellationToken cancel) =>
        await links.FindAsync(secret, cancel) is { } opening
            ? Page.Show<LinkPage>(await ViewAsync(secret, opening, opening.Member.DisplayName, null, cancel))
            : Spent();

    private async Task<IResult> UseAsync(string secret, IFormCollection form, CancellationToken cancel)
    {
        if (await links.FindAsync(secret, cancel) is not { } found)
            return Spent();
        var name = found.AsksForName ? MemberNames.Clean(form["Name"]) : found.Member.DisplayName;
        if (found.AsksForName && await names.ProblemAsync(name, isStaff: false, cancel) is { } problem)
            return Page.Show<LinkPage>(await ViewAsync(secret, found, name, problem, cancel), StatusCodes.Status422UnprocessableEntity);
        var (guest, _) = await visitors.GuestAsync(cancel);
        var used = await tools.Writer.RunAsync(async (db, c) =>
        {
            if (await links.UseAsync(db, secret, c) is not { } opening)
                return null;
            opening.Member.DisplayName = name;
            opening.Member.EmailConfirmed = true;
            if (guest is not null)
                await TakeOverAsync(db, guest, opening.Member, form["TakeAlong"] == "true", c);
            if (form["TakeAddress"] == "true" && opening.Proof == Proof.Email)
                await tools.Takeover.TakeByAddressAsync(db, opening.Member, c);
            return opening;
        }, cancel);
        if (used is null)
            return Spent();
        if (guest is not null)
            visitors.ForgetGuest();
        await sessions.OpenAsync(used.Member, used.Proof);
        return TypedResults.LocalRedirect(used.ReturnPath);
    }

    private async Task TakeOverAsync(ComityDb db, Member guest, Member member, bool comments, CancellationToken cancel)
    {
        await tools.Takeover.MoveSanctionsAsync(db, guest, member, cancel);
        if (comments)
            await tools.Takeover.MoveCommentsAsync(db, guest, member, cancel);
    }

    private async Task<View> ViewAsync(string secret, SignInLinks.Opening opening, string name, string? problem, CancellationToken cancel)
    {
        var (guest, comments) = await visitors.GuestAsync(cancel);
        return new View(secret, name, opening.AsksForName, comments > 0 ? new Guest(guest!.DisplayName, comments) : null, problem)
        {
            OfAddress = opening.Proof == Proof.Email ? await tools.Takeover.CountAsync(tools.Db, opening.Member, guest, cancel) : 0,
        };
    }

    private static IResult Spent() => Page.Show<LinkSpentPage>(new object(), StatusCodes.Status410Gone);
}
