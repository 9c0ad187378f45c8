using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Ledger;

/// <summary>One sealed decision of a site. Rows are only ever added; see docs/reference/ledger.md for the format.</summary>
public sealed class LedgerEntry
{
    public int SiteId { get; init; }

    /// <summary>Position in the site's ledger, from 0 without gaps.</summary>
    public long Index { get; init; }

    /// <summary>The canonical JSON line as UTF-8, exactly the bytes that are hashed.</summary>
    public required byte[] Entry { get; init; }

    /// <summary>RFC 6962 leaf hash of <see cref="Entry"/>, 32 bytes.</summary>
    public required byte[] LeafHash { get; init; }

    /// <summary>Root of the Merkle tree over entries 0 to <see cref="Index"/>, 32 bytes.</summary>
    public required byte[] Root { get; init; }

    /// <summary>
    /// Keyed hash of site, index and root, 32 bytes. Checkpoints prove that a ledger was rewritten; the seal,
    /// which only the holder of the signing key can make, also tells from which entry on.
    /// </summary>
    public required byte[] Seal { get; init; }
}

public sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.HasKey(e => new { e.SiteId, e.Index });
        builder.Property(e => e.Index).ValueGeneratedNever();
        builder.Property(e => e.SiteId).ValueGeneratedNever();
        builder.Property(e => e.LeafHash).HasMaxLength(32);
        builder.Property(e => e.Root).HasMaxLength(32);
        builder.Property(e => e.Seal).HasMaxLength(32);
    }
}
