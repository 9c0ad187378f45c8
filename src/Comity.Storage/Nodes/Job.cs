using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Nodes;

/// <summary>Work that is done again and again, each time by one node for all. It belongs to the installation, not to the paper: archives do not carry it.</summary>
public sealed class Job
{
    public required string Name { get; set; }

    /// <summary>Nobody is to begin it before: its next turn, or the end of a lease while a node is at it.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>The node that is at it, or was last.</summary>
    public required string Node { get; set; }
}

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("Jobs");
        job.HasKey(j => j.Name);
    }
}
