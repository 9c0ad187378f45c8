using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Moderation;

/// <summary>Words to authors that moderators choose instead of writing them anew.</summary>
public sealed class CannedText
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>For removals under this clause; null: under any.</summary>
    public string? Clause { get; set; }

    /// <summary>By which moderators choose it.</summary>
    public required string Name { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public long ChangedById { get; set; }
}

/// <summary>A canned text in one language.</summary>
public sealed class CannedWords
{
    public long TextId { get; set; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; set; }

    public required string Body { get; set; }
}

/// <summary>What staff tell each other about a member or a comment. Nobody else reads it; it is deleted with the member's erasure.</summary>
public sealed class StaffNote
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Whom it is about; for a note on a comment, its author.</summary>
    public long MemberId { get; set; }

    /// <summary>Null: it is about the member.</summary>
    public long? CommentId { get; set; }

    public required string Body { get; set; }

    /// <summary>Random bytes that hide the text behind its hash in the ledger.</summary>
    public required byte[] Salt { get; set; }

    public long WriterId { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>A decision that was drawn to be looked at by a second person, who does not learn of the first.</summary>
public sealed class SecondLook
{
    /// <summary>The <see cref="ModerationAction"/>.</summary>
    public long ActionId { get; set; }

    public int SiteId { get; set; }

    public long CommentId { get; set; }

    /// <summary>The text that was decided on.</summary>
    public int Revision { get; set; }

    public long FirstById { get; set; }

    public bool FirstRemoved { get; set; }

    /// <summary>The clause it was removed under, reported under or held for; empty: none.</summary>
    public required string Clause { get; set; }

    public DateTimeOffset At { get; set; }

    public long? SecondById { get; set; }

    public bool? SecondRemoves { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }
}

/// <summary>What a site does with comments and registrations from addresses of one domain.</summary>
public sealed class EmailDomain
{
    public int SiteId { get; set; }

    /// <summary>Lower case; stands for its subdomains too.</summary>
    public required string Domain { get; set; }

    public DomainRule Rule { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public long ChangedById { get; set; }
}

public enum DomainRule
{
    /// <summary>Taken, also when the shipped list of disposable addresses has it.</summary>
    Allow,

    /// <summary>Comments wait for a moderator.</summary>
    Hold,

    /// <summary>Neither comments nor new members.</summary>
    Refuse,
}

internal sealed class DeskConfiguration :
    IEntityTypeConfiguration<CannedText>, IEntityTypeConfiguration<CannedWords>, IEntityTypeConfiguration<StaffNote>,
    IEntityTypeConfiguration<SecondLook>, IEntityTypeConfiguration<EmailDomain>
{
    public void Configure(EntityTypeBuilder<CannedText> text)
    {
        text.ToTable("CannedTexts");
        text.HasIndex(t => new { t.SiteId, t.Name });
    }

    public void Configure(EntityTypeBuilder<CannedWords> words)
    {
        words.ToTable("CannedWords");
        words.HasKey(w => new { w.TextId, w.Language });
        words.HasOne<CannedText>().WithMany().HasForeignKey(w => w.TextId);
    }

    public void Configure(EntityTypeBuilder<StaffNote> note)
    {
        note.ToTable("StaffNotes");
        note.HasIndex(n => new { n.MemberId, n.SiteId });
        note.HasIndex(n => n.CommentId);
    }

    public void Configure(EntityTypeBuilder<SecondLook> look)
    {
        look.ToTable("SecondLooks");
        look.HasKey(l => l.ActionId);
        look.Property(l => l.ActionId).ValueGeneratedNever();
        look.HasIndex(l => new { l.SiteId, l.AnsweredAt, l.ActionId });
    }

    public void Configure(EntityTypeBuilder<EmailDomain> domain)
    {
        domain.ToTable("EmailDomains");
        domain.HasKey(d => new { d.SiteId, d.Domain });
    }
}
