using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Discussion;

/// <summary>What a member is writing under a story and has not sent.</summary>
public sealed class CommentDraft
{
    public long MemberId { get; set; }

    public long StoryId { get; set; }

    public required string Body { get; set; }

    /// <summary>Number of the comment that it answers.</summary>
    public int? ParentNumber { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>A member does not want to read another one's comments; nobody else sees that.</summary>
public sealed class IgnoredMember
{
    public long MemberId { get; set; }

    public long IgnoredId { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>How far a member has read in a discussion.</summary>
public sealed class StoryVisit
{
    public long MemberId { get; set; }

    public long StoryId { get; set; }

    /// <summary>The highest number seen.</summary>
    public int SeenNumber { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class OwnReadingConfiguration : IEntityTypeConfiguration<CommentDraft>, IEntityTypeConfiguration<IgnoredMember>, IEntityTypeConfiguration<StoryVisit>
{
    public void Configure(EntityTypeBuilder<CommentDraft> draft)
    {
        draft.ToTable("CommentDrafts");
        draft.HasKey(d => new { d.MemberId, d.StoryId });
        draft.HasIndex(d => d.At);
        draft.HasIndex(d => d.StoryId);
        draft.HasOne<Members.Member>().WithMany().HasForeignKey(d => d.MemberId);
        draft.HasOne<Stories.Story>().WithMany().HasForeignKey(d => d.StoryId);
    }

    public void Configure(EntityTypeBuilder<IgnoredMember> ignored)
    {
        ignored.ToTable("IgnoredMembers");
        ignored.HasKey(i => new { i.MemberId, i.IgnoredId });
        ignored.HasIndex(i => i.IgnoredId);
        ignored.HasOne<Members.Member>().WithMany().HasForeignKey(i => i.MemberId);
        ignored.HasOne<Members.Member>().WithMany().HasForeignKey(i => i.IgnoredId);
    }

    public void Configure(EntityTypeBuilder<StoryVisit> visit)
    {
        visit.ToTable("StoryVisits");
        visit.HasKey(v => new { v.MemberId, v.StoryId });
        visit.HasIndex(v => v.StoryId);
        visit.HasIndex(v => v.At);
        visit.HasOne<Members.Member>().WithMany().HasForeignKey(v => v.MemberId);
        visit.HasOne<Stories.Story>().WithMany().HasForeignKey(v => v.StoryId);
    }
}
