using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Appeals;

/// <summary>Somebody says that a comment breaks the law (Digital Services Act, article 16). Kept apart from reports under the policy.</summary>
public sealed class Notice
{
    /// <summary>Its number in the acknowledgement.</summary>
    public long Id { get; set; }

    public int SiteId { get; set; }

    public long CommentId { get; set; }

    /// <summary>The law that the comment is said to break, in the notifier's words.</summary>
    public required string Law { get; set; }

    public required string Explanation { get; set; }

    /// <summary>Random bytes that hide law and explanation behind their hash in the ledger; erased with the explanation.</summary>
    public byte[]? Salt { get; set; }

    /// <summary>Null: left out, as is allowed for offences against children, or erased.</summary>
    public string? Name { get; set; }

    public string? Email { get; set; }

    /// <summary>About one of the offences in Articles 3 to 7 of Directive 2011/93/EU, for which nobody has to give a name.</summary>
    public bool AboutChildAbuse { get; set; }

    /// <summary>Who sent it, when known by session or cookie.</summary>
    public long? NotifierId { get; set; }

    public DateTimeOffset FiledAt { get; set; }

    /// <summary>Null while it is open.</summary>
    public NoticeOutcome? Outcome { get; set; }

    /// <summary>Words to the notifier.</summary>
    public string Reasons { get; set; } = "";

    public byte[]? ReasonsSalt { get; set; }

    public long? DecidedById { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>The <see cref="Moderation.ModerationAction"/> taken on it; undoing that one opens the notice again.</summary>
    public long? ActionId { get; set; }

    /// <summary>When name, address and words were erased.</summary>
    public DateTimeOffset? ErasedAt { get; set; }
}

public enum NoticeOutcome
{
    Removed,
    Held,
    NoAction,
}

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.HasIndex(n => new { n.SiteId, n.Outcome, n.Id });
        notice.HasIndex(n => n.CommentId);
        notice.HasIndex(n => n.ActionId);
        notice.HasIndex(n => n.NotifierId);
    }
}
