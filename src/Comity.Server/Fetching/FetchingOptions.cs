using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Fetching;

/// <summary>Section <c>Comity:Fetching</c>: how the program itself reads pages of other servers.</summary>
public sealed class FetchingOptions
{
    /// <summary>
    /// Reads from loopback and private networks too. Only for trying Comity out on one machine or inside a closed network:
    /// whoever may name an address can then make the program ask any server that it reaches.
    /// </summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Seconds that one page may take, redirects included.</summary>
    [Range(1, 120)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Largest page read, in bytes after decompression.</summary>
    [Range(10_000, 20_000_000)]
    public int MaxPageBytes { get; set; } = 1_000_000;
}
