using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Discussion;

/// <summary>The image of a comment as it is served: WebP, without metadata. Apart from the comment, so that reading a discussion reads no images.</summary>
public sealed class CommentImage
{
    public long CommentId { get; set; }

    public required byte[] Bytes { get; set; }
}

internal sealed class CommentImageConfiguration : IEntityTypeConfiguration<CommentImage>
{
    public void Configure(EntityTypeBuilder<CommentImage> image)
    {
        image.ToTable("CommentImages");
        image.HasKey(i => i.CommentId);
        image.HasOne<Comment>().WithOne().HasForeignKey<CommentImage>(i => i.CommentId);
    }
}
