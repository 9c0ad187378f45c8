using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Comity.Server.Members;

/// <summary>Members whom somebody else vouches for: the site's own server, or an OpenID provider.</summary>
internal sealed class ExternalMembers(CurrentSite site, IOptions<MembersOptions> options, TimeProvider time)
{
    /// <summary>Stands at the login of a member who had an account before; it keeps its own name and address.</summary>
    private const string Joined = "joined";

    /// <summary>The member whom the person is, made at the first time, within a change of <see cref="Writer"/>.</summary>
    public async Task<Member> FindOrMakeAsync(ComityDb db, ExternalPerson person, CancellationToken cancel)
    {
        var key = Visitors.HashOf($"{person.Issuer}\n{person.Subject}");
        var logins = db.Set<IdentityUserLogin<long>>();
        var login = await logins.SingleOrDefaultAsync(l => l.LoginProvider == person.Provider && l.ProviderKey == key, cancel);
        if (login is null)
        {
            var own = person.Address is { } email ? await OwnAsync(db, email, cancel) : null;
            var made = own ?? New(person);
            if (own is null)
                db.Members.Add(made);
            await db.SaveChangesAsync(cancel);
            login = new IdentityUserLogin<long> { LoginProvider = person.Provider, ProviderKey = key, UserId = made.Id, ProviderDisplayName = own is null ? null : Joined };
            logins.Add(login);
        }

        var member = await db.Members.SingleAsync(m => m.Id == login.UserId, cancel);
        if (login.ProviderDisplayName != Joined)
            Update(member, person);
        return member;
    }

    /// <summary>
    /// Somebody who has shown before that the address is theirs. Never staff: whoever can sign for readers must not become an editor.
    /// </summary>
    private async Task<Member?> OwnAsync(ComityDb db, string email, CancellationToken cancel) =>
        options.Value.OneAccount
        && await SignInRequests.FindAsync(db, EmailAddress.NormalForm(email), null, cancel) is { EmailConfirmed: true } member
        && !await db.SiteStaff.AnyAsync(s => s.MemberId == member.Id, cancel)
            ? member
            : null;

    private Member New(ExternalPerson person)
    {
        var member = NewMembers.Make(person.Address, person.Name, time.GetUtcNow());
        member.SiteId = options.Value.OneAccount ? null : site.Id;
        return member;
    }

    private static void Update(Member member, ExternalPerson person)
    {
        if (person.UpdatesName)
            member.DisplayName = person.Name;
        if (person.Address is not { } address)
            return;
        member.Email = address;
        member.NormalizedEmail = address.ToUpperInvariant();
        member.EmailNormalForm = EmailAddress.NormalForm(address);
        member.EmailConfirmed = true;
    }
}

/// <param name="Provider">Who vouches, in the program's words.</param>
/// <param name="Issuer">Who vouches, in their own.</param>
/// <param name="Subject">The person, as they know them.</param>
internal sealed record ExternalPerson(string Provider, string Issuer, string Subject)
{
    /// <summary>Clean, and one that may be taken.</summary>
    public required string Name { get; init; }

    /// <summary>The name that they say counts each time; otherwise only the first time.</summary>
    public bool UpdatesName { get; init; } = true;

    public string? Email { get; init; }

    /// <summary>They have made sure that the address is the person's.</summary>
    public bool IsEmailVerified { get; init; }

    /// <summary>Null when nobody has made sure: its owner, signing in by mail, would come into an account that somebody else has begun.</summary>
    internal string? Address => IsEmailVerified ? Email : null;
}
