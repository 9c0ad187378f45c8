using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Discussion;

/// <summary>What one person thinks of one comment.</summary>
public sealed class Reaction
{
    public long CommentId { get; set; }

    public long MemberId { get; set; }

    public int SiteId { get; set; }

    /// <summary>The comment is valued; otherwise the person disagrees, which no reader sees.</summary>
    public bool Valued { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class ReactionConfiguration : IEntityTypeConfiguration<Reaction>
{
    public void Configure(EntityTypeBuilder<Reaction> reaction)
    {
        reaction.ToTable("Reactions");
        reaction.HasKey(r => new { r.CommentId, r.MemberId });
        reaction.HasIndex(r => new { r.SiteId, r.At });
        reaction.HasIndex(r => r.MemberId);
        reaction.HasOne<Comment>().WithMany().HasForeignKey(r => r.CommentId);
        reaction.HasOne<Members.Member>().WithMany().HasForeignKey(r => r.MemberId);
    }
}
