using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Import;

/// <summary>One import, so that it can be resumed, repeated without effect, and undone.</summary>
public sealed class ImportRun
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    /// <summary>"wordpress" or "comity".</summary>
    public required string Kind { get; set; }

    public required string FileName { get; set; }

    /// <summary>Hex SHA-256 of the file.</summary>
    public required string FileSha256 { get; set; }

    public ImportState State { get; set; }

    /// <summary>Items of the file that are done, where a killed run goes on.</summary>
    public long Position { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The closing report as JSON.</summary>
    public string Report { get; set; } = "";
}

public enum ImportState
{
    Running,
    Done,
}

/// <summary>What became of one thing of a source, so that it never comes twice.</summary>
public sealed class ImportedItem
{
    public int SiteId { get; set; }

    /// <summary>Stable name of the source, such as "wordpress:https://paper.example".</summary>
    public required string Source { get; set; }

    /// <summary>"story", "comment", "image" or "member".</summary>
    public required string Kind { get; set; }

    /// <summary>Its key there.</summary>
    public required string SourceKey { get; set; }

    /// <summary>Its id here.</summary>
    public long TargetId { get; set; }

    public long ImportId { get; set; }
}

internal sealed class ImportConfiguration : IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportedItem>
{
    public void Configure(EntityTypeBuilder<ImportRun> run)
    {
        run.ToTable("ImportRuns");
        run.HasIndex(r => r.SiteId);
    }

    public void Configure(EntityTypeBuilder<ImportedItem> item)
    {
        item.ToTable("ImportedItems");
        item.HasKey(i => new { i.SiteId, i.Source, i.Kind, i.SourceKey });
        item.HasIndex(i => i.ImportId);
    }
}
