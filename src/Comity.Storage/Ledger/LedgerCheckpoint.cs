using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Ledger;

/// <summary>
/// The newest signed state of a site's ledger. There is one row a site, not a history: a kept older checkpoint
/// would let somebody cut the ledger back to it unseen.
/// </summary>
public sealed class LedgerCheckpoint
{
    public int SiteId { get; init; }

    /// <summary>Number of entries sealed.</summary>
    public long Size { get; set; }

    /// <summary>
    /// Hashes of the complete subtrees that make up the tree of this size, largest first, 32 bytes each:
    /// all that is needed to append.
    /// </summary>
    public required byte[] Frontier { get; set; }

    /// <summary>The checkpoint as a C2SP signed note.</summary>
    public required string Note { get; set; }
}

public sealed class LedgerCheckpointConfiguration : IEntityTypeConfiguration<LedgerCheckpoint>
{
    public void Configure(EntityTypeBuilder<LedgerCheckpoint> builder)
    {
        builder.HasKey(c => c.SiteId);
        builder.Property(c => c.SiteId).ValueGeneratedNever();
    }
}
