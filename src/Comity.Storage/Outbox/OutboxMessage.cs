using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Outbox;

/// <summary>Something to be sent after its transaction is durable: a mail, a statement of reasons.</summary>
public sealed class OutboxMessage
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Which sender takes it, such as "mail".</summary>
    public required string Kind { get; set; }

    /// <summary>Id of the webhook that it goes to; null for mail.</summary>
    public long? TargetId { get; set; }

    /// <summary>JSON in the kind's own form.</summary>
    public required string Payload { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Not to be tried before.</summary>
    public DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? LastError { get; set; }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("Outbox");
        message.HasIndex(m => new { m.SentAt, m.DueAt });
        message.HasIndex(m => m.TargetId).HasFilter("\"TargetId\" IS NOT NULL");
    }
}
