using Comity.Server.Hosting;
using Comity.Server.Pages.Members;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary><c>/staff/security</c>: where staff set up password, one-time codes and passkeys.</summary>
public sealed class StaffSecurity(Visitors visitors, SecondFactor secondFactor, MemberChanges changes, Sessions sessions, SecurityTools tools)
{
    /// <param name="NewKey">For the authenticator app; null once one is set up or while there is no password.</param>
    /// <param name="Sealed">The key again, so that the form cannot bring another.</param>
    public sealed record View(Member Member, IReadOnlyList<PasskeyView> Passkeys, string? NewKey, string? Sealed, string? QrCode)
    {
        public string Return { get; init; } = "/console";

        public string? Problem { get; init; }

        public bool HasPassword => Member.PasswordHash is not null;

        public bool IsSetUp => Member.TwoFactorEnabled || Passkeys.Count > 0;
    }

    public sealed record Codes(IReadOnlyList<string> List, string Return);

    internal static Task<IResult> Show([FromQuery(Name = "return")] string? returnPath, StaffSecurity security, CancellationToken cancel) =>
        security.ForStaffAsync(returnPath, visitor => security.PageAsync(visitor, LocalPath.Or(returnPath, "/console"), null, cancel), cancel);

    internal static Task<IResult> SetPassword(IFormCollection form, StaffSecurity security, CancellationToken cancel) =>
        security.ForStaffAsync(form["Return"], visitor => security.SetPasswordAsync(visitor, form, cancel), cancel);

    internal static Task<IResult> SetTotp(IFormCollection form, StaffSecurity security, CancellationToken cancel) =>
        security.ForStaffAsync(form["Return"], visitor => security.SetTotpAsync(visitor, form, cancel), cancel);

    internal static Task<IResult> DropTotp(IFormCollection form, StaffSecurity security, CancellationToken cancel) =>
        security.ForStaffAsync(form["Return"], visitor => security.DropTotpAsync(visitor, form["Return"], cancel), cancel);

    internal static Task<IResult> DropPasskey(IFormCollection form, StaffSecurity security, CancellationToken cancel) =>
        security.ForStaffAsync(form["Return"], visitor => security.DropPasskeyAsync(visitor, form, cancel), cancel);

    /// <summary>
    /// Whether the visitor may change how they sign in. Who has a second factor must have used it: else a thief of
    /// the mailbox could set up their own.
    /// </summary>
    internal async Task<bool> MayAsync(Visitor visitor, CancellationToken cancel) => visitor.Proof switch
    {
        Proof.SecondFactor or Proof.OperatorLink => true,
        Proof.Email or Proof.Password => !await secondFactor.IsSetUpAsync(visitor.Member!, cancel),
        _ => false,
    };

    /// <summary>
    /// Whether the visitor may set up passkeys. Whoever works for any site needs what the desk needs, since a passkey opens it; a reader
    /// has to be signed in here, not in a page of another site or by a program's token.
    /// </summary>
    internal async Task<bool> MayHavePasskeysAsync(Visitor visitor, CancellationToken cancel) => visitor.Member is { IsGuest: false } member
        && (await tools.Db.SiteStaff.AnyAsync(s => s.MemberId == member.Id, cancel)
            ? visitor.IsStaff && await MayAsync(visitor, cancel)
            : IsSignedInHere(visitor));

    /// <summary>By a session of this installation's own pages, not by a token of a program or of another site's page.</summary>
    internal static bool IsSignedInHere(Visitor visitor) => visitor.Proof is Proof.Email or Proof.OpenId or Proof.SecondFactor or Proof.OperatorLink;

    private async Task<IResult> ForStaffAsync(string? returnPath, Func<Visitor, Task<IResult>> act, CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        if (visitor.Member is not null && !visitor.IsGuest && !visitor.IsStaff)
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (!visitor.IsStaff || !await MayAsync(visitor, cancel))
            return TypedResults.LocalRedirect("/staff/sign-in?return=" + Uri.EscapeDataString(LocalPath.Or(returnPath, "/staff/security")));
        return await act(visitor);
    }

    private async Task<IResult> PageAsync(Visitor visitor, string returnPath, (string Problem, string? Key)? failure, CancellationToken cancel)
    {
        var member = visitor.Member!;
        var passkeys = await Passkeys.ListAsync(tools.Db, member.Id, cancel);
        var key = member is { PasswordHash: not null, TwoFactorEnabled: false } ? failure?.Key ?? Totp.NewKey() : null;
        var view = new View(member, passkeys, key, key is null ? null : Sealer(member).Protect(key), key is null ? null : tools.QrCode(member, key))
        {
            Return = returnPath,
            Problem = failure?.Problem,
        };
        return Page.Show<StaffSecurityPage>(view, failure is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> SetPasswordAsync(Visitor visitor, IFormCollection form, CancellationToken cancel)
    {
        var returnPath = LocalPath.Or(form["Return"], "/console");
        var password = form["Password"].ToString();
        if (password != form["Again"])
            return await PageAsync(visitor, returnPath, ("The two passwords differ.", null), cancel);
        var (problem, member) = await changes.RunAsync<(string?, Member)>(visitor.Id!.Value, async change =>
        {
            foreach (var validator in change.Users.PasswordValidators)
            {
                if (await validator.ValidateAsync(change.Users, change.Member, password) is { Succeeded: false } result)
                    return (string.Join(' ', result.Errors.Select(e => e.Description)), change.Member);
            }

            change.Member.PasswordHash = change.Users.PasswordHasher.HashPassword(change.Member, password);
            await change.EndSessionsAsync();
            return (null, change.Member);
        }, cancel);
        if (problem is not null)
            return await PageAsync(visitor, returnPath, (problem, null), cancel);
        await sessions.OpenAsync(member, visitor.Proof);
        return Back(returnPath);
    }

    private async Task<IResult> SetTotpAsync(Visitor visitor, IFormCollection form, CancellationToken cancel)
    {
        var returnPath = LocalPath.Or(form["Return"], "/console");
        if (visitor.Member!.PasswordHash is null || Unseal(visitor.Member, form["Key"]) is not { } key)
            return Back(returnPath);
        var (member, codes) = await changes.RunAsync<(Member, IReadOnlyList<string>?)>(visitor.Id!.Value, async change =>
        {
            if (!await PasswordSignIn.TakesCodeAsync(change, key, form["Code"].ToString(), tools.Time.GetUtcNow()))
                return (change.Member, null);
            await change.Store.SetAuthenticatorKeyAsync(change.Member, key, CancellationToken.None);
            change.Member.TwoFactorEnabled = true;
            await change.EndSessionsAsync();
            return (change.Member, [.. await change.Users.GenerateNewTwoFactorRecoveryCodesAsync(change.Member, SecurityTools.RecoveryCodes) ?? []]);
        }, cancel);
        if (codes is null)
            return await PageAsync(visitor, returnPath, ("The code is wrong. Check the clock of your phone.", key), cancel);
        await sessions.OpenAsync(member, Proof.SecondFactor);
        return Page.Show<RecoveryCodesPage>(new Codes(codes, returnPath));
    }

    private async Task<IResult> DropTotpAsync(Visitor visitor, string? returnPath, CancellationToken cancel)
    {
        var member = await changes.RunAsync(visitor.Id!.Value, async change =>
        {
            await change.Users.RemoveAuthenticationTokenAsync(change.Member, "[AspNetUserStore]", "AuthenticatorKey");
            await change.Users.RemoveAuthenticationTokenAsync(change.Member, "[AspNetUserStore]", "RecoveryCodes");
            change.Member.TwoFactorEnabled = false;
            await change.EndSessionsAsync();
            return change.Member;
        }, cancel);
        await sessions.OpenAsync(member, visitor.Proof);
        return Back(LocalPath.Or(returnPath, "/console"));
    }

    private async Task<IResult> DropPasskeyAsync(Visitor visitor, IFormCollection form, CancellationToken cancel)
    {
        if (Passkeys.IdOf(form["Id"]) is { } id)
        {
            var member = await changes.RunAsync(visitor.Id!.Value, async change =>
            {
                await change.Users.RemovePasskeyAsync(change.Member, id);
                await change.EndSessionsAsync();
                return change.Member;
            }, cancel);
            await sessions.OpenAsync(member, visitor.Proof);
        }

        return Back(LocalPath.Or(form["Return"], "/console"));
    }

    private static IResult Back(string returnPath) => TypedResults.LocalRedirect("/staff/security?return=" + Uri.EscapeDataString(returnPath));

    private IDataProtector Sealer(Member member) => tools.Protection.CreateProtector("Comity.Totp", member.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private string? Unseal(Member member, string? key)
    {
        try
        {
            return key is null ? null : Sealer(member).Unprotect(key);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // Forged, or sealed for somebody else: the page begins anew with another key.
        }
    }
}
