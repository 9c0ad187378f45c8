using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Moderation;

/// <summary>How moderators work, section <c>Comity:Moderation</c>.</summary>
public sealed class ModerationOptions
{
    /// <summary>How long an entry of the queue stays with the moderator who took it.</summary>
    [Range(1, 240)]
    public int ClaimMinutes { get; set; } = 5;

    /// <summary>How many comments are removed with one sanction at most; the newest first.</summary>
    [Range(1, 10_000)]
    public int MostRemovedAtOnce { get; set; } = 2000;

    /// <summary>Minutes of work after which the console reminds of a pause; 0: never.</summary>
    [Range(0, 480)]
    public int PauseAfterMinutes { get; set; } = 50;

    /// <summary>Texts are blurred until asked for from this product of severity and certainty on; above 1: never.</summary>
    [Range(0.1, 2.0)]
    public double BlurFrom { get; set; } = 0.7;

    /// <summary>Share of decisions over single comments, in percent, that a second person is asked about without learning of the first; 0: none.</summary>
    [Range(0, 100)]
    public double SecondLookPercent { get; set; } = 5;
}
