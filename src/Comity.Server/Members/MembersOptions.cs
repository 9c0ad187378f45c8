using System.ComponentModel.DataAnnotations;
using Comity.Storage.Moderation;

namespace Comity.Server.Members;

/// <summary>Section <c>Comity:Members</c>.</summary>
public sealed class MembersOptions
{
    /// <summary>Staff without a TOTP app or passkey are led to set one up before the console opens.</summary>
    public bool RequireSecondFactor { get; set; } = true;

    /// <summary>One account counts on all sites of the installation. Otherwise each site has readers of its own; staff are known everywhere in any case.</summary>
    public bool OneAccount { get; set; }

    /// <summary>Days until a member who has taken another name may take yet another; mistakes can be put right within the first hour.</summary>
    [Range(0, 365)]
    public int DaysBetweenNames { get; set; } = 7;

    /// <summary>Minutes that a sign-in link lives.</summary>
    [Range(5, 24 * 60)]
    public int LinkMinutes { get; set; } = 30;

    /// <summary>Days that an invitation lives.</summary>
    [Range(1, 60)]
    public int InvitationDays { get; set; } = 7;

    /// <summary>Days without a visit after which a reader's session ends.</summary>
    [Range(1, 400)]
    public int SessionDays { get; set; } = 30;

    /// <summary>Hours without a request after which a session with a second factor or an operator's link ends.</summary>
    [Range(1, 24 * 30)]
    public int StaffSessionHours { get; set; } = 12;

    /// <summary>Links that one e-mail address may ask for in an hour.</summary>
    [Range(1, 1000)]
    public int LinksPerEmail { get; set; } = 5;

    /// <summary>Sign-in attempts and links that one network address may ask for in an hour.</summary>
    [Range(1, 100_000)]
    public int AttemptsPerAddress { get; set; } = 30;

    /// <summary>Wrong passwords or codes in a row after which staff have to wait.</summary>
    [Range(3, 100)]
    public int FailuresBeforeLockout { get; set; } = 8;

    /// <summary>Minutes that they have to wait.</summary>
    [Range(1, 24 * 60)]
    public int LockoutMinutes { get; set; } = 15;

    /// <summary>What follows for addresses of the shipped list of disposable mail services, unless a site says otherwise for the domain.</summary>
    [EnumDataType(typeof(DomainRule))]
    public DomainRule DisposableAddresses { get; set; } = DomainRule.Hold;
}
