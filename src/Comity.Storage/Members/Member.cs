using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Members;

/// <summary>A person with a name here: a guest (known by a cookie), a reader (known by an e-mail address) or staff (a role on a site).</summary>
public sealed class Member : IdentityUser<long>
{
    public required string DisplayName { get; set; }

    /// <summary>Never signed in; known by the key in <see cref="GuestKeyHash"/>.</summary>
    public bool IsGuest { get; set; }

    /// <summary>Hex SHA-256 of the secret in the guest's cookie or bearer token.</summary>
    public string? GuestKeyHash { get; set; }

    /// <summary>The e-mail address without aliases and case, for recognising one person; never shown.</summary>
    public string? EmailNormalForm { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The only site where the account counts; null: all sites of the installation.</summary>
    public int? SiteId { get; set; }

    /// <summary>When the member last chose another name.</summary>
    public DateTimeOffset? RenamedAt { get; set; }

    /// <summary>Name and address were erased on request; the row stays for the ledger.</summary>
    public DateTimeOffset? ErasedAt { get; set; }

    public long? ImportId { get; set; }
}

/// <summary>What a member of staff may do on a site. Ordered by power; stored by number.</summary>
public enum StaffRole
{
    /// <summary>Reads what editors read and changes nothing.</summary>
    Auditor = -1,

    Moderator = 0,
    Editor,
    Administrator,
}

/// <summary>A role on a site.</summary>
public sealed class SiteStaff
{
    public int SiteId { get; set; }

    public long MemberId { get; set; }

    public StaffRole Role { get; set; }

    public DateTimeOffset Since { get; set; }
}

/// <summary>A browser in which a member is signed in.</summary>
public sealed class MemberSession
{
    public long Id { get; set; }

    /// <summary>Hex SHA-256 of the secret in the session's cookie, or of the token that an embedded discussion holds.</summary>
    public required string Hash { get; set; }

    /// <summary>Opened by a token that a page on another site keeps; without a cookie.</summary>
    public bool IsToken { get; set; }

    public long MemberId { get; set; }

    /// <summary>Browser and system in a word each, such as "Firefox, Linux"; no more of them is kept.</summary>
    public required string Device { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The last request, to a quarter of an hour.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>Without a request until then it has ended.</summary>
    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>A signed token that has opened its one session, remembered until it would have expired.</summary>
public sealed class SpentToken
{
    /// <summary>Hex SHA-256 of site, issuer and the token's id.</summary>
    public required string Hash { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}

/// <summary>A secret sent or shown once: a sign-in link, an invitation, a member's API token.</summary>
public sealed class AccessToken
{
    public long Id { get; set; }

    /// <summary>Hex SHA-256 of the secret.</summary>
    public required string Hash { get; set; }

    public AccessTokenKind Kind { get; set; }

    public long MemberId { get; set; }

    /// <summary>For people: what an API token is for.</summary>
    public string Name { get; set; } = "";

    /// <summary>Path to go to after signing in.</summary>
    public string? ReturnPath { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Used up (links) or revoked (API tokens).</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

public enum AccessTokenKind
{
    /// <summary>Signs in once.</summary>
    SignInLink,

    /// <summary>Bearer token of a script or another program.</summary>
    Api,

    /// <summary>Signs in once; made on the command line, opens the console without a second factor.</summary>
    OperatorLink,
}

internal sealed class MemberConfiguration :
    IEntityTypeConfiguration<Member>, IEntityTypeConfiguration<SiteStaff>, IEntityTypeConfiguration<AccessToken>,
    IEntityTypeConfiguration<MemberSession>, IEntityTypeConfiguration<SpentToken>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.ToTable("Members");
        member.Property(m => m.DisplayName).HasMaxLength(80);
        member.HasIndex(m => m.GuestKeyHash).IsUnique();
        member.HasIndex(m => m.EmailNormalForm);
        member.HasIndex(m => m.ImportId);
    }

    public void Configure(EntityTypeBuilder<SiteStaff> staff)
    {
        staff.ToTable("SiteStaff");
        staff.HasKey(s => new { s.SiteId, s.MemberId });
        staff.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId);
    }

    public void Configure(EntityTypeBuilder<MemberSession> session)
    {
        session.ToTable("MemberSessions");
        session.HasIndex(s => s.Hash).IsUnique();
        session.HasIndex(s => s.MemberId);
        session.HasOne<Member>().WithMany().HasForeignKey(s => s.MemberId);
    }

    public void Configure(EntityTypeBuilder<SpentToken> token)
    {
        token.ToTable("SpentTokens");
        token.HasKey(t => t.Hash);
        token.HasIndex(t => t.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<AccessToken> token)
    {
        token.ToTable("AccessTokens");
        token.HasIndex(t => t.Hash).IsUnique();
        token.HasOne<Member>().WithMany().HasForeignKey(t => t.MemberId);
    }
}
