using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary><c>/account</c>: what a member can see and change of themselves. Guests see theirs too.</summary>
public sealed class Account(Visitors visitors, ApiTokens tokens, MemberNames names, MemberChanges changes, AccountTools tools)
{
    public sealed record View(Visitor Visitor, IReadOnlyList<Sanction> Sanctions, IReadOnlyList<ApiTokens.Shown> Tokens)
    {
        public Member Member => Visitor.Member!;

        public string? Problem { get; init; }

        public string? Name { get; init; }

        public ApiTokens.Made? NewToken { get; init; }

        public IReadOnlyList<SessionView> Sessions { get; init; } = [];

        /// <summary>Null: staff, who have a page of their own for them.</summary>
        public IReadOnlyList<PasskeyView>? Passkeys { get; init; }

        /// <summary>Comments that stand under the member's address and were written as a guest.</summary>
        public int GuestComments { get; init; }
    }

    internal static Task<IResult> Show(Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: true, async visitor => Page.Show<AccountPage>(await account.ViewAsync(visitor, cancel)), cancel);

    internal static Task<IResult> Rename(IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, visitor => account.RenameAsync(visitor, MemberNames.Clean(form["Name"]), cancel), cancel);

    internal static Task<IResult> TakeGuestComments(IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, async visitor =>
        {
            await account.Takeover.TakeAsync(visitor.Member!, cancel);
            return Back();
        }, cancel);

    internal static Task<IResult> MakeToken(IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, visitor => account.MakeTokenAsync(visitor, form, cancel), cancel);

    internal static Task<IResult> RevokeToken(long id, IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, async visitor =>
            await account.Tokens.RevokeAsync(visitor.Id!.Value, id, cancel) ? Back() : TypedResults.NotFound(), cancel);

    internal static Task<IResult> EndSession(long id, IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, async visitor =>
            await account.Sessions.EndAsync(visitor.Id!.Value, id, cancel) ? Back() : TypedResults.NotFound(), cancel);

    internal static Task<IResult> SignOutEverywhere(IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, visitor => account.SignOutEverywhereAsync(visitor, cancel), cancel);

    internal static Task<IResult> DropPasskey(IFormCollection form, Account account, CancellationToken cancel) =>
        account.ForMemberAsync(guestsToo: false, visitor => account.DropPasskeyAsync(visitor, Members.Passkeys.IdOf(form["Id"]), cancel), cancel);

    private ApiTokens Tokens => tokens;

    private Sessions Sessions => tools.Sessions;

    private GuestTakeover Takeover => tools.Staff.Takeover;

    private async Task<IResult> ForMemberAsync(bool guestsToo, Func<Visitor, Task<IResult>> act, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        return visitor.Member is null || (visitor.IsGuest && !guestsToo) ? TypedResults.LocalRedirect("/sign-in?return=/account") : await act(visitor);
    }

    private async Task<View> ViewAsync(Visitor visitor, CancellationToken cancel)
    {
        var now = tools.Time.GetUtcNow();
        var sanctions = await tools.Db.Sanctions.AsNoTracking()
            .Where(s => s.MemberId == visitor.Id && (s.SiteId == null || s.SiteId == tools.Site.Id) && s.LiftedAt == null)
            .OrderByDescending(s => s.StartsAt).ToListAsync(cancel);
        return new View(visitor, [.. sanctions.Where(s => s.IsInForce(now))], await tokens.OfAsync(visitor.Id!.Value, cancel))
        {
            Sessions = await tools.Sessions.OfAsync(tools.Db, visitor.Id.Value, cancel),
            Passkeys = visitor.IsGuest || await tools.Db.SiteStaff.AnyAsync(s => s.MemberId == visitor.Id, cancel) ? null : await Members.Passkeys.ListAsync(tools.Db, visitor.Id.Value, cancel),
            GuestComments = await tools.Staff.Takeover.CountAsync(visitor.Member!, cancel),
        };
    }

    private async Task<IResult> RenameAsync(Visitor visitor, string name, CancellationToken cancel)
    {
        var problem = await names.ProblemAsync(name, visitor.IsStaff, cancel)
            ?? TooSoon(visitor.Member!, tools.Options.Value.DaysBetweenNames);
        if (problem is not null)
            return Page.Show<AccountPage>((await ViewAsync(visitor, cancel)) with { Problem = problem, Name = name }, StatusCodes.Status422UnprocessableEntity);
        await changes.RunAsync(visitor.Id!.Value, change => Task.FromResult((change.Member.DisplayName, change.Member.RenamedAt) = (name, IsPuttingRight(change.Member) ? change.Member.RenamedAt : tools.Time.GetUtcNow())), cancel);
        return Back();
    }

    /// <summary>A person has one name for some time, so that others know with whom they talk.</summary>
    private string? TooSoon(Member member, int days)
    {
        return member.RenamedAt is { } at && !IsPuttingRight(member) && tools.Time.GetUtcNow() < at.AddDays(days)
            ? Say.NameChangesEvery(days, at.AddDays(days).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null;
    }

    private bool IsPuttingRight(Member member) => member.RenamedAt is { } at && tools.Time.GetUtcNow() <= at.AddHours(1);

    private async Task<IResult> MakeTokenAsync(Visitor visitor, IFormCollection form, CancellationToken cancel)
    {
        if (!await tools.SecondFactor.MayMakeTokensAsync(visitor, cancel))
            return TypedResults.LocalRedirect("/staff/sign-in?return=/account");
        var (made, problem) = await tokens.MakeAsync(visitor.Id!.Value, form["Name"], int.TryParse(form["Days"], CultureInfo.InvariantCulture, out var days) ? days : null, cancel);
        var view = (await ViewAsync(visitor, cancel)) with { NewToken = made, Problem = problem };
        return Page.Show<AccountPage>(view, made is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task<IResult> DropPasskeyAsync(Visitor visitor, byte[]? id, CancellationToken cancel)
    {
        if (id is null || !StaffSecurity.IsSignedInHere(visitor) || await tools.Db.SiteStaff.AnyAsync(s => s.MemberId == visitor.Id, cancel))
            return TypedResults.NotFound();
        var member = await changes.RunAsync(visitor.Id!.Value, async change =>
        {
            await change.Users.RemovePasskeyAsync(change.Member, id);
            await change.EndSessionsAsync();
            return change.Member;
        }, cancel);
        await Sessions.OpenAsync(member, visitor.Proof);
        return Back();
    }

    private async Task<IResult> SignOutEverywhereAsync(Visitor visitor, CancellationToken cancel)
    {
        await changes.RunAsync(visitor.Id!.Value, async change =>
        {
            await change.EndSessionsAsync();
            return true;
        }, cancel);
        await tools.Sessions.CloseAsync();
        return TypedResults.LocalRedirect("/");
    }

    private static IResult Back() => TypedResults.LocalRedirect("/account");
}

/// <summary>What the account page works with.</summary>
public sealed record AccountTools(ComityDb Db, CurrentSite Site, TimeProvider Time, IOptions<MembersOptions> Options, AccountTools.People Staff)
{
    public SecondFactor SecondFactor => Staff.SecondFactor;

    public Sessions Sessions => Staff.Sessions;

    public sealed record People(SecondFactor SecondFactor, Sessions Sessions, GuestTakeover Takeover);
}
