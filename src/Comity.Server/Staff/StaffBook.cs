using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Staff;

/// <summary>One person of the site's staff.</summary>
/// <param name="SeenAt">The last request of a session that is still open; null: there is none.</param>
public sealed record StaffMember(long Id, string Name, string? Email, StaffRole Role, DateTimeOffset Since, DateTimeOffset? SeenAt)
{
    /// <summary>Sessions that are open now.</summary>
    public int Sessions { get; init; }

    /// <summary>API tokens that work now.</summary>
    public int Tokens { get; init; }

    /// <summary>A TOTP app or a passkey is set up.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>The caller.</summary>
    public bool IsSelf { get; init; }

    /// <summary>Has been invited and has set up nothing yet.</summary>
    public bool IsExpected => !HasSecondFactor && Sessions == 0;
}

/// <summary>What became of an order over staff.</summary>
/// <param name="Problem">One sentence on why it was not done; null: done.</param>
public sealed record StaffOutcome(string? Problem = null)
{
    /// <summary>The site has nobody of that number.</summary>
    public bool IsMissing { get; init; }

    /// <summary>An invitation that was not sent by mail.</summary>
    public string? Link { get; init; }

    /// <summary>Another order would be needed first, as against a wrong form.</summary>
    public bool IsConflict { get; init; }
}

/// <summary>Who works for the site, and every change of that. Each goes into the ledger; no site is left without an administrator.</summary>
public sealed class StaffBook(Writer writer, Appointing appointing, Visitors visitors, CurrentSite site, TimeProvider time)
{
    public async Task<IReadOnlyList<StaffMember>> ReadAsync(ComityDb db, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var self = (await visitors.CurrentAsync(cancel)).Id;
        var rows = await db.SiteStaff.Where(s => s.SiteId == site.Id)
            .Join(db.Members, s => s.MemberId, m => m.Id, (s, m) => new
            {
                Staff = s,
                Member = m,
                Passkeys = db.Set<IdentityUserPasskey<long>>().Count(p => p.UserId == m.Id),
                Tokens = db.AccessTokens.Count(t => t.MemberId == m.Id && t.Kind == AccessTokenKind.Api && t.EndedAt == null && (t.ExpiresAt == null || t.ExpiresAt > now)),
                Sessions = db.MemberSessions.Count(x => x.MemberId == m.Id && x.ExpiresAt > now),
                SeenAt = db.MemberSessions.Where(x => x.MemberId == m.Id && x.ExpiresAt > now).Max(x => (DateTimeOffset?)x.SeenAt),
            }).AsNoTracking().ToListAsync(cancel);
        return [.. rows.OrderByDescending(r => r.Staff.Role).ThenBy(r => r.Member.DisplayName, StringComparer.OrdinalIgnoreCase)
            .Select(r => new StaffMember(r.Member.Id, r.Member.DisplayName, r.Member.Email, r.Staff.Role, r.Staff.Since, r.SeenAt)
            {
                Sessions = r.Sessions,
                Tokens = r.Tokens,
                HasSecondFactor = r.Member.TwoFactorEnabled || r.Passkeys > 0,
                IsSelf = r.Member.Id == self,
            })];
    }

    /// <summary>Gives the person with the address a role and a way in. Who is staff already is not invited but changed.</summary>
    public async Task<StaffOutcome> InviteAsync(string? email, string? name, StaffRole? role, CancellationToken cancel)
    {
        if (EmailAddress.Read(email) is not { } known)
            return new StaffOutcome("Give the e-mail address of the person.");
        var called = MemberNames.Clean(name);
        if (called.Length is 0 or > NewMembers.LongestName)
            return new StaffOutcome($"Give the name that stands over their comments, in 1 to {NewMembers.LongestName} characters.");
        if (role is not { } given)
            return new StaffOutcome("Choose what the person may do.");
        var actor = await ActorAsync(cancel);
        var outcome = await writer.RunAsync(async (db, c) =>
        {
            var normal = EmailAddress.NormalForm(known);
            if (await db.SiteStaff.AnyAsync(s => s.SiteId == site.Id && db.Members.Any(m => m.Id == s.MemberId && m.EmailNormalForm == normal), c))
                return new StaffOutcome("This person works here already. Change the role in the list.") { IsConflict = true };
            if (!appointing.ByMail && await db.Members.AnyAsync(m => m.EmailNormalForm == normal && m.EmailConfirmed && m.ErasedAt == null, c))
                return HasAnAccount;
            var link = await appointing.InviteAsync(db, new Appointment(site.Id, known, called, given, time.GetUtcNow()), actor, c);
            return new StaffOutcome { Link = appointing.ByMail ? null : link };
        }, cancel);
        return outcome;
    }

    /// <summary>Sends the way in once more.</summary>
    public Task<StaffOutcome> InviteAgainAsync(long memberId, CancellationToken cancel) => ChangeAsync(memberId, async (db, staff, member, c) =>
    {
        if (!appointing.ByMail && (member.TwoFactorEnabled || await db.MemberSessions.AnyAsync(s => s.MemberId == memberId, c)
            || await Passkeys.OfAsync(db, memberId, c) > 0 || await db.SiteStaff.AnyAsync(s => s.MemberId == memberId && s.SiteId != site.Id, c)))
            return HasAnAccount;
        var link = appointing.Send(db, member, new Appointment(site.Id, member.Email!, member.DisplayName, staff.Role, time.GetUtcNow()));
        return new StaffOutcome { Link = appointing.ByMail ? null : link };
    }, cancel);

    public Task<StaffOutcome> SetRoleAsync(long memberId, StaffRole? role, CancellationToken cancel) => ChangeAsync(memberId, async (db, staff, _, c) =>
    {
        if (role is not { } given)
            return new StaffOutcome("Choose what the person may do.");
        if (given == staff.Role)
            return new StaffOutcome();
        if (given != StaffRole.Administrator && await IsLastAdministratorAsync(db, staff, c))
            return LastAdministrator;
        staff.Role = given;
        await SealAsync(db, (LedgerKind.MemberAppoint, null), memberId, Roles.Word(given), c);
        return new StaffOutcome();
    }, cancel);

    /// <summary>Takes the role away, at once, in all browsers and for all tokens; what the person wrote and decided stays.</summary>
    public async Task<StaffOutcome> DismissAsync(long memberId, CancellationToken cancel)
    {
        var outcome = await ChangeAsync(memberId, async (db, staff, member, c) =>
        {
            if (await IsLastAdministratorAsync(db, staff, c))
                return LastAdministrator;
            db.SiteStaff.Remove(staff);
            var tokens = await EndAccessAsync(db, member, c);
            await db.AccessTokens.Where(t => t.MemberId == memberId && t.EndedAt == null)
                .ExecuteUpdateAsync(t => t.SetProperty(x => x.EndedAt, time.GetUtcNow()), c);
            await SealAsync(db, (LedgerKind.MemberDismiss, tokens), memberId, Roles.Word(staff.Role), c);
            return new StaffOutcome();
        }, cancel);
        return outcome;
    }

    /// <summary>Ends all sessions and API tokens of the person, as when a telephone is lost.</summary>
    public Task<StaffOutcome> SignOutAsync(long memberId, CancellationToken cancel) => ChangeAsync(memberId, async (db, _, member, c) =>
    {
        await SealAsync(db, (LedgerKind.MemberSignOut, await EndAccessAsync(db, member, c)), memberId, null, c);
        return new StaffOutcome();
    }, cancel);

    /// <summary>A link shown to the administrator would open somebody's own account to them.</summary>
    private static StaffOutcome HasAnAccount =>
        new("This person has an account already, and no mail server is set to send the link to them alone. Invite them on the command line, or set a mail server.") { IsConflict = true };

    private static StaffOutcome LastAdministrator => new("The site needs an administrator. Make somebody else one first.") { IsConflict = true };

    private Task<StaffOutcome> ChangeAsync(long memberId, Func<ComityDb, SiteStaff, Member, CancellationToken, Task<StaffOutcome>> change, CancellationToken cancel) =>
        writer.RunAsync(async (db, c) =>
            await db.SiteStaff.SingleOrDefaultAsync(s => s.SiteId == site.Id && s.MemberId == memberId, c) is { } staff
                ? await change(db, staff, await db.Members.SingleAsync(m => m.Id == memberId, c), c)
                : new StaffOutcome("The site has nobody of that number.") { IsMissing = true }, cancel);

    private async Task<bool> IsLastAdministratorAsync(ComityDb db, SiteStaff staff, CancellationToken cancel) =>
        staff.Role == StaffRole.Administrator
        && !await db.SiteStaff.AnyAsync(s => s.SiteId == site.Id && s.Role == StaffRole.Administrator && s.MemberId != staff.MemberId, cancel);

    /// <returns>How many API tokens ended; null: there was none.</returns>
    private async Task<long?> EndAccessAsync(ComityDb db, Member member, CancellationToken cancel)
    {
        await Sessions.EndAllAsync(db, member);
        var now = time.GetUtcNow();
        var ended = await db.AccessTokens.Where(t => t.MemberId == member.Id && t.Kind == AccessTokenKind.Api && t.EndedAt == null && (t.ExpiresAt == null || t.ExpiresAt > now))
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.EndedAt, now), cancel);
        return ended == 0 ? null : ended;
    }

    /// <param name="what">The kind of entry, and how many API tokens ended with it.</param>
    private async Task SealAsync(ComityDb db, (string Kind, long? Tokens) what, long memberId, string? measure, CancellationToken cancel) =>
        await appointing.SealAsync(db, new LedgerEvent { Kind = what.Kind, At = time.GetUtcNow(), Actor = await ActorAsync(cancel), Subject = "member:" + memberId, Measure = measure, Count = what.Tokens }, site.Id, cancel);

    private async Task<string> ActorAsync(CancellationToken cancel) => "member:" + (await visitors.CurrentAsync(cancel)).Id;
}
