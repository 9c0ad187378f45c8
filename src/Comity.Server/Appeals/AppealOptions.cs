using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Appeals;

/// <summary>How decisions can be contested, section <c>Comity:Appeals</c>.</summary>
public sealed class AppealOptions
{
    /// <summary>Months after a decision within which its author may appeal. The Digital Services Act asks for at least six of online platforms.</summary>
    [Range(1, 120)]
    public int Months { get; set; } = 6;

    /// <summary>Longest words of an appeal and of its answer, in UTF-16 units.</summary>
    [Range(100, 20_000)]
    public int MaxLength { get; set; } = 2000;

    /// <summary>Name and address of a certified out-of-court dispute settlement body that the site works with, named in every statement of reasons.</summary>
    [StringLength(500)]
    public string? SettlementBody { get; set; }
}
