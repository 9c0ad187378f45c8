using System.Globalization;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;

namespace Comity.Server.Members;

/// <summary>Adds a passkey to a member and opens sessions with one.</summary>
internal sealed class PasskeySession(SignInManager<Member> signIn, MemberChanges changes, Sessions sessions)
{
    private const int LongestCredential = 20_000;

    /// <param name="credential">What the browser's <c>navigator.credentials.create</c> gave, as JSON.</param>
    /// <returns>False when it does not answer the challenge.</returns>
    public async Task<bool> AddAsync(Member member, string? credential, string name, CancellationToken cancel)
    {
        var result = await UnderwayAsync(credential, signIn.PerformPasskeyAttestationAsync);
        if (result is not { Succeeded: true } || result.UserEntity.Id != member.Id.ToString(CultureInfo.InvariantCulture))
            return false;
        result.Passkey.Name = name.Length == 0 ? "Passkey" : name;
        return await StoreAsync(member.Id, result.Passkey, isNew: true, cancel);
    }

    /// <param name="credential">What <c>navigator.credentials.get</c> gave, as JSON.</param>
    /// <returns>False when it does not answer the challenge, or the passkey is nobody's.</returns>
    public async Task<bool> OpenAsync(string? credential, CancellationToken cancel)
    {
        var result = await UnderwayAsync(credential, signIn.PerformPasskeyAssertionAsync);
        return result is { Succeeded: true } && result.User.ErasedAt is null
            && await StoreAsync(result.User.Id, result.Passkey, isNew: false, cancel);
    }

    /// <summary>Null when no challenge was given out to this browser.</summary>
    private static async Task<T?> UnderwayAsync<T>(string? credential, Func<string, Task<T>> perform)
        where T : class
    {
        if (credential is not { Length: > 0 and <= LongestCredential })
            return null;
        try
        {
            return await perform(credential);
        }
        catch (InvalidOperationException)
        {
            return null; // The framework's way to say that no challenge waits.
        }
    }

    private async Task<bool> StoreAsync(long memberId, UserPasskeyInfo passkey, bool isNew, CancellationToken cancel)
    {
        var member = await changes.RunAsync(memberId, async change =>
        {
            if (!(await change.Users.AddOrUpdatePasskeyAsync(change.Member, passkey)).Succeeded)
                return null;
            if (isNew)
                await change.EndSessionsAsync();
            return change.Member;
        }, cancel);
        if (member is null)
            return false;
        await sessions.OpenAsync(member, Proof.SecondFactor);
        return true;
    }
}
