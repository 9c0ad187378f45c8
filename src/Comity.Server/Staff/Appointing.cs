using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Members;
using Comity.Server.Notify;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.Extensions.Options;

namespace Comity.Server.Staff;

/// <summary>Gives people a role: the role, its ledger entry and the invitation are durable together, or none is.</summary>
public sealed class Appointing(LedgerWriter ledger, SiteDirectory sites, PublicAddress address, IOptions<MembersOptions> members, IOptions<MailOptions> mail)
{
    /// <summary>Whether invitations go out by mail; otherwise their links must be handed over.</summary>
    public bool ByMail => mail.Value.Host is { Length: > 0 };

    /// <summary>Within a change of <see cref="Writer"/>.</summary>
    /// <param name="actor">As the ledger names it: "operator" or "member:ID".</param>
    /// <returns>The link that signs them in once.</returns>
    public async Task<string> InviteAsync(ComityDb db, Appointment appointment, string actor, CancellationToken cancel)
    {
        var member = await NewMembers.AppointAsync(db, appointment, cancel);
        await SealAsync(db, new LedgerEvent { Kind = LedgerKind.MemberAppoint, At = appointment.Now, Actor = actor, Subject = "member:" + member.Id, Measure = Roles.Word(appointment.Role) }, appointment.SiteId, cancel);
        return Send(db, member, appointment);
    }

    /// <summary>A new link to somebody who has the role already.</summary>
    public string Send(ComityDb db, Member member, Appointment appointment)
    {
        var days = members.Value.InvitationDays;
        var terms = new LinkTerms(AccessTokenKind.SignInLink, appointment.Now, TimeSpan.FromDays(days), "/staff/security");
        var link = address.OfSecret(SignInLinks.Add(db, member.Id, terms), appointment.SiteId);
        if (ByMail)
            Outbox.Mail(db, appointment.SiteId, member, Letters.Invitation(Words.Of(sites.ById(appointment.SiteId)!.Language), (appointment.Role, sites.ById(appointment.SiteId)!.Name), link, days), appointment.Now);
        return link;
    }

    internal Task SealAsync(ComityDb db, LedgerEvent entry, int siteId, CancellationToken cancel) => ledger.AppendAsync(db, siteId, entry, cancel);
}

/// <summary>Roles as people and programs write them.</summary>
public static class Roles
{
    /// <summary>From the least to the most.</summary>
    public static IReadOnlyList<StaffRole> All { get; } = [StaffRole.Auditor, StaffRole.Moderator, StaffRole.Editor, StaffRole.Administrator];

    public static string Word(StaffRole role) => role.ToString().ToLowerInvariant();

    public static StaffRole? Read(string? word) => All.Cast<StaffRole?>().FirstOrDefault(r => Word(r!.Value) == word);

    /// <summary>What the role may do, in a few words.</summary>
    public static string Says(StaffRole role) => role switch
    {
        StaffRole.Auditor => "reads everything, changes nothing",
        StaffRole.Moderator => "decides over comments, reports and members",
        StaffRole.Editor => "also stories, the policy and what moderators hand over",
        _ => "also staff, keys and sanctions on all sites",
    };
}
