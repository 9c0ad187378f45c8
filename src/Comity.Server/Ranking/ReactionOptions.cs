using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Ranking;

/// <summary>Readers' reactions and the rank that is made of them, section <c>Comity:Reactions</c>.</summary>
public sealed class ReactionOptions
{
    public bool Enabled { get; set; } = true;

    /// <summary>What the one positive reaction is called.</summary>
    [Required, StringLength(30)]
    public string Name { get; set; } = "Respect";

    /// <summary>Readers can also disagree. No count is shown of it; it only helps to tell who usually disagrees with whom.</summary>
    public bool Disagree { get; set; }

    [Required, StringLength(30)]
    public string DisagreeName { get; set; } = "Disagree";

    /// <summary>Between two reckonings of the rank.</summary>
    [Range(1, 1440)]
    public int RankEveryMinutes { get; set; } = 5;
}
