using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Caching;

/// <summary>Settings under <c>Comity:Cache</c>.</summary>
internal sealed class CachingOptions
{
    /// <summary>How much memory ready pages may take, in MiB. 0: none is kept.</summary>
    [Range(0, 65_536)]
    public int Megabytes { get; set; } = 64;

    /// <summary>For how many seconds a CDN or proxy may send a page without asking; 0: it asks each time. Pages carry the keys to be purged by.</summary>
    [Range(0, 86_400)]
    public int SharedSeconds { get; set; }

    /// <summary>Where a CDN is told by POST which keys to purge; empty: nobody is told.</summary>
    [RegularExpression("^$|^https?://.+", ErrorMessage = "PurgeUrl must be empty or an address that begins with http:// or https://.")]
    public string PurgeUrl { get; set; } = "";

    /// <summary>Sent with it as <c>Authorization</c>, such as <c>Bearer …</c>.</summary>
    public string PurgeAuthorization { get; set; } = "";
}
