using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Policies;

/// <summary>One edition of a site's draft of the next policy. The newest is the draft; earlier ones tell what changed since somebody read it.</summary>
public sealed class PolicyDraft
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>The whole policy as <c>policy.yaml</c>, always in form.</summary>
    public required string Yaml { get; set; }

    /// <summary>Version in force when the draft was begun.</summary>
    public int BasedOn { get; set; }

    public long AuthorId { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>A policy tried on the comments that there were.</summary>
public sealed class PolicyTrial
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>The policy tried, as <c>policy.yaml</c>.</summary>
    public required string Yaml { get; set; }

    /// <summary>Version in force, with which it is compared.</summary>
    public int Against { get; set; }

    /// <summary>Comments of so many days before the start.</summary>
    public int Days { get; set; }

    public TrialState State { get; set; }

    public long StartedById { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>When the server that runs it last told of it. A running one that is silent was interrupted.</summary>
    public DateTimeOffset HeardAt { get; set; }

    public bool CancelAsked { get; set; }

    /// <summary>Judged so far.</summary>
    public int Done { get; set; }

    /// <summary>To be judged, as counted at the start.</summary>
    public int Total { get; set; }

    /// <summary>What came out, as JSON: numbers and identifiers, no texts. Null until it has ended.</summary>
    public string? Result { get; set; }
}

public enum TrialState
{
    Running,
    Done,
    Cancelled,

    /// <summary>The server stopped meanwhile.</summary>
    Interrupted,

    /// <summary>A defect; the log has it.</summary>
    Failed,
}

internal sealed class PolicyWorkshopConfiguration : IEntityTypeConfiguration<PolicyDraft>, IEntityTypeConfiguration<PolicyTrial>
{
    public void Configure(EntityTypeBuilder<PolicyDraft> draft)
    {
        draft.ToTable("PolicyDrafts");
        draft.HasIndex(d => new { d.SiteId, d.Id });
    }

    public void Configure(EntityTypeBuilder<PolicyTrial> trial)
    {
        trial.ToTable("PolicyTrials");
        trial.HasIndex(t => new { t.SiteId, t.Id });
    }
}
