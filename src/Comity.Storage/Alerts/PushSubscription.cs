using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Alerts;

/// <summary>A browser that shows a member's alerts also while no page is open (Web Push).</summary>
public sealed class PushSubscription
{
    public long Id { get; set; }

    public long MemberId { get; set; }

    /// <summary>Where the browser's maker takes messages for it.</summary>
    public required string Endpoint { get; set; }

    /// <summary>The browser's public key, uncompressed.</summary>
    public required byte[] PublicKey { get; set; }

    /// <summary>The secret that it shares with us alone.</summary>
    public required byte[] Auth { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class PushSubscriptionConfiguration : IEntityTypeConfiguration<PushSubscription>
{
    public void Configure(EntityTypeBuilder<PushSubscription> subscription)
    {
        subscription.ToTable("PushSubscriptions");
        subscription.HasIndex(s => s.Endpoint).IsUnique();
        subscription.HasIndex(s => s.MemberId);
        subscription.HasOne<Members.Member>().WithMany().HasForeignKey(s => s.MemberId);
    }
}
