using System.Security.Cryptography;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary>Makes members who sign in, as readers or staff.</summary>
public static class NewMembers
{
    internal const int LongestName = 80;

    /// <summary>Not yet added to the database; the address counts as unproven.</summary>
    public static Member Make(string? email, string name, DateTimeOffset now)
    {
        var key = "member-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        return new Member
        {
            DisplayName = name,
            UserName = key,
            NormalizedUserName = key.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email?.ToUpperInvariant(),
            EmailNormalForm = email is null ? null : EmailAddress.NormalForm(email),
            SecurityStamp = NewStamp(),
            CreatedAt = now,
        };
    }

    /// <summary>Gives the person with the address a role on a site, within a change of <see cref="Writer"/>; makes the member when the address is new.</summary>
    public static async Task<Member> AppointAsync(ComityDb db, Appointment appointment, CancellationToken cancel = default)
    {
        var member = await SignInRequests.FindAsync(db, EmailAddress.NormalForm(appointment.Email), appointment.SiteId, cancel);
        if (member is null)
        {
            member = Make(appointment.Email, appointment.Name, appointment.Now);
            db.Members.Add(member);
        }

        // Staff of one site may become staff of another.
        member.SiteId = null;
        if (!member.EmailConfirmed)
            member.DisplayName = appointment.Name;
        member.EmailConfirmed = true;
        await db.SaveChangesAsync(cancel);
        var staff = await db.SiteStaff.SingleOrDefaultAsync(s => s.SiteId == appointment.SiteId && s.MemberId == member.Id, cancel);
        if (staff is null)
        {
            // A passkey made as a reader, with no more than a mail, would open the desk; so would a session that it has opened, also when it is gone by now.
            if (!await db.SiteStaff.AnyAsync(s => s.MemberId == member.Id, cancel))
            {
                await db.Set<IdentityUserPasskey<long>>().Where(p => p.UserId == member.Id).ExecuteDeleteAsync(cancel);
                await Sessions.EndAllAsync(db, member);
            }

            // Tokens made as a reader would open the console's API without a second factor.
            await db.AccessTokens.Where(t => t.MemberId == member.Id && t.Kind == AccessTokenKind.Api && t.EndedAt == null)
                .ExecuteUpdateAsync(t => t.SetProperty(x => x.EndedAt, appointment.Now), cancel);
            // Whoever signs for readers must not speak for staff.
            await db.Set<IdentityUserLogin<long>>().Where(l => l.UserId == member.Id).ExecuteDeleteAsync(cancel);
            db.SiteStaff.Add(new SiteStaff { SiteId = appointment.SiteId, MemberId = member.Id, Role = appointment.Role, Since = appointment.Now });
        }
        else
            staff.Role = appointment.Role;
        await db.SaveChangesAsync(cancel);
        return member;
    }

    /// <summary>A new one ends all sessions that were opened under the old one.</summary>
    internal static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}

/// <param name="Email">A bare address.</param>
/// <param name="Name">Stands over their comments; a member who has a name already keeps it.</param>
public sealed record Appointment(int SiteId, string Email, string Name, StaffRole Role, DateTimeOffset Now);
