using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Perspective;

/// <summary>Opens Perspective's wire to another site's program. The key itself is shown once and kept as a hash.</summary>
public sealed class ApiKey
{
    public long Id { get; set; }

    /// <summary>The site whose administrators made it and may revoke it.</summary>
    public int SiteId { get; set; }

    /// <summary>For people: who uses it.</summary>
    public required string Name { get; set; }

    /// <summary>Hex SHA-256 of the key.</summary>
    public required string Hash { get; set; }

    /// <summary>How the key begins, to know it by.</summary>
    public required string Hint { get; set; }

    /// <summary>Requests a minute; twice as many at once after a rest.</summary>
    public int RatePerMinute { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>What another program says a text should have been scored: matter for retraining.</summary>
public sealed class ScoreSuggestion
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>Null: sent without a key from this machine.</summary>
    public long? KeyId { get; set; }

    public required string Text { get; set; }

    /// <summary>The map <c>attributeScores</c> as it was sent, as JSON.</summary>
    public required string Scores { get; set; }

    /// <summary>BCP 47, separated by spaces: those given, else the one found.</summary>
    public string Languages { get; set; } = "";

    public string? CommunityId { get; set; }

    public string? SessionId { get; set; }

    public string? ClientToken { get; set; }

    public DateTimeOffset At { get; set; }
}

internal sealed class PerspectiveConfiguration : IEntityTypeConfiguration<ApiKey>, IEntityTypeConfiguration<ScoreSuggestion>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.ToTable("ApiKeys");
        key.HasIndex(k => k.Hash).IsUnique();
        key.HasIndex(k => k.SiteId);
    }

    public void Configure(EntityTypeBuilder<ScoreSuggestion> suggestion)
    {
        suggestion.ToTable("ScoreSuggestions");
        suggestion.HasIndex(s => new { s.SiteId, s.Id });
    }
}
