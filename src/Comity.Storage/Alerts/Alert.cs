using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Alerts;

/// <summary>Something that a person is told of in their account, and by mail or push as they wish. Holds no text: what it says is made when it is shown.</summary>
public sealed class Alert
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Who is told.</summary>
    public long MemberId { get; set; }

    public AlertKind Kind { get; set; }

    /// <summary>The reply, the comment with the mention, the own or reported comment; null: it is about a sanction.</summary>
    public long? CommentId { get; set; }

    /// <summary>The <see cref="Moderation.ModerationAction"/> that decided; null for replies and mentions.</summary>
    public long? ActionId { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>Goes into the first mail written then or later; null: it is mailed already, or not to be.</summary>
    public DateTimeOffset? MailDueAt { get; set; }
}

public enum AlertKind
{
    /// <summary>Somebody answered a comment of the member.</summary>
    Reply,

    /// <summary>Somebody named the member in a comment.</summary>
    Mention,

    /// <summary>A comment of the member was decided over, or a sanction imposed or lifted.</summary>
    Decision,

    /// <summary>A comment that the member reported was decided over.</summary>
    ReportAnswer,

    /// <summary>An appeal of the member was answered.</summary>
    AppealAnswer,
}

/// <summary>How a person wants to be told. Without a row the defaults hold.</summary>
public sealed class AlertSettings
{
    public long MemberId { get; set; }

    public MailPace Reply { get; set; } = MailPace.Instant;

    public MailPace Mention { get; set; } = MailPace.Instant;

    /// <summary>Instant: the statement of reasons itself comes by mail.</summary>
    public MailPace Decision { get; set; } = MailPace.Instant;

    /// <summary>Announcements up to then are read.</summary>
    public DateTimeOffset? AnnouncementsReadAt { get; set; }
}

public enum MailPace
{
    Instant,
    Hourly,
    Daily,
    None,
}

/// <summary>A word of the paper to all who have an account, shown with their alerts.</summary>
public sealed class Announcement
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Plain text.</summary>
    public required string Text { get; set; }

    public DateTimeOffset At { get; set; }

    public long ById { get; set; }
}

internal sealed class AlertConfiguration : IEntityTypeConfiguration<Alert>, IEntityTypeConfiguration<AlertSettings>, IEntityTypeConfiguration<Announcement>
{
    public void Configure(EntityTypeBuilder<Alert> alert)
    {
        alert.ToTable("Alerts");
        alert.HasIndex(a => new { a.MemberId, a.SiteId, a.Id });
        alert.HasIndex(a => new { a.MemberId, a.SiteId }, "IX_Alerts_Unread").HasFilter("\"ReadAt\" IS NULL");
        alert.HasIndex(a => a.MailDueAt).HasFilter("\"MailDueAt\" IS NOT NULL");
        alert.HasIndex(a => a.CommentId);
        alert.HasIndex(a => a.At);
        alert.HasOne<Members.Member>().WithMany().HasForeignKey(a => a.MemberId);
        alert.HasOne<Discussion.Comment>().WithMany().HasForeignKey(a => a.CommentId);
    }

    public void Configure(EntityTypeBuilder<AlertSettings> settings)
    {
        settings.ToTable("AlertSettings");
        settings.HasKey(s => s.MemberId);
        settings.Property(s => s.MemberId).ValueGeneratedNever();
        settings.HasOne<Members.Member>().WithOne().HasForeignKey<AlertSettings>(s => s.MemberId);
    }

    public void Configure(EntityTypeBuilder<Announcement> announcement)
    {
        announcement.ToTable("Announcements");
        announcement.HasIndex(a => new { a.SiteId, a.At });
    }
}
