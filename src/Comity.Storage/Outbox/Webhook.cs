using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Outbox;

/// <summary>A program of the paper that is told by HTTP what happens on the site.</summary>
public sealed class Webhook
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string Url { get; set; }

    /// <summary>"whsec_" and base64, as the Standard Webhooks scheme has it. It signs, so it is kept as it is.</summary>
    public required string Secret { get; set; }

    /// <summary>What it is told of; see docs/guide/webhooks.md.</summary>
    public List<string> Kinds { get; set; } = [];

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> webhook)
    {
        webhook.ToTable("Webhooks");
        webhook.HasIndex(w => w.SiteId);
    }
}
