using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Discussion;

/// <summary>What came of a day's nudges: words marked before a comment was sent. Numbers alone; whose they were is not kept.</summary>
public sealed class NudgeDay
{
    public int SiteId { get; set; }

    /// <summary>Its first moment, UTC.</summary>
    public DateTimeOffset Day { get; set; }

    public int Shown { get; set; }

    /// <summary>Sent with other words.</summary>
    public int Edited { get; set; }

    /// <summary>Of these, published by the program.</summary>
    public int Improved { get; set; }

    /// <summary>Sent with the very words that were marked.</summary>
    public int Unchanged { get; set; }
}

internal sealed class NudgeDayConfiguration : IEntityTypeConfiguration<NudgeDay>
{
    public void Configure(EntityTypeBuilder<NudgeDay> day)
    {
        day.ToTable("NudgeDays");
        day.HasKey(d => new { d.SiteId, d.Day });
    }
}
