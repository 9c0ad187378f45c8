using System.Globalization;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>Checks password and second factor together, so that a right password alone shows nothing. Failures lock the account for a while.</summary>
public sealed class PasswordSignIn(IDbContextFactory<ComityDb> factory, IPasswordHasher<Member> hasher, IOptions<MembersOptions> options, TimeProvider time, IServiceProvider services)
{
    internal const string Provider = "Comity";
    internal const string UsedStep = "totp-step";

    // Verified against for unknown addresses, so that the time of the answer does not tell whether an account exists.
    private static readonly Member s_nobody = new() { DisplayName = "" };
    private static string? s_nobodysHash;

    /// <returns>The member and how well they have shown it, or null.</returns>
    public async Task<(Member Member, Proof Proof)?> TryAsync(string email, string password, string code, CancellationToken cancel)
    {
        var member = await FindAsync(email, cancel);
        if (member?.PasswordHash is null)
        {
            s_nobodysHash ??= hasher.HashPassword(s_nobody, "nobody's password");
            hasher.VerifyHashedPassword(s_nobody, s_nobodysHash, password);
            return null;
        }

        var right = hasher.VerifyHashedPassword(member, member.PasswordHash, password) != PasswordVerificationResult.Failed;
        return await services.GetRequiredService<MemberChanges>().RunAsync<(Member, Proof)?>(member.Id, async change =>
        {
            var now = time.GetUtcNow();
            var person = change.Member;
            if (person.LockoutEnd > now)
                return null;
            if (right && (!person.TwoFactorEnabled || await TakesAsync(change, code, now)))
            {
                person.AccessFailedCount = 0;
                person.LockoutEnd = null;
                return (person, person.TwoFactorEnabled ? Proof.SecondFactor : Proof.Password);
            }

            if (++person.AccessFailedCount >= options.Value.FailuresBeforeLockout)
            {
                person.AccessFailedCount = 0;
                person.LockoutEnd = now.AddMinutes(options.Value.LockoutMinutes);
            }

            return null;
        }, cancel);
    }

    private static async Task<bool> TakesAsync(MemberChange change, string code, DateTimeOffset now)
    {
        if (await change.Users.GetAuthenticatorKeyAsync(change.Member) is { } key && await TakesCodeAsync(change, key, code, now))
            return true;
        return code.Trim().Length > 6 && (await change.Users.RedeemTwoFactorRecoveryCodeAsync(change.Member, code.Trim())).Succeeded;
    }

    /// <summary>Whether the code is right; it is used up then.</summary>
    internal static async Task<bool> TakesCodeAsync(MemberChange change, string key, string code, DateTimeOffset now)
    {
        var used = long.TryParse(await change.Users.GetAuthenticationTokenAsync(change.Member, Provider, UsedStep), CultureInfo.InvariantCulture, out var last) ? last : 0;
        if (Totp.Check(key, code, now, used) is not { } step)
            return false;
        await change.Users.SetAuthenticationTokenAsync(change.Member, Provider, UsedStep, step.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private async Task<Member?> FindAsync(string email, CancellationToken cancel)
    {
        if (EmailAddress.Read(email) is not { } address)
            return null;
        var normal = EmailAddress.NormalForm(address);
        await using var db = await factory.CreateDbContextAsync(cancel);
        // Staff may be readers of another site besides, by an account without a password.
        return await db.Members.Where(m => m.EmailNormalForm == normal && m.PasswordHash != null && !m.IsGuest && m.ErasedAt == null)
            .OrderByDescending(m => m.EmailConfirmed).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);
    }
}
