using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Stories;

/// <summary>One article, written here or known only by its address on another CMS, and the state of its discussion.</summary>
public sealed class Story
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>The last part of <c>/stories/{slug}</c>; unique in the site.</summary>
    public required string Slug { get; set; }

    /// <summary>Canonical address on another CMS, for a story that is not written here.</summary>
    public string? ExternalUrl { get; set; }

    /// <summary>The story's key on another CMS, unique in the site.</summary>
    public string? ExternalId { get; set; }

    public required string Headline { get; set; }

    public string Standfirst { get; set; } = "";

    public string Byline { get; set; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Markdown as written; null for an imported story that came as HTML.</summary>
    public string? BodyMarkdown { get; set; }

    /// <summary>Sanitised HTML, ready to serve.</summary>
    public string BodyHtml { get; set; } = "";

    /// <summary>Null: a draft. In the future: scheduled.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The last change that readers should know of.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public long? LeadImageId { get; set; }

    public string ImageCaption { get; set; } = "";

    public string ImageCredit { get; set; } = "";

    public string ImageAlt { get; set; } = "";

    public List<StoryTag> Tags { get; set; } = [];

    public List<Correction> Corrections { get; set; } = [];

    public DiscussionState Discussion { get; set; }

    /// <summary>Days after publication at which an open discussion becomes read-only; null: never.</summary>
    public int? ClosesAfterDays { get; set; }

    /// <summary>The number given to the newest comment.</summary>
    public int LastNumber { get; set; }

    /// <summary>Comments that readers see.</summary>
    public int CommentCount { get; set; }

    /// <summary>Rises with every change that shows on the story's page; the base of its ETag.</summary>
    public long Version { get; set; }

    /// <summary>The import that brought it, if one did.</summary>
    public long? ImportId { get; set; }

    /// <summary>The story whose discussion has taken this one's in; what is left of this one leads there and is shown nowhere.</summary>
    public long? MergedIntoId { get; set; }

    /// <summary>What was added to the numbers of its comments there.</summary>
    public int MergedOffset { get; set; }

    public bool IsPublished(DateTimeOffset now) => PublishedAt is { } at && at <= now;

    /// <summary>The state as readers meet it: closing after N days included.</summary>
    public DiscussionState DiscussionAt(DateTimeOffset now) =>
        Discussion is DiscussionState.Open or DiscussionState.PreModerated
        && ClosesAfterDays is { } days && PublishedAt is { } at && at.AddDays(days) <= now
            ? DiscussionState.ReadOnly
            : Discussion;
}

/// <summary>What readers may do in a discussion.</summary>
public enum DiscussionState
{
    /// <summary>Comments stand at once unless the policy says otherwise.</summary>
    Open,

    /// <summary>Every comment waits for a moderator.</summary>
    PreModerated,

    /// <summary>Comments are shown, none is taken.</summary>
    ReadOnly,

    /// <summary>Comments are neither shown nor taken.</summary>
    Closed,
}

/// <summary>A tag on a story.</summary>
public sealed class StoryTag
{
    public long StoryId { get; set; }

    public int SiteId { get; set; }

    /// <summary>The last part of <c>/tags/{slug}</c>.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }
}

/// <summary>An address under which a story on another CMS is or was known.</summary>
public sealed class StoryAddress
{
    public int SiteId { get; set; }

    /// <summary>The address without what makes no difference to which story it names.</summary>
    public required string Key { get; set; }

    public long StoryId { get; set; }
}

/// <summary>A public note on what was wrong and has been put right.</summary>
public sealed class Correction
{
    public long Id { get; set; }

    public long StoryId { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Text { get; set; }
}

internal sealed class StoryConfiguration :
    IEntityTypeConfiguration<Story>, IEntityTypeConfiguration<StoryTag>, IEntityTypeConfiguration<Correction>,
    IEntityTypeConfiguration<StoryAddress>
{
    public void Configure(EntityTypeBuilder<Story> story)
    {
        story.ToTable("Stories");
        story.HasIndex(s => new { s.SiteId, s.Slug }).IsUnique();
        story.HasIndex(s => new { s.SiteId, s.ExternalUrl }).IsUnique();
        story.HasIndex(s => new { s.SiteId, s.ExternalId }).IsUnique();
        story.HasIndex(s => new { s.SiteId, s.PublishedAt });
        story.HasIndex(s => s.ImportId);
        story.HasMany(s => s.Tags).WithOne().HasForeignKey(t => t.StoryId);
        story.HasMany(s => s.Corrections).WithOne().HasForeignKey(c => c.StoryId);
        story.HasOne<StoryImage>().WithMany().HasForeignKey(s => s.LeadImageId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<StoryTag> tag)
    {
        tag.ToTable("StoryTags");
        tag.HasKey(t => new { t.StoryId, t.Slug });
        tag.HasIndex(t => new { t.SiteId, t.Slug });
    }

    public void Configure(EntityTypeBuilder<StoryAddress> address)
    {
        address.ToTable("StoryAddresses");
        address.HasKey(a => new { a.SiteId, a.Key });
        address.HasOne<Story>().WithMany().HasForeignKey(a => a.StoryId);
    }

    public void Configure(EntityTypeBuilder<Correction> correction) => correction.ToTable("Corrections");
}
