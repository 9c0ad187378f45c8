using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Comity.Storage.Sites;

/// <summary>A publication: its name, languages and hosts. Policy, staff, stories and ledger hang on it.</summary>
public sealed class Site
{
    public int Id { get; set; }

    /// <summary>Short stable name for the command line and exports: lower-case letters, digits, hyphens.</summary>
    public required string Key { get; set; }

    public required string Name { get; set; }

    public string Tagline { get; set; } = "";

    /// <summary>BCP 47 tags; the first is the site's own.</summary>
    public List<string> Languages { get; set; } = ["en"];

    /// <summary>Host names that belong to the site. The first site answers for every host that no site claims.</summary>
    public List<string> Hosts { get; set; } = [];

    /// <summary>Origins (<c>https://news.example</c>, lower-case, without a slash at the end) of pages that may embed the site's discussions.</summary>
    public List<string> Origins { get; set; } = [];

    public string? ContactEmail { get; set; }

    /// <summary>Whether comments may carry an image.</summary>
    public bool TakesImages { get; set; }

    /// <summary>Filled with the invented demo paper.</summary>
    public bool IsDemo { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public string Language => Languages[0];
}

internal sealed class SiteConfiguration : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> site)
    {
        site.ToTable("Sites");
        site.HasIndex(s => s.Key).IsUnique();
        site.Ignore(s => s.Language);
    }
}
