using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>Changes to a member by the framework's rules for people, within a change of <see cref="Writer"/>.</summary>
public sealed class MemberChanges(Writer writer, IServiceProvider services)
{
    /// <param name="memberId">An existing member.</param>
    /// <param name="change">What is to be done; all of it is kept, or nothing.</param>
    public Task<T> RunAsync<T>(long memberId, Func<MemberChange, Task<T>> change, CancellationToken cancel) => writer.RunAsync(async (db, c) =>
    {
        var store = new MemberStore(db);
        using var users = ActivatorUtilities.CreateInstance<UserManager<Member>>(services, (IUserStore<Member>)store);
        var member = await db.Members.SingleAsync(m => m.Id == memberId, c);
        return await change(new MemberChange(db, users, store, member));
    }, cancel);
}

/// <param name="Db">The context of the running change.</param>
/// <param name="Users">Works on the same context.</param>
/// <param name="Store">What stands under it.</param>
/// <param name="Member">Tracked.</param>
public sealed record MemberChange(ComityDb Db, UserManager<Member> Users, MemberStore Store, Member Member)
{
    /// <summary>Ends every session of the member. To be called when a way to sign in has changed.</summary>
    public Task EndSessionsAsync() => Sessions.EndAllAsync(Db, Member);
}

public sealed class MemberStore(ComityDb db) :
    UserOnlyStore<Member, ComityDb, long, IdentityUserClaim<long>, IdentityUserLogin<long>, IdentityUserToken<long>, IdentityUserPasskey<long>>(db);
