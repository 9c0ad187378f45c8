using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Policies;

/// <summary>One version of a site's policy. The highest is in force; none is ever changed.</summary>
public sealed class PolicyVersion
{
    public int SiteId { get; set; }

    /// <summary>From 1.</summary>
    public int Version { get; set; }

    /// <summary>The whole policy as <c>policy.yaml</c>.</summary>
    public required string Yaml { get; set; }

    public DateTimeOffset EnactedAt { get; set; }

    /// <summary>Null: by the program, at the first start or from the command line.</summary>
    public long? EnactedById { get; set; }

    /// <summary>The role of who enacted it, at that time: readers learn the role, not the name. Null: not by a person.</summary>
    public Members.StaffRole? EnactedByRole { get; set; }

    /// <summary>Why; readers see it.</summary>
    public string Note { get; set; } = "";
}

internal sealed class PolicyVersionConfiguration : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> version)
    {
        version.ToTable("PolicyVersions");
        version.HasKey(v => new { v.SiteId, v.Version });
    }
}
