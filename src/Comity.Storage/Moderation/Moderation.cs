using Comity.Policy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Moderation;

/// <summary>What a person decided over a comment. The program's own decisions stand in the comment's revisions; all stand in the ledger.</summary>
public sealed class ModerationAction
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public ModerationKind Kind { get; set; }

    public long? CommentId { get; set; }

    public long? SanctionId { get; set; }

    /// <summary>The decision that this one is a part of; they are undone together. Null: it stands alone, or is the head of others.</summary>
    public long? PartOfId { get; set; }

    /// <summary>How many comments the parts below it are about.</summary>
    public int Covers { get; set; }

    /// <summary>The state of the comment before, for undo.</summary>
    public Discussion.CommentState? Before { get; set; }

    /// <summary>The clause before, for undo of a removal over a removal.</summary>
    public string? BeforeClause { get; set; }

    /// <summary>Since when the comment was handed over to an editor before, for undo.</summary>
    public DateTimeOffset? BeforeEscalatedAt { get; set; }

    public string? Clause { get; set; }

    /// <summary>Words to the author or colleagues.</summary>
    public string Note { get; set; } = "";

    /// <summary>Random bytes that hide the note behind its hash in the ledger; erased with the note.</summary>
    public byte[]? NoteSalt { get; set; }

    /// <summary>Index of its entry in the site's ledger.</summary>
    public long LedgerIndex { get; set; }

    /// <summary>Who decided; 0: the program.</summary>
    public long ActorId { get; set; }

    public DateTimeOffset At { get; set; }

    public long? UndoneById { get; set; }

    public DateTimeOffset? UndoneAt { get; set; }
}

public enum ModerationKind
{
    Approve,
    Remove,
    Restore,
    Sanction,
    LiftSanction,
    DismissReports,

    /// <summary>Handed over to an editor.</summary>
    Escalate,

    /// <summary>Hidden until a person has looked: by the program on the weight of reports, or by a person on a notice.</summary>
    Hold,

    /// <summary>An appeal was answered: its author is right.</summary>
    UpholdAppeal,

    /// <summary>An appeal was answered: the decision stands.</summary>
    RejectAppeal,
}

/// <summary>A reader says that a comment breaks a clause.</summary>
public sealed class Report
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public long CommentId { get; set; }

    /// <summary>Who reported: a member, or a guest by cookie.</summary>
    public long ReporterId { get; set; }

    public required string Clause { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The reporter asked to be told by mail what came of it.</summary>
    public bool WantsOutcome { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Whether a moderator agreed; null while open.</summary>
    public bool? Upheld { get; set; }

    /// <summary>The <see cref="ModerationAction"/> that closed it; undoing that one opens it again.</summary>
    public long? ClosedByActionId { get; set; }
}

/// <summary>A measure against a member, with a scope, a reason and an end.</summary>
public sealed class Sanction
{
    public long Id { get; set; }

    /// <summary>Null: on every site of the installation.</summary>
    public int? SiteId { get; set; }

    public long MemberId { get; set; }

    public SanctionKind Kind { get; set; }

    public string? Clause { get; set; }

    /// <summary>Shown to the member.</summary>
    public string Reason { get; set; } = "";

    public DateTimeOffset StartsAt { get; set; }

    /// <summary>Null: until lifted.</summary>
    public DateTimeOffset? EndsAt { get; set; }

    public long ImposedById { get; set; }

    /// <summary>The policy's ladder imposed it with the decision that reached the step; nobody confirmed it.</summary>
    public bool Automatic { get; set; }

    /// <summary>When the member said to have read it; asked of warnings, before the next comment.</summary>
    public DateTimeOffset? AcknowledgedAt { get; set; }

    public DateTimeOffset? LiftedAt { get; set; }

    public long? LiftedById { get; set; }

    public bool IsInForce(DateTimeOffset now) => LiftedAt is null && StartsAt <= now && (EndsAt is null || EndsAt > now);
}

/// <summary>A moderator works on a comment, so that no colleague decides it meanwhile. Not a decision: it ends by itself and leaves no trace.</summary>
public sealed class QueueClaim
{
    public long CommentId { get; set; }

    public int SiteId { get; set; }

    /// <summary>Who has it.</summary>
    public long MemberId { get; set; }

    public DateTimeOffset Since { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}

internal sealed class ModerationConfiguration :
    IEntityTypeConfiguration<ModerationAction>, IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<Sanction>,
    IEntityTypeConfiguration<QueueClaim>
{
    public void Configure(EntityTypeBuilder<ModerationAction> action)
    {
        action.ToTable("ModerationActions");
        action.HasIndex(a => new { a.SiteId, a.At });
        action.HasIndex(a => a.CommentId);
        action.HasIndex(a => a.PartOfId);
    }

    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("Reports");
        report.HasIndex(r => new { r.CommentId, r.ReporterId }).IsUnique();
        report.HasIndex(r => new { r.SiteId, r.ClosedAt, r.At });
        report.HasIndex(r => r.ClosedByActionId);
        report.HasIndex(r => r.ReporterId);
    }

    public void Configure(EntityTypeBuilder<Sanction> sanction)
    {
        sanction.ToTable("Sanctions");
        sanction.HasIndex(s => s.MemberId);
        sanction.HasIndex(s => s.SiteId);
    }

    public void Configure(EntityTypeBuilder<QueueClaim> claim)
    {
        claim.ToTable("QueueClaims");
        claim.HasKey(c => c.CommentId);
        claim.Property(c => c.CommentId).ValueGeneratedNever();
        claim.HasIndex(c => c.SiteId);
        claim.HasOne<Discussion.Comment>().WithMany().HasForeignKey(c => c.CommentId);
    }
}
