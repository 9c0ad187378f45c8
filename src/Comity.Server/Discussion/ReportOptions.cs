using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Discussion;

/// <summary>What readers' reports can do by themselves, section <c>Comity:Reports</c>.</summary>
public sealed class ReportOptions
{
    /// <summary>The weight of open reports at which a published comment is held until a person looks; 0: never.</summary>
    [Range(0, 1000)]
    public double HoldWeight { get; set; } = 2;

    /// <summary>The fewest different reporters that can have a comment held.</summary>
    [Range(2, 1000)]
    public int HoldReporters { get; set; } = 3;

    /// <summary>How much a guest's report weighs beside a member's of the same reliability.</summary>
    [Range(0, 1)]
    public double GuestFactor { get; set; } = 0.5;
}
