using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Stories;

/// <summary>A picture as it is served: re-encoded, without metadata, in several widths. Kept in the database so that one backup holds all and every node can serve it.</summary>
public sealed class StoryImage
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Lower-case hex SHA-256 of the file as it came; the same picture is kept once a site.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Pixels of the largest variant.</summary>
    public int Width { get; set; }

    public int Height { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public long? ImportId { get; set; }

    public List<StoryImageVariant> Variants { get; set; } = [];
}

/// <summary>One size and format of a picture.</summary>
public sealed class StoryImageVariant
{
    public long ImageId { get; set; }

    /// <summary>Pixels.</summary>
    public int Width { get; set; }

    /// <summary>"webp", "jpeg" or "png".</summary>
    public required string Format { get; set; }

    public required byte[] Bytes { get; set; }
}

internal sealed class StoryImageConfiguration : IEntityTypeConfiguration<StoryImage>, IEntityTypeConfiguration<StoryImageVariant>
{
    public void Configure(EntityTypeBuilder<StoryImage> image)
    {
        image.ToTable("StoryImages");
        image.HasIndex(i => new { i.SiteId, i.Sha256 }).IsUnique();
        image.HasMany(i => i.Variants).WithOne().HasForeignKey(v => v.ImageId);
    }

    public void Configure(EntityTypeBuilder<StoryImageVariant> variant)
    {
        variant.ToTable("StoryImageVariants");
        variant.HasKey(v => new { v.ImageId, v.Width, v.Format });
    }
}
