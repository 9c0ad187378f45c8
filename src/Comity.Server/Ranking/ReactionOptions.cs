using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Ranking;

/// <summary>Readers' reactions and the rank that is made of them, section <c>Comity:Reactions</c>.</summary>
public sealed class ReactionOptions
{
    public bool Enabled { get; set; } = true;

    /// <summary>What the one positive reaction is called; null: "Respect" in the language of the page.</summary>
    [StringLength(30, MinimumLength = 1)]
    public string? Name { get; set; }

    /// <summary>Readers can also disagree. No count is shown of it; it only helps to tell who usually disagrees with whom.</summary>
    public bool Disagree { get; set; }

    /// <summary>Null: "Disagree" in the language of the page.</summary>
    [StringLength(30, MinimumLength = 1)]
    public string? DisagreeName { get; set; }

    /// <summary>Between two reckonings of the rank.</summary>
    [Range(1, 1440)]
    public int RankEveryMinutes { get; set; } = 5;
}
